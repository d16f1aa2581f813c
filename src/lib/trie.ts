import { childOf, layOut, ROOT, wordAtNode } from './double-array.ts'

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
      for (let i = at, node: number = ROOT; i < text.length; i++) {
        node = childOf(cells, node, numbers[text.charCodeAt(i)])
        if (node < 0) break
        const word = wordAtNode(cells, node)
        if (word >= 0) best = word
      }
      return best
    },
    wordAt(text, at, end) {
      let node: number = ROOT
      for (let i = at; i < end && node >= 0; i++)
        node = childOf(cells, node, numbers[text.charCodeAt(i)])
      return node > ROOT ? wordAtNode(cells, node) : -1
    },
    eachAt(text, at, found) {
      for (let i = at, node: number = ROOT; i < text.length; i++) {
        node = childOf(cells, node, numbers[text.charCodeAt(i)])
        if (node < 0) return
        const word = wordAtNode(cells, node)
        if (word >= 0) found(word, i + 1)
      }
    },
  }
}
