import { once } from '../../lib/once.ts'
import type { CitationLexicon } from './lexicon.ts'

/** What the tokenizer asks of words, in few and small tables: a look at a large one takes longer than what is done with it. */
export interface WordTable {
  /** By what `standing` says of a place, in one number: see `speechIn` and `ordinaryIn`. */
  readonly words: Int32Array
  /** By number of a word of speech: its sort, and what it is where it stands as a noun. */
  readonly sorts: Uint8Array
  readonly asNouns: Uint8Array
}

/** More units than any word has. */
const UNIT_BITS = 10
const STEP = 1 << UNIT_BITS

/** The number of the longest word of speech that stands at a place of these words, or −1. */
export const speechIn = (words: number): number => (words >> UNIT_BITS) - 1

/** How many units the longest ordinary word has that stands at a place of these words; 0 for none. */
export const ordinaryIn = (words: number): number => words & (STEP - 1)

export const wordTableOf = once((lexicon: CitationLexicon): WordTable => {
  const { speech, ordinary } = lexicon.vocabulary.lists
  return {
    words: speech.longest.map(
      (word, key) => (word + 1) * STEP + (ordinary.lengths[ordinary.longest[key]] ?? 0),
    ),
    sorts: Uint8Array.from(lexicon.speech.entries, ({ sort }) => sort),
    asNouns: Uint8Array.from(lexicon.speech.entries, ({ asNoun }) => asNoun),
  }
})
