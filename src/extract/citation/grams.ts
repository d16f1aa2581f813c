import type { Scene } from '../scene.ts'

const UNITS = 3
const EMPTY = -1

/** The runs of three characters of a paragraph, to compare others with. */
export interface Grams {
  readonly scene: Scene
  /** By slot: the run, and the last paragraph that it was seen in. */
  readonly runs: Float64Array
  readonly seenIn: Int32Array
  /** What `sharedWith` has counted already. */
  readonly known: Map<number, number>
}

export function gramsIn(scene: Scene, paragraph: number): Grams {
  const { start, end } = scene.article.paragraphs[paragraph]
  const size = 1 << (33 - Math.clz32(end - start))
  const runs = new Float64Array(size).fill(EMPTY)
  for (let at = start; at + UNITS <= end; at++) {
    const run = runAt(scene.folded, at)
    runs[slotOf(runs, run)] = run
  }
  return { scene, runs, seenIn: new Int32Array(size).fill(EMPTY), known: new Map() }
}

/** How many different ones another paragraph has, too. */
export function sharedWith({ scene, runs, seenIn, known }: Grams, other: number): number {
  const before = known.get(other)
  if (before !== undefined) return before
  const { start, end } = scene.article.paragraphs[other]
  let shared = 0
  for (let at = start; at + UNITS <= end; at++) {
    const slot = slotOf(runs, runAt(scene.folded, at))
    if (runs[slot] === EMPTY || seenIn[slot] === other) continue
    seenIn[slot] = other
    shared++
  }
  known.set(other, shared)
  return shared
}

/** Where a run stands, or the empty slot where it would. */
function slotOf(runs: Float64Array, run: number): number {
  const last = runs.length - 1
  let slot = Math.imul(run ^ (run / 0x10000), 0x9e3779b1) & last
  while (runs[slot] !== EMPTY && runs[slot] !== run) slot = (slot + 1) & last
  return slot
}

/** Three units as one number. */
const runAt = (text: string, at: number): number =>
  (text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)) * 0x10000 + text.charCodeAt(at + 2)
