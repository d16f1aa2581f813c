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
import type { Salience } from './salience.ts'

type Weights = ReadonlyMap<string, number>

/** The sum of a candidate's points, the same as over `featuresOf`, with every share of it worked out once. */
export interface Scorer {
  /** The points of the pair at these places of the setting's parties. */
  points(setting: Setting, source: number, target: number): number
}

// Sums that depend on the tables alone hold for all articles read with them.
const shared = new WeakMap<Weights, Map<string, number>>()

export function scorer(
  scene: Scene,
  salience: (actor: ActorId) => Salience,
  weights: Weights,
): Scorer {
  const sums = shared.get(weights) ?? new Map<string, number>()
  shared.set(weights, sums)
  const sum = (features: readonly string[]): number => {
    let points = 0
    for (const feature of features) points += weights.get(feature) ?? 0
    return points
  }
  const once = (key: string, features: () => readonly string[]): number => {
    const known = sums.get(key)
    if (known !== undefined) return known
    const points = sum(features())
    sums.set(key, points)
    return points
  }
  let current: Setting | null = null
  let base = 0
  let key = ''
  const sides: Record<Side, number[]> = { source: [], target: [] }
  const open = (setting: Setting): void => {
    current = setting
    base = sum(cueFeatures(setting))
    sides.source = []
    sides.target = []
    const { means, sign, voices, cue } = setting
    const noun = scene.folded[cue.start - 1] === '的'
    key = `${means.frame}${means.type}${means.strength}${sign}${noun}${voices.length > 0}`
  }
  const actors: Record<Side, Map<string, number>> = { source: new Map(), target: new Map() }
  const ofActor = (of: Side, actor: ActorId, what: Salience): number => {
    const known = actors[of].get(actor)
    if (known !== undefined) return known
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
      const play = `${parts[source].name}>${parts[target].name}`
      return (
        base +
        side(setting, 'source', source) +
        side(setting, 'target', target) +
        once(key + play, () => playFeatures(scene, setting, play)) +
        once(key + one.kind + other.kind, () => kindFeatures(setting, one.kind, other.kind)) +
        sum(pairFeatures(setting, parties[source], parties[target], one, other))
      )
    },
  }
}
