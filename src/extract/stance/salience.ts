import type { ActorId } from '../../model/ids.ts'
import type { Scene } from '../scene.ts'
import * as space from './feature-space.ts'
import { homeOf } from './homes.ts'
import type { Tally } from './tally.ts'

/** 0 for a source, 1 for a target. */
export type Side = 0 | 1

/** What the article as a whole says of one actor. */
export interface Salience {
  /** A place in `KINDS`. */
  readonly kind: number
  /** How often it is named, in steps: 0 never, 6 over sixteen times. */
  readonly named: number
  /** Its place by number of mentions, in steps: 0 the most named. */
  readonly rank: number
  readonly inTitle: boolean
  /** Whether data/ does not know it. */
  readonly isNew: boolean
  readonly isOutlet: boolean
  /** The state it belongs to. */
  readonly home: ActorId | null
}

/** How many kinds there are, the unknown one with them. */
export const KINDS = space.KINDS.length
const STEPS = [0, 1, 2, 4, 8, 16]
/** In an article of fewer mentions nobody is named often, and that says nothing: all count as named some four times. */
const TELLING = 12
const USUAL = 4
/** How many steps of being named there are. */
export const RANKS = STEPS.length + 1

/** The step a number falls into: how many of the edges it is above. */
export const step = (n: number, edges: readonly number[]): number => {
  let i = 0
  while (i < edges.length && n > edges[i]) i++
  return i
}

/** Looks up what the article says of an actor, each worked out once. */
export function salienceOf(scene: Scene): (actor: ActorId) => Salience {
  const named = new Map<ActorId, number>()
  const title = new Set<ActorId>()
  for (const { actor, at } of scene.mentions) {
    named.set(actor, (named.get(actor) ?? 0) + 1)
    if (at.start < scene.article.title.length) title.add(actor)
  }
  const isTelling = scene.mentions.length >= TELLING
  const byCount = [...named].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const ranks = new Map(byCount.map(([actor], i) => [actor, i]))
  const known = new Map<ActorId, Salience>()
  return (actor) => {
    const found = known.get(actor)
    if (found) return found
    const about = scene.actors.get(actor)
    const salience: Salience = {
      kind: space.KINDS.indexOf(about?.kind ?? 'unknown'),
      named: step(isTelling ? (named.get(actor) ?? 0) : USUAL, STEPS),
      rank: step(ranks.get(actor) ?? 99, STEPS),
      inTitle: title.has(actor),
      isNew: about?.known === false,
      isOutlet: actor === scene.article.outlet,
      home: homeOf(scene, actor),
    }
    known.set(actor, salience)
    return salience
  }
}

/** What the article as a whole says of an actor as source or as target, wherever it stands. */
export function salienceFeatures(side: Side, salience: Salience, tally: Tally): void {
  const { kind, named, rank, inTitle, isNew, isOutlet } = salience
  tally.feature(space.NAMED_OFTEN + side * RANKS + named)
  tally.feature(space.KIND_NAMED + (side * KINDS + kind) * RANKS + named)
  tally.feature(space.RANK + side * RANKS + rank)
  if (inTitle) tally.feature(space.IN_TITLE + side)
  if (isNew) tally.feature(space.IS_NEW + side)
  if (isOutlet) tally.feature(space.IS_OUTLET + side)
}
