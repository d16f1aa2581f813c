import { SORT, type Sort } from '../../knowledge/speech-sorts.ts'
import type { Cursor } from './cursor.ts'
import { someone } from './made-words.ts'
import { enter, made } from './token.ts'

/** Ends the plain text that stands before `at`. One that ends like a word for people (人道援助协调员) is a noun. */
export function flush(cursor: Cursor, at: number): void {
  const { folded, text, tokens } = cursor
  if (text < 0) return
  cursor.text = -1
  const word = at - text > 1 ? someone(folded, text, at) : null
  if (word) enter(tokens, SORT.noun, text, at, made(tokens, word))
  else enter(tokens, SORT.text, text, at)
}

/** Enters a token behind the plain text before it; returns where it ends. */
export function take(cursor: Cursor, sort: Sort, start: number, end: number, word = -1): number {
  flush(cursor, start)
  enter(cursor.tokens, sort, start, end, word)
  return end
}
