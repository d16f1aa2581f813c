import { CHILDREN, layOut, ROOT, WORD } from './double-array.ts'

/** Several lists of words in one trie, so that one walk over a text finds what any of them has. */
export interface Vocabulary<Name extends string> {
  /** Per place of the text, and for its end, the longest word of any list that stands there: a key to `WordList.longest`. */
  standing(text: string): Int32Array
  readonly lists: Readonly<Record<Name, WordList>>
}

/** One list of a vocabulary; a word's number is its index in the list. */
export interface WordList {
  /** By what `standing` says of a place: the longest word of this list that stands there, or −1. */
  readonly longest: Int32Array
  /** By word: the longest shorter word of this list that it begins with, or −1. */
  readonly shorter: Int32Array
  /** By word: its length in UTF-16 units. */
  readonly lengths: Uint16Array
}

/** A vocabulary of the lists. Throws a RangeError on a word that a list gives twice. */
export function buildVocabulary<Name extends string>(
  lists: Readonly<Record<Name, readonly string[]>>,
): Vocabulary<Name> {
  const all = [...new Set(Object.values<readonly string[]>(lists).flat())]
  const { cells, numbers } = layOut(all)
  const keyOf = new Map(all.map((word, key) => [word, key + 1]))
  const shorter = new Int32Array(all.length + 1)
  all.forEach((word, index) => {
    for (let i = 0, node = ROOT; i < word.length - 1; i++) {
      node = cells[node + CHILDREN] + numbers[word.charCodeAt(i)]
      if (cells[node + WORD] >= 0) shorter[index + 1] = cells[node + WORD] + 1
    }
  })
  const byLength = [...all.keys()].sort((one, other) => all[one].length - all[other].length)
  const listOf = (words: readonly string[]): WordList => {
    const longest = new Int32Array(all.length + 1).fill(-1)
    words.forEach((word, number) => {
      const key = keyOf.get(word) ?? 0
      if (longest[key] >= 0) throw new RangeError(`“${word}” is given twice`)
      longest[key] = number
    })
    const next = new Int32Array(words.length).fill(-1)
    for (const index of byLength) {
      const inside = longest[shorter[index + 1]]
      if (longest[index + 1] < 0) longest[index + 1] = inside
      else next[longest[index + 1]] = inside
    }
    return { longest, shorter: next, lengths: Uint16Array.from(words, (word) => word.length) }
  }
  return {
    standing(text) {
      const keys = new Int32Array(text.length + 1)
      for (let at = 0; at < text.length; at++) {
        for (let i = at, node = ROOT; i < text.length; i++) {
          const next = cells[node + CHILDREN] + numbers[text.charCodeAt(i)]
          if (cells[next] !== node) break
          node = next
          if (cells[node + WORD] >= 0) keys[at] = cells[node + WORD] + 1
        }
      }
      return keys
    },
    lists: Object.fromEntries(
      Object.entries<readonly string[]>(lists).map(([name, words]) => [name, listOf(words)]),
    ) as Record<Name, WordList>,
  }
}

/** The number of the list's word that stands at `at` and is `length` units long, or −1; `standing` is the text's. */
export function wordOf(
  { longest, shorter, lengths }: WordList,
  standing: Int32Array,
  at: number,
  length: number,
): number {
  let word = longest[standing[at]]
  while (word >= 0 && lengths[word] > length) word = shorter[word]
  return word >= 0 && lengths[word] === length ? word : -1
}
