/**
 * A set of words laid out for one pass over a text: from any place, all words that stand there are found in one walk.
 * Code units are numbered densely and transitions sit in one open-addressing table keyed by (node, number), so a step costs one
 * probe and no allocation, and the table of first steps fits into the nearest cache.
 */
export interface Trie {
  /** Length in UTF-16 units of the longest word. */
  readonly longest: number
  /** Number of the longest word that stands in `text` at `at`, or −1. */
  longestAt(text: string, at: number): number
  /** Number of the word that is exactly `text.slice(at, end)`, or −1. */
  wordAt(text: string, at: number, end: number): number
  /** Calls `found(word, end)` for each word that stands in `text` at `at`, shorter ones first. */
  eachAt(text: string, at: number, found: (word: number, end: number) => void): void
  /** Calls `found(word, start, end)` for each word in `text`, by beginning, then by end. */
  each(text: string, found: (word: number, start: number, end: number) => void): void
}

/** A trie over `words`; a word's number is its index. Empty words are never found. Throws a RangeError on a word given twice. */
export function buildTrie(words: readonly string[]): Trie {
  const { numbers, count } = numberUnits(words)
  const units = words.reduce((sum, word) => sum + word.length, 0)
  const { step, enter } = transitions(units + 1, count)
  const wordOf = new Int32Array(units + 2).fill(-1)
  let nodes = 1
  let longest = 0
  words.forEach((word, index) => {
    let node = 0
    for (let i = 0; i < word.length; i++)
      node = enter(node, numbers[word.charCodeAt(i)], () => nodes++)
    if (word === '') return
    if (wordOf[node] >= 0) throw new RangeError(`“${word}” is given twice`)
    wordOf[node] = index
    longest = Math.max(longest, word.length)
  })
  const next = (node: number, text: string, at: number): number => {
    const number = numbers[text.charCodeAt(at)]
    return number === 0 ? -1 : step(node, number)
  }
  return {
    longest,
    longestAt(text, at) {
      let node = 0
      let best = -1
      for (let i = at; i < text.length; i++) {
        node = next(node, text, i)
        if (node < 0) break
        if (wordOf[node] >= 0) best = wordOf[node]
      }
      return best
    },
    wordAt(text, at, end) {
      let node = 0
      for (let i = at; i < end; i++) {
        node = next(node, text, i)
        if (node < 0) return -1
      }
      return wordOf[node]
    },
    eachAt(text, at, found) {
      let node = 0
      for (let i = at; i < text.length; i++) {
        node = next(node, text, i)
        if (node < 0) return
        if (wordOf[node] >= 0) found(wordOf[node], i + 1)
      }
    },
    each(text, found) {
      for (let start = 0; start < text.length; start++) {
        let node = 0
        for (let i = start; i < text.length; i++) {
          node = next(node, text, i)
          if (node < 0) break
          if (wordOf[node] >= 0) found(wordOf[node], start, i + 1)
        }
      }
    },
  }
}

/** The words' code units numbered from 1; 0 for every other. */
function numberUnits(words: readonly string[]): { numbers: Uint16Array; count: number } {
  const numbers = new Uint16Array(0x10000)
  let count = 0
  for (const word of words)
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i)
      if (numbers[unit] === 0) numbers[unit] = ++count
    }
  return { numbers, count }
}

function transitions(edges: number, alphabet: number) {
  const size = 1 << Math.ceil(Math.log2(edges * 2 + 16))
  const mask = size - 1
  const nodes = new Int32Array(size).fill(-1)
  const numbers = new Uint16Array(size)
  const targets = new Int32Array(size)
  const root = new Int32Array(alphabet + 1).fill(-1)
  const slot = (node: number, number: number): number => {
    const mixed = Math.imul((node << 13) ^ number, 0x9e3779b1)
    return (mixed ^ (mixed >>> 15)) & mask
  }
  const step = (node: number, number: number): number => {
    if (node === 0) return root[number]
    for (let i = slot(node, number); nodes[i] !== -1; i = (i + 1) & mask)
      if (nodes[i] === node && numbers[i] === number) return targets[i]
    return -1
  }
  const enter = (node: number, number: number, mint: () => number): number => {
    const known = step(node, number)
    if (known >= 0) return known
    const target = mint()
    if (node === 0) return (root[number] = target)
    let i = slot(node, number)
    while (nodes[i] !== -1) i = (i + 1) & mask
    nodes[i] = node
    numbers[i] = number
    return (targets[i] = target)
  }
  return { step, enter }
}
