import type { ActorId } from '../../model/ids.ts'
import type { Scene } from '../scene.ts'
import { homeOf } from './homes.ts'

/** What the article as a whole says of one actor. */
export interface Salience {
  /** The first letter of its kind; `?` for a speaker the scene does not know. */
  readonly kind: string
  /** The kind as a number below `KINDS`. */
  readonly kindCode: number
  /** How often it is named, in steps: 0 never, 6 over sixteen times. */
  readonly named: number
  /** Its place by number of mentions, in steps: 0 the most named. */
  readonly rank: number
  readonly inTitle: boolean
  /** Whether data/ does not know it. */
  readonly isNew: boolean
  /** The state it belongs to. */
  readonly home: ActorId | null
}

/** How many kinds there are, the unknown one with them. */
export const KINDS = 4
const LETTERS = 'pso?'
const STEPS = [0, 1, 2, 4, 8, 16]

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
  const byCount = [...named].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const ranks = new Map(byCount.map(([actor], i) => [actor, i]))
  const known = new Map<ActorId, Salience>()
  return (actor) => {
    const found = known.get(actor)
    if (found) return found
    const kind = scene.actors.get(actor)?.kind[0] ?? '?'
    const salience: Salience = {
      kind,
      kindCode: LETTERS.indexOf(kind),
      named: step(named.get(actor) ?? 0, STEPS),
      rank: step(ranks.get(actor) ?? 99, STEPS),
      inTitle: title.has(actor),
      isNew: scene.actors.get(actor)?.known === false,
      home: homeOf(scene, actor),
    }
    known.set(actor, salience)
    return salience
  }
}
