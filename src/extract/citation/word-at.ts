import { SORT, type Sort } from '../../knowledge/speech-sorts.ts'
import type { Cursor } from './cursor.ts'
import { flush, take } from './take.ts'
import { sortOfMark, UNIT, UNITS } from './units.ts'
import { ordinaryIn, speechIn } from './word-table.ts'

const DATE = /\d+(?:[.:]\d+)?(?:年|月份|月|日|号|时|点|分)+/y
const PLURAL = '们'.charCodeAt(0)

const isLatin = (unit: number): boolean =>
  (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)

/**
 * Takes the word, date or mark at `at`, where a `unit` of that kind stands; an ordinary word that ours is only part of is plain
 * text. Returns where it ends, or −1 where nothing of ours begins.
 */
export function takeWord(cursor: Cursor, at: number, unit: number): number {
  const { folded, table, speech } = cursor
  // Where no date begins with the first digit, none does with the next.
  if (unit === UNIT.digit && UNITS[folded.charCodeAt(at - 1)] !== UNIT.digit) {
    DATE.lastIndex = at
    if (DATE.test(folded)) return take(cursor, SORT.time, at, DATE.lastIndex)
  }
  const limit = Math.min(cursor.end, cursor.nextMention)
  const found = longestWord(cursor, at, limit)
  if (found < 0) {
    const sort = sortOfMark(folded.charCodeAt(at))
    return sort === SORT.none ? -1 : take(cursor, sort, at, at + 1)
  }
  const stop = at + speech.lengths[found]
  const whole = ordinaryEnd(cursor, at, found, limit)
  const plural = stop < limit && folded.charCodeAt(stop) === PLURAL ? 1 : 0
  const sort = table.sorts[found] as Sort
  if (whole === stop && sort !== SORT.plain) return take(cursor, sort, at, stop + plural, found)
  if (unit >= UNIT.bracket) flush(cursor, at)
  else if (cursor.text < 0) cursor.text = at
  return Math.max(whole, stop + plural)
}

/** The number of the longest word of speech at `at` that ends by `limit`, or −1. A Latin word counts as a whole only. */
function longestWord(cursor: Cursor, at: number, limit: number): number {
  const { folded, standing, table } = cursor
  const { shorter, lengths } = cursor.speech
  let word = speechIn(table.words[standing[at]])
  while (word >= 0) {
    const end = at + lengths[word]
    const cut = isLatin(folded.charCodeAt(at)) && isLatin(folded.charCodeAt(end))
    if (end <= limit && !cut && !isOverrun(cursor, word, end)) break
    word = shorter[word]
  }
  return word
}

/** Whether another word runs over the end of `word`, which ends at `end`. */
function isOverrun(cursor: Cursor, word: number, end: number): boolean {
  const { sorts } = cursor.table
  if (sorts[word] === SORT.cue) return cursor.speech.lengths[word] === 2 && isCut(cursor, end)
  return sorts[word] === SORT['words-of'] && isLonger(cursor, word, end)
}

/** Whether the last unit of a cue begins a longer one or a noun: 则称 in 则称赞, 也指 in 也指责, 称作 in 称作者. */
function isCut({ tokens, standing, table, speech }: Cursor, end: number): boolean {
  const next = speechIn(table.words[standing[end - 1]])
  if (next < 0 || speech.lengths[next] < 2) return false
  const { cue, noun } = tokens.entries[next]
  return cue !== null || noun !== null
}

/** Whether what follows 的 is a longer word: 的消息 in 的消息人士. */
function isLonger({ standing, table, speech }: Cursor, word: number, end: number): boolean {
  const behind = end - speech.lengths[word] + 1
  const next = speechIn(table.words[standing[behind]])
  return next >= 0 && behind + speech.lengths[next] > end
}

/**
 * Where the longest ordinary word ends that begins with ours, number `found`, at `at`; `stop`, where ours ends, if there is none or
 * a word right behind ours runs over its end: a cue (在声明|中|表示), behind 前 a title (前|院长).
 */
function ordinaryEnd(cursor: Cursor, at: number, found: number, limit: number): number {
  const { standing, table, speech, tokens } = cursor
  const stop = at + speech.lengths[found]
  if (at + ordinaryIn(table.words[standing[at]]) <= stop) return stop
  const whole = endWithin(cursor, at, limit)
  if (whole <= stop) return stop
  const next = speechIn(table.words[standing[stop]])
  if (next < 0 || stop + speech.lengths[next] < whole) return whole
  const { cue, noun } = tokens.entries[next]
  return cue || (noun && table.sorts[found] === SORT.former) ? stop : whole
}

/** Where the longest ordinary word at `at` ends that ends by `limit`; `at` itself where there is none. */
function endWithin({ standing, ordinary }: Cursor, at: number, limit: number): number {
  let word = ordinary.longest[standing[at]]
  while (word >= 0 && at + ordinary.lengths[word] > limit) word = ordinary.shorter[word]
  return word < 0 ? at : at + ordinary.lengths[word]
}
