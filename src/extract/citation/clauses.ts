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

// No sentence a person wrote has more between two commas; a wall of text must not cost its square.
const CLAUSE_TOKENS = 120

export function clausesOf(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = []
  let from = 0
  let opens = true
  for (let i = 0; i <= tokens.length; i++) {
    const mark = i === tokens.length ? 'end' : tokens[i].sort
    if (mark !== 'end' && !MARKS.has(mark)) {
      if (i - from < CLAUSE_TOKENS) continue
      clauses.push({ from, to: i, mark: 'comma', opens })
      opens = false
      from = i
      continue
    }
    if (i > from || mark === 'quote') clauses.push({ from, to: i, mark, opens })
    if (i > from || mark === 'stop' || mark === 'quote') opens = mark === 'stop'
    from = i + 1
  }
  return clauses
}
