/**
 * A set of words laid out for one pass over a text: from any place, all words that stand there are found in one walk.
 * Transitions sit in one open-addressing table keyed by (node, unit), so a step costs one probe and no allocation.
 */
export interface Trie {
  /** Length in UTF-16 units of the longest word. */
  readonly longest: number
  /** Number of the longest word that stands in `text` at `at`, or −1. */
  longestAt(text: string, at: number): number
  /** Calls `found(word, end)` for each word that stands in `text` at `at`, shorter ones first. */
  eachAt(text: string, at: number, found: (word: number, end: number) => void): void
}

/** A trie over `words`; a word's number is its index. Empty words are never found. Throws a RangeError on a word given twice. */
export function buildTrie(words: readonly string[]): Trie {
  const units = words.reduce((sum, word) => sum + word.length, 0)
  const table = transitions(units + 1)
  const wordOf = new Int32Array(units + 2).fill(-1)
  let nodes = 1
  let longest = 0
  words.forEach((word, index) => {
    let node = 0
    for (let i = 0; i < word.length; i++)
      node = table.enter(node, word.charCodeAt(i), () => nodes++)
    if (word === '') return
    if (wordOf[node] >= 0) throw new RangeError(`“${word}” is given twice`)
    wordOf[node] = index
    longest = Math.max(longest, word.length)
  })
  return {
    longest,
    longestAt(text, at) {
      let node = 0
      let best = -1
      for (let i = at; i < text.length; i++) {
        node = table.step(node, text.charCodeAt(i))
        if (node < 0) break
        if (wordOf[node] >= 0) best = wordOf[node]
      }
      return best
    },
    eachAt(text, at, found) {
      let node = 0
      for (let i = at; i < text.length; i++) {
        node = table.step(node, text.charCodeAt(i))
        if (node < 0) return
        if (wordOf[node] >= 0) found(wordOf[node], i + 1)
      }
    },
  }
}

function transitions(edges: number) {
  const size = 1 << Math.ceil(Math.log2(edges * 2 + 16))
  const mask = size - 1
  const keys = new Float64Array(size).fill(-1)
  const targets = new Int32Array(size)
  // Most places of a text begin no word: the root's steps need no probing.
  const root = new Int32Array(0x10000).fill(-1)
  const slot = (node: number, unit: number): number =>
    (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) & mask
  const step = (node: number, unit: number): number => {
    if (node === 0) return root[unit]
    const key = node * 0x10000 + unit
    for (let i = slot(node, unit); keys[i] !== -1; i = (i + 1) & mask)
      if (keys[i] === key) return targets[i]
    return -1
  }
  const enter = (node: number, unit: number, mint: () => number): number => {
    const known = step(node, unit)
    if (known >= 0) return known
    const target = mint()
    if (node === 0) return (root[unit] = target)
    let i = slot(node, unit)
    while (keys[i] !== -1) i = (i + 1) & mask
    keys[i] = node * 0x10000 + unit
    return (targets[i] = target)
  }
  return { step, enter }
}
