import { SORT, type Sort } from '../../knowledge/speech-sorts.ts'
import { buildTrie, type Trie } from '../../lib/trie.ts'
import type { CitationLexicon } from './lexicon.ts'

/**
 * What may begin at a unit: plain text only, a mark, a digit, a word of speech, a bracket, something to step over.
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
const EXTENSIONS = 0x10000

const SORT_OF_MARK = new Uint8Array(0x10000)
for (const [marks, sort] of MARKS) for (const mark of marks) SORT_OF_MARK[mark.charCodeAt(0)] = sort

/** The sort of a mark of punctuation; `none` for any other unit. */
export const sortOfMark = (unit: number): Sort => SORT_OF_MARK[unit] as Sort

/** What says of most places of a text, before any walk over words, that there is nothing to walk for. */
export interface WordTable {
  /** What may begin at each unit: a number of `UNIT`. */
  readonly units: Uint8Array
  /** The word of speech that each unit is alone, by number; −1 for most. */
  readonly short: Int16Array
  /** 1 at the place of each two units that longer words of speech begin with; at some others, too. */
  readonly pairs: Uint8Array
  /** 1 at the place of each word of speech with a unit behind it that some ordinary word begins with; at some others, too. */
  readonly extensions: Uint8Array
  /** Over the ordinary words. */
  readonly ordinary: Trie
  /** The sorts and lengths of the words of speech, by number. */
  readonly sorts: Uint8Array
  readonly lengths: Uint8Array
}

const tables = new WeakMap<CitationLexicon, WordTable>()

/** Made once per lexicon. */
export function wordTableOf(lexicon: CitationLexicon): WordTable {
  const known = tables.get(lexicon)
  if (known) return known
  const { entries } = lexicon.speech
  const short = new Int16Array(0x10000).fill(-1)
  const pairs = new Uint8Array(PAIRS)
  entries.forEach(({ words }, number) => {
    if (words.length === 1) short[words.charCodeAt(0)] = number
    else pairs[pairAt(words, 0)] = 1
  })
  const table: WordTable = {
    units: unitsOf(entries.map(({ words }) => words)),
    short,
    pairs,
    extensions: extensionsOf(lexicon),
    ordinary: buildTrie(lexicon.wordList),
    sorts: Uint8Array.from(entries, ({ sort }) => sort),
    lengths: Uint8Array.from(entries, ({ words }) => words.length),
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
  mark('0123456789', UNIT.digit)
  mark(TRANSPARENT, UNIT.transparent)
  mark([...Object.keys(CLOSING), '-'], UNIT.bracket)
  return units
}

function extensionsOf({ speech: { trie }, wordList }: CitationLexicon): Uint8Array {
  const extensions = new Uint8Array(EXTENSIONS)
  for (const word of wordList)
    trie.eachAt(word, 0, (number, end) => {
      if (end < word.length) extensions[extensionAt(number, word, end)] = 1
    })
  return extensions
}

/** Where the two units at `at` have their place among the pairs. */
export const pairAt = (text: string, at: number): number =>
  (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & (PAIRS - 1)

/** Where a word of speech that ends at `end` has its place among those that ordinary words begin with. */
export const extensionAt = (number: number, text: string, end: number): number =>
  (number * 31 + text.charCodeAt(end)) & (EXTENSIONS - 1)
