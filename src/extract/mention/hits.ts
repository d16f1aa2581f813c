import type { Entry, Lexicon } from '../../knowledge/index.ts'

/** One place where words of the lexicon stand. */
export interface Hit {
  readonly start: number
  readonly end: number
  readonly entry: Entry
}

/** Everything the lexicon knows in a text, found in one pass. */
export interface Hits {
  /** The hits that begin at a place, shorter ones first. */
  from(start: number): readonly Hit[]
  /** The longest title that ends at a place, the longest that begins there. */
  titleEndingAt(end: number): Hit | null
  titleFrom(start: number): Hit | null
  /** All of them, by beginning, then by end. */
  readonly all: readonly Hit[]
}

const NONE: readonly Hit[] = []

/** One walk of the trie from every place of the text; linear, since no word is longer than the longest of data/. */
export function findHits(folded: string, { trie, entries }: Lexicon): Hits {
  const all: Hit[] = []
  const starting = new Map<number, Hit[]>()
  const titleEnds = new Map<number, Hit>()
  const titleStarts = new Map<number, Hit>()
  for (let at = 0; at < folded.length; at++)
    trie.eachAt(folded, at, (word, end) => {
      const entry = entries[word]
      if (cutsLatinWord(folded, at, end)) return
      const hit = { start: at, end, entry }
      all.push(hit)
      const group = starting.get(at)
      if (group) group.push(hit)
      else starting.set(at, [hit])
      if (entry.title) {
        if (!titleEnds.has(end)) titleEnds.set(end, hit)
        titleStarts.set(at, hit)
      }
    })
  return {
    all,
    from: (start) => starting.get(start) ?? NONE,
    titleEndingAt: (end) => titleEnds.get(end) ?? null,
    titleFrom: (start) => titleStarts.get(start) ?? null,
  }
}

const LATIN = /[A-Za-z0-9\u00c0-\u024f]/

/** Whether a Latin word goes on beyond either border: `UN` in `UNESCO`. */
export const cutsLatinWord = (text: string, start: number, end: number): boolean =>
  (LATIN.test(text[start]) && start > 0 && LATIN.test(text[start - 1])) ||
  (LATIN.test(text[end - 1]) && end < text.length && LATIN.test(text[end]))
