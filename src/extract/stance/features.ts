import type { Scene } from '../scene.ts'
import type { Candidate, Setting } from './candidates.ts'
import * as space from './feature-space.ts'
import { distanceOf, type Distance } from './distance.ts'
import { VALENCIES, type Party } from './parties.ts'
import { PLAYED } from './parts.ts'
import { SLOTS } from './slots.ts'
import { KINDS, RANKS, step, type Salience, type Side } from './salience.ts'
import { FORMS, TAILS, type Ref } from './tokens.ts'

const SLOT_COUNT = SLOTS.length
const VALENCY_COUNT = VALENCIES.length
const PLAY_COUNT = PLAYED.length * PLAYED.length
const TYPES = new Map(space.TYPES.map((type, i) => [type, i]))
const FRAMES = new Map(space.FRAMES.map((frame, i) => [frame, i]))
const EFFECTS = new Map(space.EFFECTS.map((effect, i) => [effect as string, i]))
const TAIL = new Map(TAILS.map((tail, i) => [tail, i]))
const FORM = new Map(FORMS.map((form, i) => [form, i]))

/** What of a setting the features below ask for again and again, as numbers. */
export interface Make {
  readonly frame: number
  readonly type: number
  readonly strength: number
  /** 0 against, 1 for. */
  readonly sign: number
  /** 1 where the cue is a noun with a 的 before it. */
  readonly noun: number
  /** 1 where somebody says so. */
  readonly told: number
}

export const makeOf = (scene: Scene, { means, sign, voices, cue }: Setting): Make => ({
  frame: FRAMES.get(means.frame)!,
  type: TYPES.get(means.type)!,
  strength: means.strength - 1,
  sign: sign > 0 ? 1 : 0,
  noun: scene.folded[cue.start - 1] === '的' ? 1 : 0,
  told: voices.length > 0 ? 1 : 0,
})

/** Settings of the same make share the points of what source and target play. */
export const makeCode = ({ frame, type, strength, sign, noun, told }: Make): number =>
  ((((frame * TYPES.size + type) * 3 + strength) * 2 + sign) * 2 + noun) * 2 + told

/** What speaks for or against a stance at this cue, whoever takes it. */
export function cueFeatures(setting: Setting, make: Make, out: number[]): void {
  const { scope, passage, valency } = setting
  const { refs, cues, sentence } = passage.tokens
  const { frame, type, strength, sign } = make
  out.push(
    space.ALWAYS,
    space.TYPE + type * 2 + sign,
    space.STRENGTH + (frame * 3 + strength) * 2 + sign,
    space.VALENCY + frame * VALENCY_COUNT + valency,
    space.ACTORS + step(refs.length, ACTORS),
    space.CUES + step(cues.length, CUES),
  )
  for (const effect of scope.effects)
    out.push(space.EFFECT + frame * EFFECTS.size + EFFECTS.get(effect)!)
  if (scope.effects.size === 0) out.push(space.PLAIN)
  if (setting.isPassive) out.push(space.PASSIVE + frame)
  if (scope.flips) out.push(space.FLIPS + frame * TYPES.size + type)
  if (sentence.paragraph < 0) out.push(space.TITLE)
}
const ACTORS = [2, 3, 4, 6, 9]
const CUES = [1, 2, 3, 5, 8]

/** What the place of one party speaks for or against it as source or as target, whoever is the other. */
export function sideFeatures(
  setting: Setting,
  make: Make,
  side: Side,
  party: Party,
  rank: number,
  distance: Distance | null,
  out: number[],
): void {
  slotFeatures(setting, make, side, party, out)
  if (side === 1) out.push(space.TYPE_RANK + (make.type * 2 + make.sign) * RANKS + rank)
  if (!party.ref || !distance) {
    out.push(space.NEARNESS + side * 15)
    return
  }
  distanceFeatures(make, side, party.ref, distance, out)
  nameFeatures(make, side, party.ref, out)
}

function slotFeatures(
  { valency, quoted, voices }: Setting,
  { frame }: Make,
  side: Side,
  { slot, actor }: Party,
  out: number[],
): void {
  out.push(
    space.SLOT + side * SLOT_COUNT + slot,
    space.FRAME_SLOT + (frame * 2 + side) * SLOT_COUNT + slot,
    space.SLOT_VALENCY + (side * SLOT_COUNT + slot) * VALENCY_COUNT + valency,
  )
  if (side === 0 && quoted) out.push(space.QUOTED + frame * SLOT_COUNT + slot)
  if (voices.length > 0 && voices.includes(actor))
    out.push(space.SPEAKS + (frame * 2 + side) * SLOT_COUNT + slot)
}

