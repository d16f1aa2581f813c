import { childOf, layOut, longestWords, ROOT, wordAtNode } from './double-array.ts'

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
  const keys = new Map<string, number>()
  for (const words of Object.values<readonly string[]>(lists))
    for (const word of words) if (!keys.has(word)) keys.set(word, keys.size + 1)
  const all = [...keys.keys()]
  const { cells, numbers } = layOut(all)
  // By key, that of the longest shorter word that it begins with; 0 for none.
  const shorter = new Int32Array(all.length + 1)
  for (let key = 1; key <= all.length; key++) {
    const word = all[key - 1]
    for (let i = 0, node: number = ROOT; i < word.length - 1; i++) {
      node = childOf(cells, node, numbers[word.charCodeAt(i)])
      const inside = wordAtNode(cells, node)
      if (inside >= 0) shorter[key] = inside + 1
    }
  }
  return {
    standing: (text) => longestWords({ cells, numbers }, text),
    lists: Object.fromEntries(
      Object.entries<readonly string[]>(lists).map(([name, words]) => [
        name,
        listOf(words, keys, shorter),
      ]),
    ) as Record<Name, WordList>,
  }
}

function listOf(
  words: readonly string[],
  keys: ReadonlyMap<string, number>,
  shorterKey: Int32Array,
): WordList {
  const own = new Int32Array(shorterKey.length).fill(-1)
  const keyOf = new Int32Array(words.length)
  for (let word = 0; word < words.length; word++) {
    keyOf[word] = keys.get(words[word]) ?? 0
    if (own[keyOf[word]] >= 0) throw new RangeError(`“${words[word]}” is given twice`)
    own[keyOf[word]] = word
  }
  const from = (key: number): number => {
    let at = key
    while (at > 0 && own[at] < 0) at = shorterKey[at]
    return at > 0 ? own[at] : -1
  }
  return {
    longest: own.map((_, key) => from(key)),
    shorter: keyOf.map((key) => from(shorterKey[key])),
    lengths: Uint16Array.from(words, (word) => word.length),
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
