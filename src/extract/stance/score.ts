import type { StanceCues } from '../../knowledge/stance-cues.ts'
import type { ActorId } from '../../model/ids.ts'
import type { Scene } from '../scene.ts'
import { isPair, isSource, isTarget, type Setting } from './candidates.ts'
import {
  blotted,
  cueContexts,
  cueToRefContexts,
  pairContexts,
  refContexts,
  type Visit,
} from './context.ts'
import { distanceOf, type Distance } from './distance.ts'
import { cueFeatures, makeOf, pairFeatures, sideFeatures, type Make } from './features.ts'
import type { Party } from './parties.ts'
import { PLAYED } from './parts.ts'
import { playsOf } from './plays.ts'
import { pointsOf } from './points.ts'
import type { Salience, Side } from './salience.ts'
import type { Ref } from './tokens.ts'

/** Adds up the points of candidates, every share of them worked out once. */
export interface Scorer {
  /** Calls `visit` with each pair of the setting's parties whose points are at least `least`. */
  eachAbove(
    setting: Setting,
    least: number,
    visit: (source: number, target: number, sum: number) => void,
  ): void
}

export function scorer(
  scene: Scene,
  salience: (actor: ActorId) => Salience,
  cues: StanceCues,
): Scorer {
  const points = pointsOf(cues)
  const text = blotted(scene)
  const numbers: number[] = []
  let contexts = 0
  const addContext: Visit = (where, start, end) => {
    contexts += points.ofContext(text, where, start, end)
  }
  /** What the numbers and contexts noted since the last time add. */
  const taken = (): number => {
    let sum = contexts
    for (const number of numbers) sum += points.features[number]
    numbers.length = 0
    contexts = 0
    return sum
  }
  const prominent = new Map<ActorId, readonly [number, number]>()
  /** What the article as a whole says of an actor on either side. */
  const prominence = (actor: ActorId): readonly [number, number] => {
    const found = prominent.get(actor)
    if (found) return found
    const [source, target] = salience(actor).features.map((features) => {
      numbers.push(...features)
      return taken()
    })
    prominent.set(actor, [source, target])
    return [source, target]
  }
  const beside = new Map<Ref, number[]>()
  /** What stands beside a ref on one side, before or behind the cue. */
  const besideRef = (ref: Ref, of: Side, behind: boolean): number => {
    let sums = beside.get(ref)
    if (!sums) beside.set(ref, (sums = []))
    const at = of * 2 + (behind ? 1 : 0)
    if (sums[at] === undefined) {
      refContexts(ref, of, behind, addContext)
      sums[at] = taken()
    }
    return sums[at]
  }
  const side = (
    setting: Setting,
    make: Make,
    of: Side,
    party: Party,
    distance: Distance | null,
  ): number => {
    const { actor, ref } = party
    let sum = prominence(actor)[of]
    if (ref) {
      sum += besideRef(ref, of, ref.end > setting.cue.start)
      cueToRefContexts(setting.cue, of, ref, addContext)
    }
    sideFeatures(setting, make, of, party, salience(actor).rank, distance, numbers)
    return sum + taken()
  }
  const pair = (setting: Setting, make: Make, source: number, target: number): number => {
    const [one, other] = [setting.parties[source], setting.parties[target]]
    pairFeatures(setting, make, one, other, salience(one.actor), salience(other.actor), numbers)
    if (one.ref && other.ref) pairContexts(one.ref, other.ref, addContext)
    return taken()
  }
  const base = (setting: Setting, make: Make): number => {
    cueFeatures(setting, make, numbers)
    cueContexts(setting.cue, addContext)
    return taken() + points.words[setting.cue.word.id * 2 + make.sign]
  }
  return {
    eachAbove(setting, least, visit) {
      const make = makeOf(scene, setting)
      const plays = playsOf(points, make)
      const { parties, parts } = setting
      const cue = base(setting, make)
      const sources: number[] = []
      const targets: number[] = []
      for (const [at, party] of parties.entries()) {
        const distance = distanceOf(setting.passage.tokens, setting.cue, party.ref)
        sources.push(isSource(setting, at) ? side(setting, make, 0, party, distance) : -Infinity)
        targets.push(isTarget(setting, at) ? side(setting, make, 1, party, distance) : -Infinity)
      }
      const most = Math.max(...targets) + plays.most + points.mostOfPair
      for (let source = 0; source < parties.length; source++) {
        const start = cue + sources[source]
        if (start + most < least) continue
        for (let target = 0; target < parties.length; target++) {
          const both =
            start + targets[target] + plays.sums[parts[source] * PLAYED.length + parts[target]]
          if (both + points.mostOfPair < least || !isPair(setting, source, target)) continue
          const sum = both + pair(setting, make, source, target)
          if (sum >= least) visit(source, target, sum)
        }
      }
    },
  }
}
