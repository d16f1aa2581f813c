/**
 * What a piece of text can be to a citation, numbered so that sets of sorts are tables. The names are those of
 * `data/cues/speech-words.csv`; `none` is where a paragraph is over, `plain` a word that only keeps its parts from being read.
 */
export const SORT = {
  none: 0,
  text: 1,
  comma: 2,
  stop: 3,
  colon: 4,
  quote: 5,
  bracket: 6,
  person: 7,
  state: 8,
  organization: 9,
  noun: 10,
  document: 11,
  pronoun: 12,
  pronouns: 13,
  'that-medium': 14,
  'that-body': 15,
  cue: 16,
  verb: 17,
  adverb: 18,
  preposition: 19,
  negation: 20,
  time: 21,
  when: 22,
  of: 23,
  and: 24,
  etc: 25,
  there: 26,
  this: 27,
  former: 28,
  side: 29,
  closer: 30,
  linking: 31,
  within: 32,
  'words-of': 33,
  plain: 34,
} as const

export type SortName = keyof typeof SORT
export type Sort = (typeof SORT)[SortName]

/** Throws a RangeError that begins with `where` for a name that is no sort. */
export function sortNamed(name: string, where: string): Sort {
  if (!(name in SORT)) throw new RangeError(`${where} has the sort “${name}”`)
  return SORT[name as SortName]
}

/** A set of sorts: 1 at the number of each. */
export function sortSet(...names: readonly SortName[]): Uint8Array {
  const set = new Uint8Array(Object.keys(SORT).length)
  for (const name of names) set[SORT[name]] = 1
  return set
}
