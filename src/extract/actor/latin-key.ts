/** A Latin name without case, accents, hyphens, spaces and order: `'Kim Jong Un'` and `'Jong-un Kim'` → one key. */
export const latinKey = (latin: string): string =>
  latin
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1)
    .sort()
    .join(' ')

/** The same of a name's key whose syllables may be one word or several: `Jong-un` and `Jongun`. */
export const joinedKey = (key: string): string => [...key.replaceAll(' ', '')].sort().join('')
