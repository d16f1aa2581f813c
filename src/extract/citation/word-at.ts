import type { CitationLexicon } from './lexicon.ts'
import { token, type Token } from './token.ts'

const SORTS = new Map(
  [...'。!?;…']
    .map((mark): [number, string] => [mark.charCodeAt(0), 'stop'])
    .concat(
      [...',—●•'].map((mark): [number, string] => [mark.charCodeAt(0), 'comma']),
      [
        [':'.charCodeAt(0), 'colon'],
        ['的'.charCodeAt(0), 'of'],
      ],
    ),
)
const DATE = /\d+(?:[.:]\d+)?(?:年|月份|月|日|号|时|点|分)+/y
const PLURAL = '们'.charCodeAt(0)

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57
const isLatin = (unit: number): boolean =>
  isDigit(unit) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)

/** What may stand at a unit: 0 nothing of ours, 1 a mark or digit, 2 a word. Words are marked per lexicon. */
export function startsOf({ speech }: CitationLexicon): Uint8Array {
  const starts = new Uint8Array(0x10000)
  for (const unit of SORTS.keys()) starts[unit] = 1
  for (let unit = 48; unit <= 57; unit++) starts[unit] = 1
  for (const { words } of speech.entries) starts[words.charCodeAt(0)] = 2
  return starts
}

/**
 * The word, date or mark at `at` that ends by `limit`; sort `plain` where an ordinary word stands there that ours is only part of.
 * Null where there is none.
 */
export function wordAt(
  folded: string,
  lexicon: CitationLexicon,
  at: number,
  limit: number,
): Token | null {
  const unit = folded.charCodeAt(at)
  if (isDigit(unit)) {
    DATE.lastIndex = at
    if (DATE.test(folded)) return token('time', at, DATE.lastIndex)
  }
  const { entries } = lexicon.speech
  const found = longestWord(folded, lexicon, at, limit)
  if (found < 0) {
    const sort = SORTS.get(unit)
    return sort ? token(sort, at, at + 1) : null
  }
  const word = entries[found]
  const stop = at + word.words.length
  const whole = ordinaryEnd(folded, lexicon, at, stop, limit)
  if (whole > stop) return token('plain', at, whole)
  const plural = stop < limit && folded.charCodeAt(stop) === PLURAL ? 1 : 0
  return token(word.sort, at, stop + plural, word)
}

function longestWord(
  folded: string,
  { speech: { trie, entries } }: CitationLexicon,
  at: number,
  limit: number,
): number {
  const longest = trie.longestAt(folded, at)
  if (longest < 0 || fits(folded, at, at + entries[longest].words.length, limit)) return longest
  let found = -1
  trie.eachAt(folded, at, (word, end) => {
    if (fits(folded, at, end, limit)) found = word
  })
  return found
}

/** Whether a word from `at` to `end` stays within the limit; a Latin word counts as a whole only. */
const fits = (folded: string, at: number, end: number, limit: number): boolean =>
  end <= limit && !(isLatin(folded.charCodeAt(at)) && isLatin(folded.charCodeAt(end)))

/** Where the longest ordinary word at `at` ends, if no cue right behind our word runs over its end (在声明|中|表示). */
function ordinaryEnd(
  folded: string,
  { words, speech }: CitationLexicon,
  at: number,
  stop: number,
  limit: number,
): number {
  let whole = at
  words.eachAt(folded, at, (_, end) => {
    if (end <= limit) whole = end
  })
  if (whole <= stop) return whole
  const next = speech.trie.longestAt(folded, stop)
  const cuts =
    next >= 0 && speech.entries[next].cue && stop + speech.entries[next].words.length >= whole
  return cuts ? at : whole
}
