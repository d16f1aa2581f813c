import type { Token } from './token.ts'

/** A stretch of tokens without a comma: indexes into a paragraph's tokens, `to` exclusive. */
export interface Clause {
  readonly from: number
  readonly to: number
  /** The mark that ends it: comma, stop, colon, quote, or `end` of the paragraph. */
  readonly mark: string
  /** Whether it opens a sentence. */
  readonly opens: boolean
}

const MARKS = new Set(['comma', 'stop', 'colon', 'quote'])

export function clausesOf(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = []
  let from = 0
  let opens = true
  for (let i = 0; i <= tokens.length; i++) {
    const mark = i === tokens.length ? 'end' : tokens[i].sort
    if (mark !== 'end' && !MARKS.has(mark)) continue
    if (i > from || mark === 'quote') clauses.push({ from, to: i, mark, opens })
    if (i > from || mark === 'stop' || mark === 'quote') opens = mark === 'stop'
    from = i + 1
  }
  return clauses
}
