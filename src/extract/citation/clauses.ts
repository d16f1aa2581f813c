import { SORT, sortSet, type Sort } from '../../knowledge/speech-sorts.ts'
import type { Tokens } from './token.ts'

/** A stretch of tokens without a comma: indexes into the article's tokens, `to` exclusive. */
export interface Clause {
  readonly from: number
  readonly to: number
  /** The mark that ends it: comma, stop, colon, quote, or `none` at the end of the paragraph. */
  readonly mark: Sort
  /** Whether it opens a sentence. */
  readonly opens: boolean
}

const MARKS = sortSet('none', 'comma', 'stop', 'colon', 'quote')

// No sentence a person wrote has more between two commas; a wall of text must not cost its square.
const CLAUSE_TOKENS = 120

/** The clauses of the paragraph whose tokens run from `start` up to `end`. */
export function clausesOf({ sort }: Tokens, start: number, end: number): Clause[] {
  const clauses: Clause[] = []
  let from = start
  let opens = true
  for (let i = start; i <= end; i++) {
    const mark = sort[i] as Sort
    if (!MARKS[mark]) {
      if (i - from < CLAUSE_TOKENS) continue
      clauses.push({ from, to: i, mark: SORT.comma, opens })
      opens = false
      from = i
      continue
    }
    if (i > from || mark === SORT.quote) clauses.push({ from, to: i, mark, opens })
    if (i > from || mark === SORT.stop || mark === SORT.quote) opens = mark === SORT.stop
    from = i + 1
  }
  return clauses
}
