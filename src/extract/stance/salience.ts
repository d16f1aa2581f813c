import type { ActorId } from '../../model/ids.ts'
import type { Scene } from '../scene.ts'
import * as space from './feature-space.ts'
import { homeOf } from './homes.ts'

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
  /** What all this speaks for it as source and as target. */
  readonly features: readonly [readonly number[], readonly number[]]
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
    const plain = {
      kind: space.KINDS.indexOf(about?.kind ?? 'unknown'),
      named: step(isTelling ? (named.get(actor) ?? 0) : USUAL, STEPS),
      rank: step(ranks.get(actor) ?? 99, STEPS),
      inTitle: title.has(actor),
      isNew: about?.known === false,
      isOutlet: actor === scene.article.outlet,
      home: homeOf(scene, actor),
    }
    const salience = {
      ...plain,
      features: [salienceFeatures(0, plain), salienceFeatures(1, plain)] as const,
    }
    known.set(actor, salience)
    return salience
  }
}

/** The numbers of the features that an actor has on one side wherever it stands. */
const salienceFeatures = (side: Side, salience: Omit<Salience, 'features'>): number[] => {
  const { kind, named, rank, inTitle, isNew, isOutlet } = salience
  const features = [
    space.NAMED_OFTEN + side * RANKS + named,
    space.KIND_NAMED + (side * KINDS + kind) * RANKS + named,
    space.RANK + side * RANKS + rank,
  ]
  if (inTitle) features.push(space.IN_TITLE + side)
  if (isNew) features.push(space.IS_NEW + side)
  if (isOutlet) features.push(space.IS_OUTLET + side)
  return features
}
