import type { ActorId } from '../../model/ids.ts'
import type { Scene } from '../scene.ts'
import { isPair, isSource, isTarget, type Setting } from './candidates.ts'
import { cueContexts, cueToRefContexts, pairContexts, refContexts } from './context.ts'
import { distanceOf, type Distance } from './distance.ts'
import { cueFeatures, makeOf, pairFeatures, sideFeatures, type Make } from './features.ts'
import type { Passage } from './passages.ts'
import { PLAYED } from './parts.ts'
import { playsOf } from './plays.ts'
import type { Points } from './points.ts'
import { salienceFeatures, type Salience, type Side } from './salience.ts'
import type { Tally } from './tally.ts'
import type { Ref } from './tokens.ts'

/** Adds up the points of candidates, every share of them worked out once. */
export interface Scorer {
  /** Calls `visit` with each pair of the setting's parties whose points are at least `least`, all in hundredths. */
  eachAbove(
    setting: Setting,
    least: number,
    visit: (source: number, target: number, sum: number) => void,
  ): void
}

/** The points of what it is told, in hundredths. */
class Sum implements Tally {
  readonly #points: Points
  readonly #units: Uint16Array
  #sum = 0

  constructor(points: Points, units: Uint16Array) {
    this.#points = points
    this.#units = units
  }
  feature(number: number): void {
    this.#sum += this.#points.features[number]
  }
  context(where: number, start: number, end: number): void {
    const { contexts } = this.#points
    const context = contexts.at(this.#units, where, start, end)
    if (context >= 0) this.#sum += contexts.points[context]
  }
  /** What was added since the last time. */
  taken(): number {
    const sum = this.#sum
    this.#sum = 0
    return sum
  }
}

/** An actor with what the article as a whole adds to it on either side. */
interface Prominence {
  readonly salience: Salience
  readonly sums: readonly [number, number]
}

/** Fewer points than any sum of them: a whole number as they are. */
const NEVER = -1e6

/** `units` is the scene's text as the points' contexts read it. */
export function scorer(
  scene: Scene,
  salience: (actor: ActorId) => Salience,
  points: Points,
  units: Uint16Array,
): Scorer {
  const sum = new Sum(points, units)
  const prominent = new Map<ActorId, Prominence>()
  const prominence = (actor: ActorId): Prominence => {
    const known = prominent.get(actor)
    if (known) return known
    const own = salience(actor)
    const [source, target] = ([0, 1] as const).map((side) => {
      salienceFeatures(side, own, sum)
      return sum.taken()
    })
    const found: Prominence = { salience: own, sums: [source, target] }
    prominent.set(actor, found)
    return found
  }
  let beside: number[] = []
  let besideIn: Passage | undefined
  /** What stands beside a ref of the passage on one side, before or behind the cue. */
  const besideRef = (passage: Passage, ref: Ref, of: Side, behind: boolean): number => {
    if (besideIn !== passage) {
      besideIn = passage
      beside = []
    }
    const at = ref.index * 4 + of * 2 + (behind ? 1 : 0)
    if (beside[at] === undefined) {
      refContexts(ref, of, behind, sum)
      beside[at] = sum.taken()
    }
    return beside[at]
  }
  const side = (
    setting: Setting,
    make: Make,
    of: Side,
    at: number,
    distance: Distance | null,
    { salience, sums }: Prominence,
  ): number => {
    const { cue, passage, parties } = setting
    const { ref } = parties[at]
    let start = sums[of]
    if (ref) {
      start += besideRef(passage, ref, of, ref.end > cue.start)
      cueToRefContexts(cue, of, ref, sum)
    }
    sideFeatures(setting, make, of, parties[at], salience.rank, distance, sum)
    return start + sum.taken()
  }
  const base = (setting: Setting, make: Make): number => {
    cueFeatures(setting, make, sum)
    cueContexts(setting.cue, sum)
    return sum.taken() + points.words[setting.cue.word.id * 2 + make.sign]
  }
  // By party of the setting that is read.
  const ends: Prominence[] = []
  const sources: number[] = []
  const targets: number[] = []
  return {
    eachAbove(setting, least, visit) {
      const make = makeOf(scene, setting)
      const plays = playsOf(points, make)
      const { parties, parts } = setting
      const cue = base(setting, make)
      let most = NEVER
      for (let at = 0; at < parties.length; at++) {
        const end = prominence(parties[at].actor)
        const distance = distanceOf(setting, at)
        ends[at] = end
        sources[at] = isSource(setting, at) ? side(setting, make, 0, at, distance, end) : NEVER
        targets[at] = isTarget(setting, at) ? side(setting, make, 1, at, distance, end) : NEVER
        if (targets[at] > most) most = targets[at]
      }
      most += plays.most + points.mostOfPair
      for (let source = 0; source < parties.length; source++) {
        const start = cue + sources[source]
        if (start + most < least) continue
        const ofSource = parts[source] * PLAYED.length
        for (let target = 0; target < parties.length; target++) {
          const both = start + targets[target] + plays.sums[ofSource + parts[target]]
          if (both + points.mostOfPair < least || !isPair(setting, source, target)) continue
          const [one, other] = [parties[source], parties[target]]
          pairFeatures(setting, make, one, other, ends[source].salience, ends[target].salience, sum)
          if (one.ref && other.ref) pairContexts(one.ref, other.ref, sum)
          const all = both + sum.taken()
          if (all >= least) visit(source, target, all)
        }
      }
    },
  }
}
