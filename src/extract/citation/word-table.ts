import { SORT, type Sort } from '../../knowledge/speech-sorts.ts'
import { buildTrie, type Trie } from '../../lib/trie.ts'
import type { CitationLexicon } from './lexicon.ts'

/**
 * What may begin at a unit: plain text only, a mark, a digit, words of two units and more, words of which one is that unit alone,
 * a bracket, something to step over.
 */
export const UNIT = {
  text: 0,
  mark: 1,
  digit: 2,
  word: 3,
  short: 4,
  bracket: 5,
  transparent: 6,
} as const

/** What closes each bracket. */
export const CLOSING: Readonly<Record<string, string>> = {
  '(': ')',
  '【': '】',
  '《': '》',
  '〈': '〉',
}
const TRANSPARENT = ' 》“”‘’"\'\t\u200b'
const MARKS: readonly (readonly [string, Sort])[] = [
  ['。!?;…', SORT.stop],
  [',—●•', SORT.comma],
  [':', SORT.colon],
  ['的', SORT.of],
]
const PAIRS = 0x4000

const SORT_OF_MARK = new Uint8Array(0x10000)
for (const [marks, sort] of MARKS) for (const mark of marks) SORT_OF_MARK[mark.charCodeAt(0)] = sort

/** The sort of a mark of punctuation; `none` for any other unit. */
export const sortOfMark = (unit: number): Sort => SORT_OF_MARK[unit] as Sort

/** The words of a lexicon laid out for one walk at each place of a text. */
export interface WordTable {
  /** What may begin at each unit: a number of `UNIT`. */
  readonly units: Uint8Array
  /** 1 at the place of each two units that words begin with; of some others, too. */
  readonly pairs: Uint8Array
  /** Over the words of speech, and behind their numbers over the ordinary words that begin with one of them. */
  readonly trie: Trie
  /** How many words of speech there are. */
  readonly count: number
}

const tables = new WeakMap<CitationLexicon, WordTable>()

/** Made once per lexicon. */
export function wordTableOf(lexicon: CitationLexicon): WordTable {
  const known = tables.get(lexicon)
  if (known) return known
  const { trie, entries } = lexicon.speech
  const speech = entries.map(({ words }) => words)
  const ordinary = lexicon.wordList.filter((word) => {
    const begins = trie.longestAt(word, 0)
    return begins >= 0 && entries[begins].words.length < word.length
  })
  const table: WordTable = {
    units: unitsOf(speech),
    pairs: pairsOf(speech),
    trie: buildTrie([...speech, ...ordinary]),
    count: speech.length,
  }
  tables.set(lexicon, table)
  return table
}

function unitsOf(speech: readonly string[]): Uint8Array {
  const units = new Uint8Array(0x10000)
  const mark = (characters: Iterable<string>, what: number): void => {
    for (const character of characters) units[character.charCodeAt(0)] = what
  }
  for (const [marks] of MARKS) mark(marks, UNIT.mark)
  mark(speech, UNIT.word)
  mark(
    speech.filter(({ length }) => length === 1),
    UNIT.short,
  )
  mark('0123456789', UNIT.digit)
  mark(TRANSPARENT, UNIT.transparent)
  mark([...Object.keys(CLOSING), '-'], UNIT.bracket)
  return units
}

function pairsOf(speech: readonly string[]): Uint8Array {
  const pairs = new Uint8Array(PAIRS)
  for (const words of speech) pairs[pairAt(words, 0)] = 1
  return pairs
}

/** Where the two units at `at` have their place among the pairs. */
export const pairAt = (text: string, at: number): number =>
  (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & (PAIRS - 1)
