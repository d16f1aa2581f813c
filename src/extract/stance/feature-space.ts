import { FRIENDLY, HOSTILE } from '../../model/stance.ts'
import { VALENCIES } from './parties.ts'
import { PLAYED } from './parts.ts'
import { SLOTS } from './slots.ts'
import { FORMS, TAILS } from './tokens.ts'

/** Features that differ in their labels only; a feature's number is `base` plus the places of its labels, the last one fastest. */
interface Family {
  readonly base: number
  readonly labels: readonly (readonly string[])[]
  readonly write: (...labels: string[]) => string
}

const families: Family[] = []
let size = 0

/** Adds one feature for each combination of labels; gives the number of the first. */
function family(write: Family['write'], ...labels: Family['labels']): number {
  const base = size
  families.push({ base, labels, write })
  size += labels.reduce((product, { length }) => product * length, 1)
  return base
}

export const FRAMES = ['on', 'to', 'with', 'deed', 'trait'] as const
export const TYPES: readonly string[] = [...FRIENDLY, ...HOSTILE]
export const EFFECTS = [
  ...['negate', 'cease', 'possible', 'future', 'conditional', 'question', 'should', 'deny'],
] as const
export const SIDES = ['source', 'target'] as const
export const KINDS = ['person', 'state', 'organization', 'unknown'] as const
/** The order in which source (S), target (T) and cue (c) stand in the text. */
export const ORDERS = ['STc', 'ScT', 'cST', 'TSc', 'TcS', 'cTS'] as const
const SIGNS = ['-', '+']
const STRENGTHS = ['1', '2', '3']
const steps = (count: number): string[] => Array.from({ length: count }, (_, i) => String(i))
const NAMED = steps(7)
const NEAR = ['away', ...steps(7).map((step) => `-${step}`), ...steps(7).map((step) => `+${step}`)]
const COUNTED = steps(4)

export const ALWAYS = family(() => 'always')
export const TYPE = family((type, sign) => `type ${type} ${sign}`, TYPES, SIGNS)
export const STRENGTH = family(
  (frame, strength, sign) => `cue ${frame} ${strength} ${sign}`,
  FRAMES,
  STRENGTHS,
  SIGNS,
)
export const VALENCY = family((frame, has) => `${frame} valency ${has}`, FRAMES, VALENCIES)
export const ACTORS = family((count) => `actors ${count}`, steps(6))
export const CUES = family((count) => `cues ${count}`, steps(6))
export const EFFECT = family((frame, effect) => `${frame} ${effect}`, FRAMES, EFFECTS)
export const FLIPS = family((frame, type) => `flips ${frame} ${type}`, FRAMES, TYPES)
export const PLAIN = family(() => 'plain')
export const PASSIVE = family((frame) => `${frame} passive`, FRAMES)
export const TITLE = family(() => 'title')

export const SLOT = family((side, slot) => `${side} ${slot}`, SIDES, SLOTS)
export const FRAME_SLOT = family(
  (frame, side, slot) => `${frame} ${side} ${slot}`,
  FRAMES,
  SIDES,
  SLOTS,
)
export const SLOT_VALENCY = family(
  (side, slot, has) => `${side} ${slot} with ${has}`,
  SIDES,
  SLOTS,
  VALENCIES,
)
export const NAMED_OFTEN = family((side, named) => `${side} named ${named}`, SIDES, NAMED)
export const KIND_NAMED = family(
  (side, kind, named) => `${side} ${kind} named ${named}`,
  SIDES,
  KINDS,
  NAMED,
)
export const RANK = family((side, rank) => `${side} rank ${rank}`, SIDES, NAMED)
export const IN_TITLE = family((side) => `${side} in title`, SIDES)
export const IS_NEW = family((side) => `${side} new`, SIDES)
export const IS_OUTLET = family((side) => `${side} outlet`, SIDES)
export const TYPE_RANK = family(
  (type, sign, rank) => `${type} ${sign} target rank ${rank}`,
  TYPES,
  SIGNS,
  NAMED,
)
export const QUOTED = family((frame, slot) => `quoted ${frame} ${slot}`, FRAMES, SLOTS)
export const SPEAKS = family(
  (frame, side, slot) => `${side} speaks ${frame} ${slot}`,
  FRAMES,
  SIDES,
  SLOTS,
)
export const NEARNESS = family((side, near) => `near ${side} ${near}`, SIDES, NEAR)
export const BETWEEN = family(
  (side, cues, actors) => `between ${side} ${cues} cues ${actors} actors`,
  SIDES,
  COUNTED,
  COUNTED,
)
export const TAIL = family(
  (side, tail, sign) => `${side} tail ${tail} ${sign}`,
  SIDES,
  TAILS,
  SIGNS,
)
export const OWNS = family((side) => `${side} owns`, SIDES)
export const FORM = family((side, form) => `${side} ${form}`, SIDES, FORMS)
export const PLACE = family((side, index) => `${side} actor ${index} of sentence`, SIDES, steps(6))
export const LAST = family((side) => `${side} last of sentence`, SIDES)
export const CLAUSES = family(
  (side, where, clauses, index, frame) =>
    `${side} ${where} ${clauses} clauses actor ${index} ${frame}`,
  SIDES,
  ['-', '+'],
  steps(5),
  steps(4),
  FRAMES,
)

