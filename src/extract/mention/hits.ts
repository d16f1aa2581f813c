import type { Entry, Lexicon } from '../../knowledge/index.ts'

/** One place where words of the lexicon stand. */
export interface Hit {
  readonly start: number
  readonly end: number
  readonly entry: Entry
}

/** Everything the lexicon knows in a text, found in one pass. Hits are numbered by beginning, then by end. */
export interface Hits {
  readonly all: readonly Hit[]
  /** Per place, the number of the first hit that begins there; −1 where none does. */
  readonly first: Int32Array
  /** Per place, the number of the longest title that ends there, and of the longest that begins there; −1 where none does. */
  readonly titleEnd: Int32Array
  readonly titleStart: Int32Array
}

/** One walk of the trie from every place of the text; linear, since no word is longer than the longest of data/. */
export function findHits(folded: string, { trie, entries }: Lexicon): Hits {
  const all: Hit[] = []
  const places = folded.length + 1
  const first = new Int32Array(places).fill(-1)
  const titleEnd = new Int32Array(places).fill(-1)
  const titleStart = new Int32Array(places).fill(-1)
  let start = 0
  const add = (word: number, end: number): void => {
    if (cutsLatinWord(folded, start, end)) return
    const entry = entries[word]
    const number = all.length
    if (first[start] < 0) first[start] = number
    if (entry.title) {
      if (titleEnd[end] < 0) titleEnd[end] = number
      titleStart[start] = number
    }
    all.push({ start, end, entry })
  }
  for (; start < folded.length; start++) trie.eachAt(folded, start, add)
  return { all, first, titleEnd, titleStart }
}

/** The hits that begin at a place, shorter ones first. */
export function hitsFrom({ all, first }: Hits, start: number): readonly Hit[] {
  const from = first[start]
  if (from < 0) return NONE
  let to = from + 1
  while (to < all.length && all[to].start === start) to++
  return all.slice(from, to)
}
const NONE: readonly Hit[] = []

export const titleEndingAt = ({ all, titleEnd }: Hits, end: number): Hit | null =>
  titleEnd[end] < 0 ? null : all[titleEnd[end]]

export const titleFrom = ({ all, titleStart }: Hits, start: number): Hit | null =>
  titleStart[start] < 0 ? null : all[titleStart[start]]

/** Whether a Latin word goes on beyond either border: `UN` in `UNESCO`. */
export const cutsLatinWord = (text: string, start: number, end: number): boolean =>
  (isLatin(text, start) && isLatin(text, start - 1)) ||
  (isLatin(text, end - 1) && isLatin(text, end))

function isLatin(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= 0xc0 && unit <= 0x24f)
  )
}
