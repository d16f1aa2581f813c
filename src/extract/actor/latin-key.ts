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

/** The key of a Korean or Chinese name is one word when its syllables are joined: `Jong-un` and `Jongun`. */
export const joinedKey = (latin: string): string =>
  [...latinKey(latin).replaceAll(' ', '')].sort().join('')