export const MARKS = family(
  (side, where, marks) => `${side} ${where} across ${marks}`,
  SIDES,
  ['-', '+'],
  ['nothing', ':', '“', '“:', '”', '”:', '“”', '“”:'],
)

export const PLAY = family((one, other) => `play ${one}>${other}`, PLAYED, PLAYED)
export const FRAME_PLAY = family(
  (frame, sign, one, other) => `${frame} ${sign} ${one}>${other}`,
  FRAMES,
  SIGNS,
  PLAYED,
  PLAYED,
)
export const TYPE_PLAY = family(
  (type, one, other) => `${type} ${one}>${other}`,
  TYPES,
  PLAYED,
  PLAYED,
)
export const STRENGTH_PLAY = family(
  (frame, strength, sign, one, other) => `${frame} ${strength} ${sign} ${one}>${other}`,
  FRAMES,
  STRENGTHS,
  SIGNS,
  PLAYED,
  PLAYED,
)
export const NOUN_PLAY = family(
  (frame, noun, one, other) => `${frame} ${noun} ${one}>${other}`,
  FRAMES,
  ['verb', 'noun'],
  PLAYED,
  PLAYED,
)
export const TOLD_PLAY = family(
  (told, frame, one, other) => `${told} ${frame} ${one}>${other}`,
  ['plain', 'told'],
  FRAMES,
  PLAYED,
  PLAYED,
)
export const KIND_PAIR = family(
  (one, other, sign) => `kinds ${one}>${other} ${sign}`,
  KINDS,
  KINDS,
  SIGNS,
)
export const TYPE_KINDS = family(
  (type, one, other, sign) => `${type} ${one}>${other} ${sign}`,
  TYPES,
  KINDS,
  KINDS,
  SIGNS,
)
export const ONE_LIST = family((frame, sign) => `one list ${frame} ${sign}`, FRAMES, SIGNS)
export const OWN_STATE = family((sign) => `own state ${sign}`, SIGNS)
export const OWN_SUBJECT = family((sign) => `own subject ${sign}`, SIGNS)
export const SAME_STATE = family((sign) => `same state ${sign}`, SIGNS)
export const ORDER = family((order, frame) => `order ${order} ${frame}`, ORDERS, FRAMES)
export const GAP = family((order, clauses) => `order ${order} ${clauses} clauses`, ORDERS, steps(4))

/** The families of which a source and a target have one feature together. */
export const PAIR_FAMILIES = [
  ...[KIND_PAIR, TYPE_KINDS, ONE_LIST, OWN_STATE, OWN_SUBJECT, SAME_STATE, ORDER, GAP],
]

/** How many features have a number. */
export const FEATURES = size

/** The number of a family's first feature and the one behind its last. */
export function familyRange(base: number): readonly [number, number] {
  const at = families.findIndex((one) => one.base === base)
  return [base, families[at + 1]?.base ?? FEATURES]
}

const names: string[] = []

/** What data/cues/weights.csv calls the feature of a number. */
export function featureName(feature: number): string {
  return (names[feature] ??= nameOf(feature))
}

function nameOf(feature: number): string {
  const { base, labels, write } = families.findLast((one) => one.base <= feature)!
  const chosen: string[] = []
  let rest = feature - base
  for (const list of labels.toReversed()) {
    chosen.unshift(list[rest % list.length])
    rest = Math.floor(rest / list.length)
  }
  return write(...chosen)
}
