import type { ActorId } from '../../model/ids.ts'
import type { Scene } from '../scene.ts'
import type { Setting } from './candidates.ts'
import {
  between,
  cueFeatures,
  distance,
  kindFeatures,
  nameFeatures,
  pairFeatures,
  placeFeatures,
  playFeatures,
  rankFeatures,
  salienceFeatures,
  slotFeatures,
  speakerFeatures,
  type Side,
} from './features.ts'
import type { Party } from './parties.ts'
import { CODES } from './parts.ts'
import { KINDS, type Salience } from './salience.ts'

type Weights = ReadonlyMap<string, number>

/** The sum of a candidate's points, the same as over `featuresOf`, with every share of it worked out once. */
export interface Scorer {
  /** The points of the pair at these places of the setting's parties. */
  points(setting: Setting, source: number, target: number): number
}

/** What pairs add for cues of one make: by the parts the two play, and by their kinds; NaN where not worked out yet. */
interface PairSums {
  readonly plays: Float64Array
  readonly kinds: Float64Array
}

// Sums that depend on the tables alone hold for all articles read with them.
const shared = new WeakMap<Weights, { sums: Map<string, number>; pairs: Map<string, PairSums> }>()

export function scorer(
  scene: Scene,
  salience: (actor: ActorId) => Salience,
  weights: Weights,
): Scorer {
  const known = shared.get(weights) ?? { sums: new Map(), pairs: new Map() }
  shared.set(weights, known)
  const { sums, pairs } = known
  const sum = (features: readonly string[]): number => {
    let points = 0
    for (const feature of features) points += weights.get(feature) ?? 0
    return points
  }
  const once = (key: string, features: () => readonly string[]): number => {
    const before = sums.get(key)
    if (before !== undefined) return before
    const points = sum(features())
    sums.set(key, points)
    return points
  }
  let current: Setting | null = null
  let base = 0
  let ofPair: PairSums = newPairSums()
  const sides: Record<Side, number[]> = { source: [], target: [] }
  const open = (setting: Setting): void => {
    current = setting
    base = sum(cueFeatures(setting))
    sides.source = []
    sides.target = []
    const { means, sign, voices, cue } = setting
    const noun = scene.folded[cue.start - 1] === '的'
    const make = `${means.frame}${means.type}${means.strength}${sign}${noun}${voices.length > 0}`
    const found = pairs.get(make) ?? newPairSums()
    pairs.set(make, found)
    ofPair = found
  }
  const actors: Record<Side, Map<string, number>> = { source: new Map(), target: new Map() }
  const ofActor = (of: Side, actor: ActorId, what: Salience): number => {
    const before = actors[of].get(actor)
    if (before !== undefined) return before
    const points = sum(salienceFeatures(scene, of, actor, what))
    actors[of].set(actor, points)
    return points
  }
  const sideOf = (setting: Setting, of: Side, party: Party): number => {
    const { means, sign, valency } = setting
    const { actor, slot, ref } = party
    const what = salience(actor)
    const near = distance(setting, ref)
    const gap = between(setting, ref)
    let points =
      once(`${of}${means.frame}${slot} ${valency}`, () => slotFeatures(setting, of, slot)) +
      once(`${of}${near}${gap}`, () => placeFeatures(of, near, gap)) +
      ofActor(of, actor, what)
    if (of === 'target')
      points += once(`${means.type}${what.rank}${sign}`, () => rankFeatures(setting, what.rank))
    else points += sum(speakerFeatures(setting, party))
    if (ref && (ref.tail || ref.owns || ref.form !== 'name'))
      points += sum(nameFeatures(setting, of, ref))
    return points
  }
  const side = (setting: Setting, of: Side, at: number): number =>
    (sides[of][at] ??= sideOf(setting, of, setting.parties[at]))
  return {
    points(setting, source, target) {
      if (setting !== current) open(setting)
      const { parties, parts } = setting
      const [one, other] = [salience(parties[source].actor), salience(parties[target].actor)]
      const playCode = parts[source].code * CODES + parts[target].code
      if (Number.isNaN(ofPair.plays[playCode])) {
        const play = `${parts[source].name}>${parts[target].name}`
        ofPair.plays[playCode] = sum(playFeatures(scene, setting, play))
      }
      const kindCode = one.kindCode * KINDS + other.kindCode
      if (Number.isNaN(ofPair.kinds[kindCode]))
        ofPair.kinds[kindCode] = sum(kindFeatures(setting, one.kind, other.kind))
      return (
        base +
        side(setting, 'source', source) +
        side(setting, 'target', target) +
        ofPair.plays[playCode] +
        ofPair.kinds[kindCode] +
        sum(pairFeatures(setting, parties[source], parties[target], one, other))
      )
    },
  }
}

const newPairSums = (): PairSums => ({
  plays: new Float64Array(CODES * CODES).fill(NaN),
  kinds: new Float64Array(KINDS * KINDS).fill(NaN),
})
