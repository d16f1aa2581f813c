import { SORT } from '../../knowledge/speech-sorts.ts'
import type { Cursor } from './cursor.ts'
import { someone } from './mention-token.ts'
import { token, type Token } from './token.ts'

/** Ends the plain text that stands before `at`. One that ends like a word for people (人道援助协调员) is a noun. */
export function flush(cursor: Cursor, at: number): void {
  const { folded, text } = cursor
  if (text < 0) return
  cursor.text = -1
  const word = at - text > 1 ? someone(folded, text, at) : null
  cursor.tokens.push(token(word ? SORT.noun : SORT.text, text, at, word))
}

/** Enters a token behind the plain text before it; returns where it ends. */
export function take(cursor: Cursor, piece: Token): number {
  flush(cursor, piece.start)
  cursor.tokens.push(piece)
  return piece.end
}
