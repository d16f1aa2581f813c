import { BEGINS, type NameCharacters } from '../../knowledge/characters.ts'
import { unitsOf } from '../../lib/units.ts'
import type { Reason } from '../../model/reason.ts'
import { reason } from './proposal.ts'

/** Longest part of a transliterated name, and of one written in Chinese characters. */
export const PART_UNITS = 8
const SURNAME_UNITS = 3

/** One good character proves little, one impossible character much. */
const MOST_PER_CHARACTER = 1.5

const SEPARATOR = unitsOf('·- .')

/** How much a stretch reads like a transliteration: the sum of its characters' log-odds, by place in its part. Dots and hyphens part it. */
export function transliterationPoints(
  name: string,
  { initial, middle, final }: NameCharacters,
): number {
  let points = 0
  let begins = true
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i)
    if (SEPARATOR[unit]) begins = true
    else {
      const ends = i + 1 === name.length || SEPARATOR[name.charCodeAt(i + 1)] === 1
      const table = begins ? initial : ends ? final : middle
      points += Math.min(MOST_PER_CHARACTER, table[unit])
      begins = false
    }
  }
  return points
}

/** Units of a name without what parts it. */
export function nameUnits(name: string): number {
  let units = 0
  for (let i = 0; i < name.length; i++) if (!SEPARATOR[name.charCodeAt(i)]) units++
  return units
}

/** Whether the stretch can be surname and given name, and how much its characters like being that; null where no surname begins it. */
export function chineseNamePoints(name: string, characters: NameCharacters): Reason | null {
  const begins = characters.begins[name.charCodeAt(0)]
  if (name.length < 2 || name.length > 6 || !(begins & BEGINS.surname)) return null
  const longest = begins & BEGINS.longSurname ? Math.min(SURNAME_UNITS, name.length - 1) : 1
  let most = -Infinity
  let says = ''
  for (let cut = 1; cut <= longest; cut++) {
    // Only Japanese given names are as long, and after a surname of two characters and more.
    if (name.length - cut > (cut === 1 ? 2 : 3)) continue
    for (const { language, weight } of characters.surnames.get(name.slice(0, cut)) ?? []) {
      if (name.length - cut > (language === 'ja' ? 3 : 2)) continue
      if (language === 'ja' && cut === 1) continue
      const points =
        Math.log10(weight) - 0.5 + 3 * meanGiven(name, cut, characters) + (cut > 1 ? 2 : 0)
      if (points <= most) continue
      most = points
      says = `surname “${name.slice(0, cut)}” (${language})`
    }
  }
  return says === '' ? null : reason('surname', most, says)
}

function meanGiven(name: string, from: number, { given }: NameCharacters): number {
  let sum = 0
  for (let i = from; i < name.length; i++) sum += given[name.charCodeAt(i)]
  return sum / (name.length - from)
}

/** Syllables of a Latin name: groups of vowels. `'An Chan-il'` → 3. */
export const syllables = (latin: string): number =>
  latin === ''
    ? 0
    : (latin
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .match(/[aeiouy]+/gi)?.length ?? 0)
