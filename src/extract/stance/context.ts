import type { Side } from './salience.ts'
import type { Tally } from './tally.ts'
import type { Ref, Word } from './tokens.ts'

/**
 * Where the characters of a context stand: right before or behind the cue, a source or a target (`-` before the cue, `+` behind it),
 * or all that stands between two of them.
 */
export const CONTEXTS = [
  ...['before cue', 'behind cue', 'source to target', 'target to source'],
  ...['source-', 'source+', 'target-', 'target+'].flatMap((end) => [
    `before ${end}`,
    `behind ${end}`,
    `${end} to cue`,
  ]),
] as const
const [BEFORE_CUE, , SOURCE_TO_TARGET, TARGET_TO_SOURCE, SIDES] = [0, 1, 2, 3, 4]

/** Most UTF-16 units that are looked at beside something, and between two things. */
const BESIDE = 2
const BETWEEN = 4

/** The contexts of a cue, whoever takes the stance. */
export function cueContexts({ start, end }: Word, tally: Tally): void {
  beside(BEFORE_CUE, start, end, tally)
}

/** What stands beside a ref as source or target, before or behind a cue. */
export function refContexts(ref: Ref, side: Side, behind: boolean, tally: Tally): void {
  beside(sideWhere(side, behind), ref.start, ref.end, tally)
}

/** What stands between a cue and a ref as source or target. */
export function cueToRefContexts(cue: Word, side: Side, { start, end }: Ref, tally: Tally): void {
  if (end > cue.start) between(sideWhere(side, true) + 2, cue.end, start, tally)
  else between(sideWhere(side, false) + 2, end, cue.start, tally)
}

const sideWhere = (side: Side, behind: boolean): number => SIDES + (side * 2 + (behind ? 1 : 0)) * 3

/** The contexts of source and target together. */
export function pairContexts(source: Ref, target: Ref, tally: Tally): void {
  if (source.end <= target.start) between(SOURCE_TO_TARGET, source.end, target.start, tally)
  else between(TARGET_TO_SOURCE, target.end, source.start, tally)
}

function beside(where: number, start: number, end: number, tally: Tally): void {
  for (let length = 1; length <= BESIDE; length++) {
    tally.context(where, start - length, start)
    tally.context(where + 1, end, end + length)
  }
}

function between(where: number, start: number, end: number, tally: Tally): void {
  if (start < end && end - start <= BETWEEN) tally.context(where, start, end)
}

/** Stands for a character of a name: what stands beside an actor must not tell who it is. */
export const NAME = '◇'
/** Stand for the end of a line and a space in data/cues/weights.csv. */
export const LINE_END = '¶'
export const SPACE = '␣'
