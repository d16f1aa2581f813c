import { CHILDREN, layOut, ROOT, WORD } from './double-array.ts'

/** A set of words laid out for walks over a text: from any place, all words that stand there are found in one walk. */
export interface Trie {
  /** Number of the longest word that stands in `text` at `at`, or −1. */
  longestAt(text: string, at: number): number
  /** Number of the word that is exactly `text.slice(at, end)`, or −1. */
  wordAt(text: string, at: number, end: number): number
  /** Calls `found(word, end)` for each word that stands in `text` at `at`, shorter ones first. */
  eachAt(text: string, at: number, found: (word: number, end: number) => void): void
}

/** A trie over `words`; a word's number is its index. Empty words are never found. Throws a RangeError on a word given twice. */
export function buildTrie(words: readonly string[]): Trie {
  const { cells, numbers } = layOut(words)
  return {
    longestAt(text, at) {
      let best = -1
      for (let i = at, node = ROOT; i < text.length; i++) {
        const next = cells[node + CHILDREN] + numbers[text.charCodeAt(i)]
        if (cells[next] !== node) break
        node = next
        if (cells[node + WORD] >= 0) best = cells[node + WORD]
      }
      return best
    },
    wordAt(text, at, end) {
      let node = ROOT
      for (let i = at; i < end; i++) {
        const next = cells[node + CHILDREN] + numbers[text.charCodeAt(i)]
        if (cells[next] !== node) return -1
        node = next
      }
      return cells[node + WORD]
    },
    eachAt(text, at, found) {
      for (let i = at, node = ROOT; i < text.length; i++) {
        const next = cells[node + CHILDREN] + numbers[text.charCodeAt(i)]
        if (cells[next] !== node) return
        node = next
        if (cells[node + WORD] >= 0) found(cells[node + WORD], i + 1)
      }
    },
  }
}
