import type { Setting } from './candidates.ts'
import { step } from './salience.ts'

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
export function distanceOf({ passage, cue, at, parties }: Setting, party: number): Distance | null {
  const { ref } = parties[party]
  if (!ref) return null
  const { refs, cues, breaks } = passage.tokens
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
    cues: behind ? countUntil(cues, at + 1, to) : countDownTo(cues, at - 1, from),
    actors: behind ? countDownTo(refs, ref.index - 1, from) : countUntil(refs, ref.index + 1, to),
    clauses: Math.min(4, last - first),
    marks,
    isLast: ref.index === refs.length - 1,
  }
}

interface Placed {
  readonly start: number
  readonly end: number
}
const MOST = 3

/** How many spans, that at `first` and those behind it, end before `to`: up to 3. */
function countUntil(spans: readonly Placed[], first: number, to: number): number {
  let count = 0
  while (count < MOST && first + count < spans.length && spans[first + count].end <= to) count++
  return count
}

/** How many spans, that at `last` and those before it, start at `from` or behind it: up to 3. */
function countDownTo(spans: readonly Placed[], last: number, from: number): number {
  let count = 0
  while (count < MOST && last - count >= 0 && spans[last - count].start >= from) count++
  return count
}
