import type { ActorId } from '../../model/ids.ts'
import type { Scene } from '../scene.ts'
import type { Setting } from './candidates.ts'
import {
  between,
  betweenFeature,
  cueFeatures,
  distance,
  kindFeatures,
  nameFeatures,
  nearFeature,
  pairFeatures,
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

/** What cues of one make add: by the parts the two play and by their kinds (NaN where not worked out yet), and by the slot of either. */
interface MakeSums {
  readonly plays: Float64Array
  readonly kinds: Float64Array
  readonly slots: Readonly<Record<Side, Map<string, number>>>
  readonly ranks: Map<number, number>
}

/** Sums that depend on the tables alone and hold for all articles read with them. */
interface SharedSums {
  readonly makes: Map<string, MakeSums>
  readonly near: Readonly<Record<Side, Map<string, number>>>
  readonly between: Readonly<Record<Side, Map<string, number>>>
}
const shared = new WeakMap<Weights, SharedSums>()

export function scorer(
  scene: Scene,
  salience: (actor: ActorId) => Salience,
  weights: Weights,
): Scorer {
  const { makes, near, between: gaps } = sharedSums(weights)
  const sum = (features: readonly string[]): number => {
    let points = 0
    for (const feature of features) points += weights.get(feature) ?? 0
    return points
  }
  let current: Setting | null = null
  let base = 0
  let ofMake: MakeSums = newMakeSums()
  const sides: Record<Side, number[]> = { source: [], target: [] }
  const open = (setting: Setting): void => {
    current = setting
    base = sum(cueFeatures(setting))
    sides.source = []
    sides.target = []
    const { means, sign, voices, cue, valency } = setting
    const noun = scene.folded[cue.start - 1] === '的'
    const { frame, type, strength } = means
    const make = `${frame} ${type} ${strength} ${sign} ${noun} ${voices.length > 0} ${valency}`
    ofMake = found(makes, make, newMakeSums)
  }
  const actors: Record<Side, Map<string, number>> = { source: new Map(), target: new Map() }
  const sideOf = (setting: Setting, of: Side, party: Party): number => {
    const { actor, slot, ref } = party
    const what = salience(actor)
    const far = distance(setting, ref)
    const gap = between(setting, ref)
    let points =
      found(ofMake.slots[of], slot, () => sum(slotFeatures(setting, of, slot))) +
      found(near[of], far, () => sum([nearFeature(of, far)])) +
      found(gaps[of], gap, () => sum([betweenFeature(of, gap)])) +
      found(actors[of], actor, () => sum(salienceFeatures(scene, of, actor, what)))
    if (of === 'target')
      points += found(ofMake.ranks, what.rank, () => sum(rankFeatures(setting, what.rank)))
    else if (setting.quoted || setting.voices.length > 0)
      points += sum(speakerFeatures(setting, party))
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
      if (Number.isNaN(ofMake.plays[playCode])) {
        const play = `${parts[source].name}>${parts[target].name}`
        ofMake.plays[playCode] = sum(playFeatures(scene, setting, play))
      }
      const kindCode = one.kindCode * KINDS + other.kindCode
      if (Number.isNaN(ofMake.kinds[kindCode]))
        ofMake.kinds[kindCode] = sum(kindFeatures(setting, one.kind, other.kind))
      return (
        base +
        side(setting, 'source', source) +
        side(setting, 'target', target) +
        ofMake.plays[playCode] +
        ofMake.kinds[kindCode] +
        sum(pairFeatures(setting, parties[source], parties[target], one, other))
      )
    },
  }
}

function found<Key, Sums>(sums: Map<Key, Sums>, key: Key, make: () => Sums): Sums {
  const known = sums.get(key)
  if (known !== undefined) return known
  const made = make()
  sums.set(key, made)
  return made
}

const newSides = (): Record<Side, Map<string, number>> => ({ source: new Map(), target: new Map() })

const newMakeSums = (): MakeSums => ({
  plays: new Float64Array(CODES * CODES).fill(NaN),
  kinds: new Float64Array(KINDS * KINDS).fill(NaN),
  slots: newSides(),
  ranks: new Map(),
})

function sharedSums(weights: Weights): SharedSums {
  const known = shared.get(weights)
  if (known) return known
  const made: SharedSums = { makes: new Map(), near: newSides(), between: newSides() }
  shared.set(weights, made)
  return made
}
