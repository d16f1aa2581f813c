import { step } from './salience.ts'
import type { Ref, Tokens, Word } from './tokens.ts'

/** How far from a cue a ref stands and what stands between them, in the steps that features know. */
export interface Distance {
  /** 0 before the cue, 1 behind it. */
  readonly behind: 0 | 1
  /** A place in the labels of nearness; 0 is for those who do not stand in the sentence. */
  readonly near: number
  /** How many cues and refs stand between, up to 3. */
  readonly cues: number
  readonly actors: number
  /** How many clauses farther, up to 4. */
  readonly clauses: number
  /** Which marks of speech stand between: a colon (1), the beginning (2), the end (4) of a quotation. */
  readonly marks: number
  /** Whether no ref of the sentence comes after. */
  readonly isLast: boolean
}

// UTF-16 units.
const NEAR = [0, 2, 5, 10, 20, 40]

/** Null for a party without a place in the sentence. */
export function distanceOf(tokens: Tokens, cue: Word, ref: Ref | null): Distance | null {
  if (!ref) return null
  const { refs, cues, breaks } = tokens
  const behind = ref.end > cue.start ? 1 : 0
  const from = behind ? cue.end : ref.end
  const to = behind ? ref.start : cue.start
  const [first, last] =
    cue.clause < ref.clause ? [cue.clause, ref.clause] : [ref.clause, cue.clause]
  let marks = 0
  for (let clause = first + 1; clause <= last; clause++) marks |= breaks[clause]
  return {
    behind,
    near: 1 + behind * (NEAR.length + 1) + step(Math.max(0, to - from), NEAR),
    cues: countWithin(cues, from, to),
    actors: countWithin(refs, from, to),
    clauses: Math.min(4, last - first),
    marks,
    isLast: ref.index === refs.length - 1,
  }
}

/** How many of the spans lie between two places, up to 3. */
function countWithin(
  spans: readonly { readonly start: number; readonly end: number }[],
  from: number,
  to: number,
): number {
  let count = 0
  if (to - from > 1)
    for (const { start, end } of spans) {
      if (end > to) break
      if (start >= from && ++count === 3) break
    }
  return count
}
