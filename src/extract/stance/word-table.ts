import type { StanceWord } from '../../knowledge/stance-cues.ts'
import { once } from '../../lib/once.ts'
import type { StanceLexicon } from './lexicon.ts'

/** What the tokenizer asks of the words of the tables, in small tables: a look at a large one takes longer than what is done with it. */
export interface WordTable {
  readonly words: readonly StanceWord[]
  /** By what the vocabulary says of a place: the number of the longest word that stands there, or −1. */
  readonly longest: Int16Array
  /** By number: that of the longest shorter word that it begins with, or −1. */
  readonly shorter: Int16Array
  /** By number: its UTF-16 units. */
  readonly lengths: Uint8Array
  /** By number: 1 where the word changes what stands beside it, or stands for an actor. */
  readonly acts: Uint8Array
}

export const wordTableOf = once((lexicon: StanceLexicon): WordTable => {
  const { words } = lexicon.stance
  const { longest, shorter, lengths } = lexicon.vocabulary.lists.stance
  if (words.length > MOST) throw new RangeError(`${words.length} stance words are too many`)
  return {
    words,
    longest: Int16Array.from(longest),
    shorter: Int16Array.from(shorter),
    lengths: Uint8Array.from(lengths),
    acts: Uint8Array.from(words, ({ pronoun, state, tail, title }) =>
      pronoun !== '' || state || tail !== '' || title ? 1 : 0,
    ),
  }
})
const MOST = 0x7fff
