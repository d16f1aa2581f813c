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

/** Adds up the points of candidates, every share of them worked out once. All points are hundredths. */
export class Scorer {
  readonly #scene: Scene
  readonly #salience: (actor: ActorId) => Salience
  readonly #points: Points
  readonly #sum: Sum
  readonly #prominent = new Map<ActorId, Prominence>()
  /** What stands beside a ref of the passage that is read: four numbers a ref, see `#besideRef`. */
  #beside: number[] = []
  #passage: Passage | undefined
  // By party of the setting that is read; as source and as target `NEVER` where it cannot be one.
  readonly #parties: Prominence[] = []
  readonly #sources: number[] = []
  readonly #targets: number[] = []

  /** `units` is the scene's text as the points' contexts read it. */
  constructor(
    scene: Scene,
    salience: (actor: ActorId) => Salience,
    points: Points,
    units: Uint16Array,
  ) {
    this.#scene = scene
    this.#salience = salience
    this.#points = points
    this.#sum = new Sum(points, units)
  }

  /** Calls `visit` with each pair of the setting's parties that has at least `least` points. */
  eachAbove(
    setting: Setting,
    least: number,
    visit: (source: number, target: number, points: number) => void,
  ): void {
    const { parties, parts } = setting
    const { mostOfPair } = this.#points
    const make = makeOf(this.#scene, setting)
    const plays = playsOf(this.#points, make)
    const cue = this.#cue(setting, make)
    const most = this.#weighParties(setting, make) + plays.most + mostOfPair
    const targets = this.#targets
    for (let source = 0; source < parties.length; source++) {
      const start = cue + this.#sources[source]
      if (start + most < least) continue
      const ofSource = parts[source] * PLAYED.length
      for (let target = 0; target < parties.length; target++) {
        const both = start + targets[target] + plays.sums[ofSource + parts[target]]
        if (both + mostOfPair < least || !isPair(setting, source, target)) continue
        const all = both + this.#pair(setting, make, source, target)
        if (all >= least) visit(source, target, all)
      }
    }
  }

  /** What the cue adds, whoever takes the stance. */
  #cue(setting: Setting, make: Make): number {
    cueFeatures(setting, make, this.#sum)
    cueContexts(setting.cue, this.#sum)
    return this.#sum.taken() + this.#points.words[setting.cue.word.id * 2 + make.sign]
  }

  /** Notes what each party adds on either side; gives the most that one adds as target. */
  #weighParties(setting: Setting, make: Make): number {
    let most = NEVER
    for (let at = 0; at < setting.parties.length; at++) {
      const party = this.#prominence(setting.parties[at].actor)
      const distance = distanceOf(setting, at)
      const target = isTarget(setting, at)
        ? this.#side(setting, make, 1, at, distance, party)
        : NEVER
      this.#parties[at] = party
      this.#targets[at] = target
      this.#sources[at] = isSource(setting, at)
        ? this.#side(setting, make, 0, at, distance, party)
        : NEVER
      if (target > most) most = target
    }
    return most
  }

  #side(
    setting: Setting,
    make: Make,
    of: Side,
    at: number,
    distance: Distance | null,
    { salience, sums }: Prominence,
  ): number {
    const { cue, passage, parties } = setting
    const { ref } = parties[at]
    let start = sums[of]
    if (ref) {
      start += this.#besideRef(passage, ref, of, ref.end > cue.start)
      cueToRefContexts(cue, of, ref, this.#sum)
    }
    sideFeatures(setting, make, of, parties[at], salience.rank, distance, this.#sum)
    return start + this.#sum.taken()
  }

  /** What the two add together. */
  #pair(setting: Setting, make: Make, source: number, target: number): number {
    const [one, other] = [setting.parties[source], setting.parties[target]]
    const [ofOne, ofOther] = [this.#parties[source].salience, this.#parties[target].salience]
    pairFeatures(setting, make, one, other, ofOne, ofOther, this.#sum)
    if (one.ref && other.ref) pairContexts(one.ref, other.ref, this.#sum)
    return this.#sum.taken()
  }

  #prominence(actor: ActorId): Prominence {
    const known = this.#prominent.get(actor)
    if (known) return known
    const salience = this.#salience(actor)
    const [source, target] = ([0, 1] as const).map((side) => {
      salienceFeatures(side, salience, this.#sum)
      return this.#sum.taken()
    })
    const found: Prominence = { salience, sums: [source, target] }
    this.#prominent.set(actor, found)
    return found
  }

  /** What stands beside a ref as source or target, before or behind the cue. */
  #besideRef(passage: Passage, ref: Ref, of: Side, behind: boolean): number {
    if (this.#passage !== passage) {
      this.#passage = passage
      this.#beside = []
    }
    const at = ref.index * 4 + of * 2 + (behind ? 1 : 0)
    if (this.#beside[at] === undefined) {
      refContexts(ref, of, behind, this.#sum)
      this.#beside[at] = this.#sum.taken()
    }
    return this.#beside[at]
  }
}
