/** What one walk over the words at a place finds. */
export interface Walk {
  /** Words must end by here. */
  limit: number
  /** The longest word of speech, or −1. */
  word: number
  /** Where the longest ordinary word ends, or −1. */
  whole: number
  /** For the trie to call, shorter words first. */
  readonly found: (word: number, end: number) => void
}

const isLatin = (unit: number): boolean =>
  (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)

/** Walks over a text; words numbered from `count` on are ordinary ones. A Latin word counts as a whole only. */
export function walkOf(folded: string, count: number): Walk {
  const walk: Walk = {
    limit: 0,
    word: -1,
    whole: -1,
    found(word, end) {
      if (end > walk.limit) return
      if (word >= count) walk.whole = end
      else if (!isLatin(folded.charCodeAt(end - 1)) || !isLatin(folded.charCodeAt(end)))
        walk.word = word
    },
  }
  return walk
}
