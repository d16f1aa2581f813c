import type { StanceCues } from '../../knowledge/stance-cues.ts'
import type { ActorId } from '../../model/ids.ts'
import type { Scene } from '../scene.ts'
import { isPair, isSource, isTarget, type Setting } from './candidates.ts'
import { blotted, cueContexts, pairContexts, sideContexts } from './context.ts'
import {
  cueFeatures,
  makeCode,
  makeOf,
  pairFeatures,
  playFeatures,
  sideFeatures,
  type Make,
} from './features.ts'
import { PLAYED } from './parts.ts'
import { pointsOf, type Points } from './points.ts'
import type { Salience, Side } from './salience.ts'

/** Adds up the points of candidates, every share of them worked out once. */
export interface Scorer {
  /** Calls `visit` with each pair of the setting's parties whose points are at least `least`. */
  eachAbove(
    setting: Setting,
    least: number,
    visit: (source: number, target: number, sum: number) => void,
  ): void
}

/** What the parts of the two add, by make and parts; NaN where not worked out yet. */
const plays = new WeakMap<Points, Map<number, Float64Array>>()

export function scorer(
  scene: Scene,
  salience: (actor: ActorId) => Salience,
  cues: StanceCues,
): Scorer {
  const points = pointsOf(cues)
  const ofMakes = plays.get(points) ?? new Map<number, Float64Array>()
  plays.set(points, ofMakes)
  const text = blotted(scene)
  const numbers: number[] = []
  let contexts = 0
  const addContext = (where: number, start: number, end: number): void => {
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
  const base = (setting: Setting, make: Make): number => {
    cueFeatures(setting, make, numbers)
    cueContexts(setting.cue, addContext)
    return taken() + points.words[setting.cue.word.id * 2 + make.sign]
  }
  const side = (setting: Setting, make: Make, of: Side, at: number): number => {
    const party = setting.parties[at]
    sideFeatures(setting, make, of, party, salience(party.actor), numbers)
    if (party.ref) sideContexts(setting.cue, of, party.ref, addContext)
    return taken()
  }
  const play = (make: Make, source: number, target: number): number => {
    const code = makeCode(make)
    let sums = ofMakes.get(code)
    if (!sums) ofMakes.set(code, (sums = new Float64Array(PLAYED.length ** 2).fill(NaN)))
    const at = source * PLAYED.length + target
    if (Number.isNaN(sums[at])) {
      playFeatures(make, at, numbers)
      sums[at] = taken()
    }
    return sums[at]
  }
  const pair = (setting: Setting, make: Make, source: number, target: number): number => {
    const [one, other] = [setting.parties[source], setting.parties[target]]
    const ends = [salience(one.actor), salience(other.actor)] as const
    pairFeatures(setting, make, one, other, ends[0], ends[1], numbers)
    if (one.ref && other.ref) pairContexts(one.ref, other.ref, addContext)
    return taken()
  }
  return {
    eachAbove(setting, least, visit) {
      const make = makeOf(scene, setting)
      const cue = base(setting, make)
      const { parties, parts } = setting
      const targets: number[] = parties.map((_, at) =>
        isTarget(setting, at) ? side(setting, make, 1, at) : NaN,
      )
      for (let source = 0; source < parties.length; source++) {
        if (!isSource(setting, source)) continue
        const start = cue + side(setting, make, 0, source)
        for (let target = 0; target < parties.length; target++) {
          if (Number.isNaN(targets[target]) || !isPair(setting, source, target)) continue
          const both = start + targets[target] + play(make, parts[source], parts[target])
          const sum = both + pair(setting, make, source, target)
          if (sum >= least) visit(source, target, sum)
        }
      }
    },
  }
}
