import { parseCsv } from '../lib/csv.ts'
import { fold } from '../lib/fold.ts'
import { table, type Tables } from './tables.ts'

export type NameLanguage = 'zh' | 'ko' | 'ja' | 'vi'

export interface Surname {
  readonly language: NameLanguage
  /** Bearers per ten thousand people of the language. */
  readonly weight: number
}

/** What single characters say about a stretch being a name. */
export interface NameCharacters {
  /** Log-odds, per code unit, of standing in a transliterated name against ordinary text, by place in a part of the name. */
  readonly initial: Float32Array
  readonly middle: Float32Array
  readonly final: Float32Array
  /** Surnames of people whose names are written in Chinese characters. */
  readonly surnames: ReadonlyMap<string, readonly Surname[]>
  /** Per code unit, what of `BEGINS` may begin with it. */
  readonly begins: Uint8Array
  /** Characters that given names like, per code unit: 0 where unknown, up to 1. */
  readonly given: Float32Array
}

/** What a name's first character may be the first of; bits. */
export const BEGINS = { surname: 1, transliteration: 2, longSurname: 4 } as const

/** What a character that stands in no transliteration of the table counts: rarer than any that does. */
const UNSEEN = -4
/** Log-odds above which a character may begin a foreign name. */
const FOREIGN_INITIAL = -2

export function parseNameCharacters(tables: Tables): NameCharacters {
  const [initial, middle, final] = [0, 1, 2].map(() => new Float32Array(0x10000).fill(UNSEEN))
  for (const row of parseCsv(table(tables, 'names/transliteration.csv'), 'transliteration.csv')) {
    const unit = fold(row.character).charCodeAt(0)
    initial[unit] = Math.max(initial[unit], Number(row.initial))
    middle[unit] = Math.max(middle[unit], Number(row.middle))
    final[unit] = Math.max(final[unit], Number(row.final))
  }
  const surnames = new Map<string, Surname[]>()
  for (const row of parseCsv(table(tables, 'names/surnames.csv'), 'surnames.csv')) {
    const words = fold(row.surname)
    const surname = { language: row.language as NameLanguage, weight: Number(row.weight) }
    surnames.set(words, [...(surnames.get(words) ?? []), surname])
  }
  const given = new Float32Array(0x10000)
  for (const { character, weight } of parseCsv(table(tables, 'names/given.csv'), 'given.csv')) {
    const unit = fold(character).charCodeAt(0)
    given[unit] = Math.max(given[unit], Number(weight))
  }
  const begins = new Uint8Array(0x10000)
  for (const words of surnames.keys())
    begins[words.charCodeAt(0)] |= BEGINS.surname | (words.length > 1 ? BEGINS.longSurname : 0)
  for (let unit = 0; unit < begins.length; unit++)
    if (initial[unit] > FOREIGN_INITIAL) begins[unit] |= BEGINS.transliteration
  return { initial, middle, final, surnames, given, begins }
}
