import type { Lexicon } from '../../knowledge/index.ts'
import { wordOf } from '../../lib/vocabulary.ts'
import { hitAt, PLACE, titleFrom, type Hit, type Hits } from './hits.ts'

/** What a stage that looks for names reads. */
export interface Field {
  readonly folded: string
  readonly lexicon: Lexicon
  /** Per place, what stands there: see `Vocabulary.standing`. */
  readonly standing: Int32Array
  readonly hits: Hits
}

/** The name of data/ that begins at a place. */
export const knownFrom = ({ hits }: Field, start: number): Hit | null =>
  hitAt(hits, start, PLACE.knownFrom)

/** The name of data/ that ends at a place. */
export const knownTo = ({ hits }: Field, end: number): Hit | null => hitAt(hits, end, PLACE.knownTo)

/** The part of a field that tells ordinary words. */
export type Words = Pick<Field, 'lexicon' | 'standing'>

/** Units of the longest ordinary word that borders are tested for; longer ones are phrases. */
const WORD_UNITS = 4

/** Whether an ordinary word stands across the place, so that a border there would cut it. */
export function cutsWord({ lexicon, standing }: Words, border: number): boolean {
  const { longest, lengths } = lexicon.vocabulary.lists.ordinary
  for (let start = Math.max(0, border - WORD_UNITS + 1); start < border; start++) {
    const word = longest[standing[start]]
    if (word >= 0 && start + lengths[word] > border) return true
  }
  return false
}

/** The number of the ordinary word that is exactly this stretch, or −1. */
export const wordAt = ({ lexicon, standing }: Words, start: number, end: number): number =>
  wordOf(lexicon.vocabulary.lists.ordinary, standing, start, end - start)

/** The number of the longest ordinary word that begins at a place, or −1. */
export const longestWordAt = ({ lexicon, standing }: Words, start: number): number =>
  lexicon.vocabulary.lists.ordinary.longest[standing[start]]

/** Whether an ordinary word ends exactly there. */
export function wordEndsAt(words: Words, border: number): boolean {
  for (let start = Math.max(0, border - WORD_UNITS); start <= border - 2; start++)
    if (wordAt(words, start, border) >= 0) return true
  return false
}

/** The ordinary word of a part of speech that ends a stretch. */
export function endingWord(words: Words, start: number, end: number, tag: string): number {
  for (let at = Math.max(start, end - WORD_UNITS); at <= end - 2; at++) {
    const word = wordAt(words, at, end)
    if (word >= 0 && words.lexicon.wordTags[word] === tag) return word
  }
  return -1
}

/** The first ordinary verb in a stretch: it makes a clause of it. */
export function holdsVerb({ lexicon, standing }: Words, start: number, end: number): string | null {
  const { longest } = lexicon.vocabulary.lists.ordinary
  for (let at = start; at < end; at++) {
    const word = longest[standing[at]]
    if (word >= 0 && lexicon.wordTags[word] === 'v') return lexicon.wordList[word]
  }
  return null
}

/** Whether a title stands across the place: after 大校 in 大校长, no name begins. */
export function cutsTitle({ hits }: Field, border: number): boolean {
  for (let at = Math.max(0, border - 3); at < border; at++) {
    const title = titleFrom(hits, at)
    if (title && title.end > border) return true
  }
  return false
}
