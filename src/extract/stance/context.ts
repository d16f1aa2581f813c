import type { Scene } from '../scene.ts'
import type { Candidate } from './candidates.ts'
import type { Ref, Word } from './tokens.ts'
import type { Side } from './salience.ts'

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

/** Characters of a text that speak for or against a stance: a place in `CONTEXTS`, start and end. */
export type Visit = (where: number, start: number, end: number) => void

/** The contexts of a cue, whoever takes the stance. */
export function cueContexts({ start, end }: Word, visit: Visit): void {
  beside(BEFORE_CUE, start, end, visit)
}

/** What stands beside a ref as source or target, before or behind a cue. */
export function refContexts(ref: Ref, side: Side, behind: boolean, visit: Visit): void {
  beside(sideWhere(side, behind), ref.start, ref.end, visit)
}

/** What stands between a cue and a ref as source or target. */
export function cueToRefContexts(cue: Word, side: Side, { start, end }: Ref, visit: Visit): void {
  if (end > cue.start) between(sideWhere(side, true) + 2, cue.end, start, visit)
  else between(sideWhere(side, false) + 2, end, cue.start, visit)
}

const sideWhere = (side: Side, behind: boolean): number => SIDES + (side * 2 + (behind ? 1 : 0)) * 3

/** The contexts of source and target together. */
export function pairContexts(source: Ref, target: Ref, visit: Visit): void {
  if (source.end <= target.start) between(SOURCE_TO_TARGET, source.end, target.start, visit)
  else between(TARGET_TO_SOURCE, target.end, source.start, visit)
}

function beside(where: number, start: number, end: number, visit: Visit): void {
  for (let length = 1; length <= BESIDE; length++) {
    visit(where, start - length, start)
    visit(where + 1, end, end + length)
  }
}

function between(where: number, start: number, end: number, visit: Visit): void {
  if (start < end && end - start <= BETWEEN) visit(where, start, end)
}

/** All contexts of a candidate. */
export function eachContext({ setting, source, target }: Candidate, visit: Visit): void {
  const { cue, parties } = setting
  const ends = [parties[source].ref, parties[target].ref] as const
  cueContexts(cue, visit)
  for (const side of [0, 1] as const) {
    const ref = ends[side]
    if (!ref) continue
    refContexts(ref, side, ref.end > cue.start, visit)
    cueToRefContexts(cue, side, ref, visit)
  }
  if (ends[0] && ends[1]) pairContexts(ends[0], ends[1], visit)
}

/** The text with every name blotted out: what stands beside an actor must not tell who it is. */
export function blotted({ folded, mentions }: Pick<Scene, 'folded' | 'mentions'>): string {
  const parts: string[] = []
  let from = 0
  for (const { at } of mentions) {
    parts.push(folded.slice(from, at.start), NAME.repeat(at.end - at.start))
    from = at.end
  }
  return parts.join('') + folded.slice(from)
}
/** Stands for a character of a name. */
const NAME = '◇'

/** What the table calls a context; undefined where it reaches over the end of the text. */
export function contextName(
  blotted: string,
  where: number,
  start: number,
  end: number,
): string | undefined {
  if (start < 0 || end > blotted.length) return undefined
  const text = blotted.slice(start, end).replaceAll('\n', LINE_END).replaceAll(' ', SPACE)
  return `${CONTEXTS[where]} ${text}`
}
/** Stand for the end of a line and a space in the table. */
const LINE_END = '¶'
const SPACE = '␣'

/** The characters that a context's name in the table stands for. */
export const contextText = (name: string): string =>
  name.replaceAll(LINE_END, '\n').replaceAll(SPACE, ' ')
