import { ENTRY, type Entry, type Lexicon } from '../../knowledge/index.ts'

/** One place where words of the lexicon stand. */
export interface Hit {
  readonly start: number
  readonly end: number
  readonly entry: Entry
  /** What the entry is: bits of `ENTRY`. */
  readonly bits: number
}

/** Everything the lexicon knows in a text, found in one pass. Hits are numbered by beginning, then by end. */
export interface Hits {
  readonly all: readonly Hit[]
  /** Those that are titles, words for bodies, verbs of saying. */
  readonly titles: readonly Hit[]
  readonly bodies: readonly Hit[]
  readonly verbs: readonly Hit[]
  /** A row for each place of the text and for its end, with the columns of `PLACE`: the number of a hit and one, or 0. */
  readonly places: Int32Array
}

/** Which hit begins or ends at a place: the shortest, the longest title, the longest word for a body, the name of data/ that was chosen. */
export const PLACE = {
  first: 0,
  titleFrom: 1,
  titleTo: 2,
  bodyFrom: 3,
  knownFrom: 4,
  knownTo: 5,
  columns: 6,
} as const

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
  const places = new Int32Array(standing.length * PLACE.columns)
  // The words that stand at one place, the shortest on top.
  const words: number[] = []
  for (let start = 0; start < folded.length; start++) {
    for (let word = longest[standing[start]]; word >= 0; word = shorter[word]) words.push(word)
    while (words.length > 0) {
      const word = words.pop()!
      const end = start + lengths[word]
      if (cutsLatinWord(folded, start, end)) continue
      const bits = entryBits[word]
      const hit = { start, end, entry: entries[word], bits }
      const number = all.push(hit)
      const from = start * PLACE.columns
      const to = end * PLACE.columns
      if (!places[from + PLACE.first]) places[from + PLACE.first] = number
      if (bits & ENTRY.title) {
        titles.push(hit)
        if (!places[to + PLACE.titleTo]) places[to + PLACE.titleTo] = number
        places[from + PLACE.titleFrom] = number
      }
      if (bits & ENTRY.body) {
        bodies.push(hit)
        places[from + PLACE.bodyFrom] = number
      }
      if (bits & ENTRY.says) verbs.push(hit)
    }
  }
  return { all, titles, bodies, verbs, places }
}

/** The number of the first hit that begins at a place, or −1. */
export const firstFrom = ({ places }: Hits, start: number): number =>
  start >= 0 ? places[start * PLACE.columns + PLACE.first] - 1 : -1

/** The number of the next longer hit that begins where a hit does, or −1: `for (let i = firstFrom(hits, at); i >= 0; i = longer(hits, i))`. */
export const longer = ({ all }: Hits, number: number): number =>
  number + 1 < all.length && all[number + 1].start === all[number].start ? number + 1 : -1

/** The first verb of saying that begins at a place. */
export function verbFrom(hits: Hits, start: number): Hit | null {
  for (let i = firstFrom(hits, start); i >= 0; i = longer(hits, i))
    if (hits.all[i].bits & ENTRY.says) return hits.all[i]
  return null
}

export const titleEndingAt = (hits: Hits, end: number): Hit | null =>
  hitAt(hits, end, PLACE.titleTo)

export const titleFrom = (hits: Hits, start: number): Hit | null =>
  hitAt(hits, start, PLACE.titleFrom)

export const bodyFrom = (hits: Hits, start: number): Hit | null =>
  hitAt(hits, start, PLACE.bodyFrom)

/** The longest word for a body that ends at a place, of those up to so many units. */
export function bodyEndingAt(hits: Hits, end: number, units: number): Hit | null {
  for (let start = Math.max(0, end - units); start < end; start++)
    for (let i = firstFrom(hits, start); i >= 0; i = longer(hits, i))
      if (hits.all[i].end === end && hits.all[i].bits & ENTRY.body) return hits.all[i]
  return null
}

/** Enters a hit as the name of data/ that stands there. */
export function enterKnown({ all, places }: Hits, number: number): void {
  const { start, end } = all[number]
  places[start * PLACE.columns + PLACE.knownFrom] = number + 1
  places[end * PLACE.columns + PLACE.knownTo] = number + 1
}

/** The hit that a column of `PLACE` has at a place. */
export function hitAt({ all, places }: Hits, place: number, column: number): Hit | null {
  const number = places[place * PLACE.columns + column]
  return number > 0 ? all[number - 1] : null
}

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