/** How far from the cue the party stands, and what stands between them. */
function distanceFeatures(
  { frame }: Make,
  side: Side,
  { index }: Ref,
  { behind, near, cues, actors, clauses, marks, isLast }: Distance,
  out: number[],
): void {
  const where = side * 2 + behind
  out.push(
    space.NEARNESS + side * 15 + near,
    space.BETWEEN + (side * 4 + cues) * 4 + actors,
    space.PLACE + side * 6 + Math.min(index, 5),
    space.MARKS + where * 8 + marks,
    space.CLAUSES + ((where * 5 + clauses) * 4 + Math.min(index, 3)) * FRAMES.size + frame,
  )
  if (isLast) out.push(space.LAST + side)
}

function nameFeatures({ sign }: Make, side: Side, ref: Ref, out: number[]): void {
  if (ref.tail) out.push(space.TAIL + (side * TAILS.length + TAIL.get(ref.tail)!) * 2 + sign)
  if (ref.owns) out.push(space.OWNS + side)
  if (ref.form !== 'name') out.push(space.FORM + side * FORMS.length + FORM.get(ref.form)!)
}

/** What the parts of the two say: `play` is the source's part times the number of parts, plus the target's. */
export function playFeatures(make: Make, play: number, out: number[]): void {
  const { frame, type, strength, sign, noun, told } = make
  out.push(
    space.PLAY + play,
    space.FRAME_PLAY + (frame * 2 + sign) * PLAY_COUNT + play,
    space.TYPE_PLAY + type * PLAY_COUNT + play,
    space.STRENGTH_PLAY + ((frame * 3 + strength) * 2 + sign) * PLAY_COUNT + play,
    space.NOUN_PLAY + (frame * 2 + noun) * PLAY_COUNT + play,
    space.TOLD_PLAY + (told * FRAMES.size + frame) * PLAY_COUNT + play,
  )
}

/** What the two have to do with each other. */
export function pairFeatures(
  setting: Setting,
  { type, sign, frame }: Make,
  source: Party,
  target: Party,
  one: Salience,
  other: Salience,
  out: number[],
): void {
  const kinds = one.kind * KINDS + other.kind
  out.push(
    space.KIND_PAIR + kinds * 2 + sign,
    space.TYPE_KINDS + (type * KINDS ** 2 + kinds) * 2 + sign,
  )
  if (one.home === target.actor) out.push(space.OWN_STATE + sign)
  else if (other.home === source.actor) out.push(space.OWN_SUBJECT + sign)
  else if (one.home && one.home === other.home) out.push(space.SAME_STATE + sign)
  if (!source.ref || !target.ref) return
  if (source.ref.list >= 0 && source.ref.list === target.ref.list)
    out.push(space.ONE_LIST + frame * 2 + sign)
  // 被 turns the order round, and says so by itself.
  if (setting.isPassive) return
  const order = orderOf(setting.cue.start, source.ref.start, target.ref.start)
  const clauses = Math.min(3, Math.abs(source.ref.clause - target.ref.clause))
  out.push(space.ORDER + order * FRAMES.size + frame, space.GAP + order * 4 + clauses)
}

/** The place in `ORDERS` of the order in which the three stand. */
function orderOf(cue: number, source: number, target: number): number {
  if (source <= target) return target < cue ? 0 : source < cue ? 1 : 2
  return source < cue ? 3 : target < cue ? 4 : 5
}

/** The numbers of a candidate's features that have one; each has its points in data/cues/weights.csv. */
export function featuresOf(
  scene: Scene,
  salience: (actor: Party['actor']) => Salience,
  { setting, source, target }: Candidate,
): number[] {
  const out: number[] = []
  const { parties, parts } = setting
  const make = makeOf(scene, setting)
  const ends = [salience(parties[source].actor), salience(parties[target].actor)] as const
  const far = (at: number): Distance | null =>
    distanceOf(setting.passage.tokens, setting.cue, parties[at].ref)
  cueFeatures(setting, make, out)
  sideFeatures(setting, make, 0, parties[source], ends[0].rank, far(source), out)
  sideFeatures(setting, make, 1, parties[target], ends[1].rank, far(target), out)
  out.push(...ends[0].features[0], ...ends[1].features[1])
  playFeatures(make, parts[source] * PLAYED.length + parts[target], out)
  pairFeatures(setting, make, parties[source], parties[target], ends[0], ends[1], out)
  return out
}
