import { SORT } from '../../knowledge/speech-sorts.ts'
import type { Cursor } from './cursor.ts'
import { flush, take } from './take.ts'
import { token } from './token.ts'
import { pairAt, sortOfMark, UNIT } from './word-table.ts'

const DATE = /\d+(?:[.:]\d+)?(?:年|月份|月|日|号|时|点|分)+/y
const PLURAL = '们'.charCodeAt(0)

/**
 * Takes the word, date or mark at `at`, where a `unit` of that kind stands; an ordinary word that ours is only part of is plain
 * text. Returns where it ends, or −1 where nothing of ours begins.
 */
export function takeWord(cursor: Cursor, at: number, unit: number): number {
  const { folded } = cursor
  if (unit === UNIT.digit) {
    DATE.lastIndex = at
    if (DATE.test(folded)) return take(cursor, token(SORT.time, at, DATE.lastIndex))
  }
  if (unit !== UNIT.mark && (unit !== UNIT.word || cursor.table.pairs[pairAt(folded, at)])) {
    const end = takeLongest(cursor, at, unit)
    if (end >= 0) return end
  }
  const sort = sortOfMark(folded.charCodeAt(at))
  return sort === SORT.none ? -1 : take(cursor, token(sort, at, at + 1))
}

function takeLongest(cursor: Cursor, at: number, unit: number): number {
  const { folded, lexicon, table, walk } = cursor
  const limit = Math.min(cursor.end, cursor.nextMention)
  walk.limit = limit
  walk.word = -1
  walk.whole = -1
  table.trie.eachAt(folded, at, walk.found)
  if (walk.word < 0) return -1
  const word = lexicon.speech.entries[walk.word]
  const stop = at + word.words.length
  const whole = walk.whole > stop && !cutBy(cursor, stop, walk.whole) ? walk.whole : stop
  const plural = stop < limit && folded.charCodeAt(stop) === PLURAL ? 1 : 0
  if (whole === stop && word.sort !== SORT.plain)
    return take(cursor, token(word.sort, at, stop + plural, word))
  if (unit >= UNIT.bracket) flush(cursor, at)
  else if (cursor.text < 0) cursor.text = at
  return Math.max(whole, stop + plural)
}

/** Whether a cue right behind our word runs over the end of the ordinary word (在声明|中|表示). */
function cutBy({ folded, lexicon: { speech } }: Cursor, stop: number, whole: number): boolean {
  const next = speech.trie.longestAt(folded, stop)
  if (next < 0) return false
  const { cue, words } = speech.entries[next]
  return cue !== null && stop + words.length >= whole
}
