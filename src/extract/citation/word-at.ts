import { SORT, type Sort } from '../../knowledge/speech-sorts.ts'
import type { Cursor } from './cursor.ts'
import { flush, take } from './take.ts'
import { extensionAt, pairAt, sortOfMark, UNIT } from './word-table.ts'

const DATE = /\d+(?:[.:]\d+)?(?:年|月份|月|日|号|时|点|分)+/y
const PLURAL = '们'.charCodeAt(0)

const isLatin = (unit: number): boolean =>
  (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)

/**
 * Takes the word, date or mark at `at`, where a `unit` of that kind stands; an ordinary word that ours is only part of is plain
 * text. Returns where it ends, or −1 where nothing of ours begins.
 */
export function takeWord(cursor: Cursor, at: number, unit: number): number {
  const { folded, table } = cursor
  if (unit === UNIT.digit) {
    DATE.lastIndex = at
    if (DATE.test(folded)) return take(cursor, SORT.time, at, DATE.lastIndex)
  }
  const limit = Math.min(cursor.end, cursor.nextMention)
  const found = unit === UNIT.mark ? -1 : longestWord(cursor, at, limit)
  if (found < 0) {
    const sort = sortOfMark(folded.charCodeAt(at))
    return sort === SORT.none ? -1 : take(cursor, sort, at, at + 1)
  }
  const stop = at + table.lengths[found]
  const sort = table.sorts[found] as Sort
  const extended = table.extensions[extensionAt(found, folded, stop)] === 1
  const whole = extended ? ordinaryEnd(cursor, at, stop, limit) : stop
  const plural = stop < limit && folded.charCodeAt(stop) === PLURAL ? 1 : 0
  if (whole === stop && sort !== SORT.plain) return take(cursor, sort, at, stop + plural, found)
  if (unit >= UNIT.bracket) flush(cursor, at)
  else if (cursor.text < 0) cursor.text = at
  return Math.max(whole, stop + plural)
}

/** The number of the longest word of speech at `at` that ends by `limit`, or −1. */
function longestWord({ folded, lexicon, table }: Cursor, at: number, limit: number): number {
  if (!table.pairs[pairAt(folded, at)]) return table.short[folded.charCodeAt(at)]
  const { trie } = lexicon.speech
  const longest = trie.longestAt(folded, at)
  if (longest < 0 || fits(folded, at, at + table.lengths[longest], limit)) return longest
  let found = -1
  trie.eachAt(folded, at, (word, end) => {
    if (fits(folded, at, end, limit)) found = word
  })
  return found
}

/** Whether a word from `at` to `end` stays within the limit; a Latin word counts as a whole only. */
const fits = (folded: string, at: number, end: number, limit: number): boolean =>
  end <= limit && !(isLatin(folded.charCodeAt(at)) && isLatin(folded.charCodeAt(end)))

/**
 * Where the longest ordinary word ends that begins with ours at `at`; `stop`, where ours ends, if there is none or a cue right
 * behind ours runs over its end (在声明|中|表示).
 */
function ordinaryEnd(
  { folded, lexicon: { speech }, table }: Cursor,
  at: number,
  stop: number,
  limit: number,
): number {
  let whole = stop
  table.ordinary.eachAt(folded, at, (_, end) => {
    if (end <= limit && end > whole) whole = end
  })
  if (whole === stop) return stop
  const next = speech.trie.longestAt(folded, stop)
  const cuts = next >= 0 && speech.entries[next].cue && stop + table.lengths[next] >= whole
  return cuts ? stop : whole
}
