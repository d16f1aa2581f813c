import { SORT, type Sort } from '../../knowledge/speech-sorts.ts'

/** What a unit may begin besides a word: nothing, a mark, a date, a bracket; or it is something to step over. */
export const UNIT = { plain: 0, mark: 1, digit: 2, bracket: 3, transparent: 4 } as const

/** What closes each bracket. */
export const CLOSING: Readonly<Record<string, string>> = {
  '(': ')',
  '【': '】',
  '《': '》',
  '〈': '〉',
}

const MARKS: readonly (readonly [string, Sort])[] = [
  ['。!?;…', SORT.stop],
  [',—●•', SORT.comma],
  [':', SORT.colon],
  ['的', SORT.of],
]

/** By unit: a number of `UNIT`. */
export const UNITS = new Uint8Array(0x10000)
const mark = (characters: string, what: number): void => {
  for (const character of characters) UNITS[character.charCodeAt(0)] = what
}
for (const [marks] of MARKS) mark(marks, UNIT.mark)
mark('0123456789', UNIT.digit)
mark(Object.keys(CLOSING).join('') + '-', UNIT.bracket)
mark(' 》“”‘’"\'\t\u200b', UNIT.transparent)

const SORTS = new Uint8Array(0x10000)
for (const [marks, sort] of MARKS) for (const each of marks) SORTS[each.charCodeAt(0)] = sort

/** The sort of a mark of punctuation; `none` for any other unit. */
export const sortOfMark = (unit: number): Sort => SORTS[unit] as Sort
