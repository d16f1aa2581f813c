import type { Scene } from '../scene.ts'
import type { Candidate, Setting } from './candidates.ts'
import { cueContexts, cueToRefContexts, pairContexts, refContexts } from './context.ts'
import { distanceOf, type Distance } from './distance.ts'
import * as space from './feature-space.ts'
import { VALENCIES, type Party } from './parties.ts'
import { PLAYED } from './parts.ts'
import { SLOTS } from './slots.ts'
import { KINDS, RANKS, salienceFeatures, step, type Salience, type Side } from './salience.ts'
import type { Tally } from './tally.ts'
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
  noun: scene.folded.charCodeAt(cue.start - 1) === OF ? 1 : 0,
  told: voices.length > 0 ? 1 : 0,
})

/** 的, which makes a noun of the word behind it. */
const OF = '的'.charCodeAt(0)

/** Settings of the same make share the points of what source and target play. */
export const makeCode = ({ frame, type, strength, sign, noun, told }: Make): number =>
  ((((frame * TYPES.size + type) * 3 + strength) * 2 + sign) * 2 + noun) * 2 + told

/** How many codes there are. */
export const MAKES = FRAMES.size * TYPES.size * 3 * 2 * 2 * 2

/** What speaks for or against a stance at this cue, whoever takes it. */
export function cueFeatures(setting: Setting, make: Make, tally: Tally): void {
  const { scope, passage, valency } = setting
  const { refs, cues, sentence } = passage.tokens
  const { frame, type, strength, sign } = make
  tally.feature(space.ALWAYS)
  tally.feature(space.TYPE + type * 2 + sign)
  tally.feature(space.STRENGTH + (frame * 3 + strength) * 2 + sign)
  tally.feature(space.VALENCY + frame * VALENCY_COUNT + valency)
  tally.feature(space.ACTORS + step(refs.length, ACTORS))
  tally.feature(space.CUES + step(cues.length, CUES))
  for (const effect of scope.effects)
    tally.feature(space.EFFECT + frame * EFFECTS.size + EFFECTS.get(effect)!)
  if (scope.effects.size === 0) tally.feature(space.PLAIN)
  if (setting.isPassive) tally.feature(space.PASSIVE + frame)
  if (scope.flips) tally.feature(space.FLIPS + frame * TYPES.size + type)
  if (sentence.paragraph < 0) tally.feature(space.TITLE)
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
  tally: Tally,
): void {
  slotFeatures(setting, make, side, party, tally)
  if (side === 1) tally.feature(space.TYPE_RANK + (make.type * 2 + make.sign) * RANKS + rank)
  if (!party.ref || !distance) {
    tally.feature(space.NEARNESS + side * 15)
    return
  }
  distanceFeatures(make, side, party.ref, distance, tally)
  nameFeatures(make, side, party.ref, tally)
}

function slotFeatures(
  { valency, quoted, voices }: Setting,
  { frame }: Make,
  side: Side,
  { slot, actor }: Party,
  tally: Tally,
): void {
  tally.feature(space.SLOT + side * SLOT_COUNT + slot)
  tally.feature(space.FRAME_SLOT + (frame * 2 + side) * SLOT_COUNT + slot)
  tally.feature(space.SLOT_VALENCY + (side * SLOT_COUNT + slot) * VALENCY_COUNT + valency)
  if (side === 0 && quoted) tally.feature(space.QUOTED + frame * SLOT_COUNT + slot)
  if (voices.length > 0 && voices.includes(actor))
    tally.feature(space.SPEAKS + (frame * 2 + side) * SLOT_COUNT + slot)
}

/** How far from the cue the party stands, and what stands between them. */
function distanceFeatures(
  { frame }: Make,
  side: Side,
  { index }: Ref,
  { behind, near, cues, actors, clauses, marks, isLast }: Distance,
  tally: Tally,
): void {
  const where = side * 2 + behind
  tally.feature(space.NEARNESS + side * 15 + near)
  tally.feature(space.BETWEEN + (side * 4 + cues) * 4 + actors)
  tally.feature(space.PLACE + side * 6 + Math.min(index, 5))
  tally.feature(space.MARKS + where * 8 + marks)
  tally.feature(
    space.CLAUSES + ((where * 5 + clauses) * 4 + Math.min(index, 3)) * FRAMES.size + frame,
  )
  if (isLast) tally.feature(space.LAST + side)
}

