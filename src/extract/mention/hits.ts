import { ENTRY, type Entry, type Lexicon } from '../../knowledge/index.ts'

/** One place where words of the lexicon stand. */
export interface Hit {
  readonly start: number
  readonly end: number
  readonly entry: Entry
}

/** Everything the lexicon knows in a text, found in one pass. Hits are numbered by beginning, then by end. */
export interface Hits {
  readonly all: readonly Hit[]
  /** Those that are titles, words for bodies, verbs of saying. */
  readonly titles: readonly Hit[]
  readonly bodies: readonly Hit[]
  readonly verbs: readonly Hit[]
  /** Per place, the number of the first hit that begins there; −1 where none does. */
  readonly first: Int32Array
  /** Per place, the number of the longest title that ends there, and of the longest that begins there; −1 where none does. */
  readonly titleEnd: Int32Array
  readonly titleStart: Int32Array
}

/** The hits of a text, `standing` being what the vocabulary says of its places. */
export function findHits(
  folded: string,
  standing: Int32Array,
  { vocabulary, entries, entryBits }: Lexicon,
): Hits {
  const { longest, shorter, lengths } = vocabulary.lists.entries
  const all: Hit[] = []
  const titles: Hit[] = []
  const bodies: Hit[] = []
  const verbs: Hit[] = []
  const first = new Int32Array(standing.length).fill(-1)
  const titleEnd = new Int32Array(standing.length).fill(-1)
  const titleStart = new Int32Array(standing.length).fill(-1)
  // The words that stand at one place, the shortest on top.
  const words: number[] = []
  for (let start = 0; start < folded.length; start++) {
    for (let word = longest[standing[start]]; word >= 0; word = shorter[word]) words.push(word)
    while (words.length > 0) {
      const word = words.pop()!
      const end = start + lengths[word]
      if (cutsLatinWord(folded, start, end)) continue
      const hit = { start, end, entry: entries[word] }
      const number = all.push(hit) - 1
      if (first[start] < 0) first[start] = number
      const bits = entryBits[word]
      if (bits & ENTRY.title) {
        titles.push(hit)
        if (titleEnd[end] < 0) titleEnd[end] = number
        titleStart[start] = number
      }
      if (bits & ENTRY.body) bodies.push(hit)
      if (bits & ENTRY.says) verbs.push(hit)
    }
  }
  return { all, titles, bodies, verbs, first, titleEnd, titleStart }
}

/** The number of the next longer hit that begins where a hit does, or −1: `for (let i = first[at]; i >= 0; i = longer(hits, i))`. */
export const longer = ({ all }: Hits, number: number): number =>
  number + 1 < all.length && all[number + 1].start === all[number].start ? number + 1 : -1

/** The first verb of saying that begins at a place. */
export function verbFrom(hits: Hits, start: number): Hit | null {
  for (let i = hits.first[start] ?? -1; i >= 0; i = longer(hits, i))
    if (hits.all[i].entry.says) return hits.all[i]
  return null
}

export const titleEndingAt = ({ all, titleEnd }: Hits, end: number): Hit | null =>
  titleEnd[end] >= 0 ? all[titleEnd[end]] : null

export const titleFrom = ({ all, titleStart }: Hits, start: number): Hit | null =>
  titleStart[start] >= 0 ? all[titleStart[start]] : null

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