function nameFeatures({ sign }: Make, side: Side, ref: Ref, tally: Tally): void {
  if (ref.tail) tally.feature(space.TAIL + (side * TAILS.length + TAIL.get(ref.tail)!) * 2 + sign)
  if (ref.owns) tally.feature(space.OWNS + side)
  if (ref.form !== 'name') tally.feature(space.FORM + side * FORMS.length + FORM.get(ref.form)!)
}

/** What the parts of the two say: `play` is the source's part times the number of parts, plus the target's. */
export function playFeatures(make: Make, play: number, tally: Tally): void {
  const { frame, type, strength, sign, noun, told } = make
  tally.feature(space.PLAY + play)
  tally.feature(space.FRAME_PLAY + (frame * 2 + sign) * PLAY_COUNT + play)
  tally.feature(space.TYPE_PLAY + type * PLAY_COUNT + play)
  tally.feature(space.STRENGTH_PLAY + ((frame * 3 + strength) * 2 + sign) * PLAY_COUNT + play)
  tally.feature(space.NOUN_PLAY + (frame * 2 + noun) * PLAY_COUNT + play)
  tally.feature(space.TOLD_PLAY + (told * FRAMES.size + frame) * PLAY_COUNT + play)
}

/** What the two have to do with each other. */
export function pairFeatures(
  setting: Setting,
  { type, sign, frame }: Make,
  source: Party,
  target: Party,
  one: Salience,
  other: Salience,
  tally: Tally,
): void {
  const kinds = one.kind * KINDS + other.kind
  tally.feature(space.KIND_PAIR + kinds * 2 + sign)
  tally.feature(space.TYPE_KINDS + (type * KINDS ** 2 + kinds) * 2 + sign)
  if (one.home === target.actor) tally.feature(space.OWN_STATE + sign)
  else if (other.home === source.actor) tally.feature(space.OWN_SUBJECT + sign)
  else if (one.home && one.home === other.home) tally.feature(space.SAME_STATE + sign)
  if (!source.ref || !target.ref) return
  if (source.ref.list >= 0 && source.ref.list === target.ref.list)
    tally.feature(space.ONE_LIST + frame * 2 + sign)
  // 被 turns the order round, and says so by itself.
  if (setting.isPassive) return
  const order = orderOf(setting.cue.start, source.ref.start, target.ref.start)
  const clauses = Math.min(3, Math.abs(source.ref.clause - target.ref.clause))
  tally.feature(space.ORDER + order * FRAMES.size + frame)
  tally.feature(space.GAP + order * 4 + clauses)
}

/** The place in `ORDERS` of the order in which the three stand. */
function orderOf(cue: number, source: number, target: number): number {
  if (source <= target) return target < cue ? 0 : source < cue ? 1 : 2
  return source < cue ? 3 : target < cue ? 4 : 5
}

/** All features of a candidate that have a number. */
export function candidateFeatures(
  scene: Scene,
  salience: (actor: Party['actor']) => Salience,
  { setting, source, target }: Candidate,
  tally: Tally,
): void {
  const { parties, parts } = setting
  const make = makeOf(scene, setting)
  const [one, other] = [salience(parties[source].actor), salience(parties[target].actor)]
  cueFeatures(setting, make, tally)
  sideFeatures(setting, make, 0, parties[source], one.rank, distanceOf(setting, source), tally)
  sideFeatures(setting, make, 1, parties[target], other.rank, distanceOf(setting, target), tally)
  salienceFeatures(0, one, tally)
  salienceFeatures(1, other, tally)
  playFeatures(make, parts[source] * PLAYED.length + parts[target], tally)
  pairFeatures(setting, make, parties[source], parties[target], one, other, tally)
}

/** All contexts of a candidate. */
export function candidateContexts({ setting, source, target }: Candidate, tally: Tally): void {
  const { cue, parties } = setting
  const ends = [parties[source].ref, parties[target].ref] as const
  cueContexts(cue, tally)
  for (const side of [0, 1] as const) {
    const ref = ends[side]
    if (!ref) continue
    refContexts(ref, side, ref.end > cue.start, tally)
    cueToRefContexts(cue, side, ref, tally)
  }
  if (ends[0] && ends[1]) pairContexts(ends[0], ends[1], tally)
}
