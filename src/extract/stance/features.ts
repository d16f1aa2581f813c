import type { Scene } from '../scene.ts'
import type { Candidate, Setting } from './candidates.ts'
import type { Party } from './parties.ts'
import { step, type Salience } from './salience.ts'
import type { Ref } from './tokens.ts'

export type Side = 'source' | 'target'

/** Each name below has its points in data/cues/weights.csv; a candidate's score is their sum. */
export function featuresOf(
  scene: Scene,
  salience: (actor: Party['actor']) => Salience,
  { setting, source, target, play }: Candidate,
): string[] {
  const ends = [salience(source.actor), salience(target.actor)] as const
  return [
    ...cueFeatures(setting),
    ...sideFeatures(scene, setting, 'source', source, ends[0]),
    ...sideFeatures(scene, setting, 'target', target, ends[1]),
    ...playFeatures(scene, setting, play),
    ...kindFeatures(setting, ends[0].kind, ends[1].kind),
    ...pairFeatures(setting, source, target, ends[0], ends[1]),
  ]
}

/** What speaks for or against a stance at this cue, whoever takes it. */
export function cueFeatures(setting: Setting): string[] {
  const { means, sign, scope, cue, passage, valency } = setting
  const { frame, type, strength } = means
  const { refs, words, sentence } = passage.tokens
  const cues = words.reduce((count, { word }) => (word.cue ? count + 1 : count), 0)
  const features = [
    'always',
    `type ${type} ${sign}`,
    `cue ${frame} ${strength} ${sign}`,
    `word ${cue.word.words} ${sign}`,
    `${frame} valency ${valency}`,
    `actors ${step(refs.length, [2, 3, 4, 6, 9])}`,
    `cues ${step(cues, [1, 2, 3, 5, 8])}`,
  ]
  for (const effect of scope.effects) features.push(`${frame} ${effect}`)
  if (scope.effects.size === 0) features.push('plain')
  if (scope.flips) features.push(`flips ${frame} ${type}`)
  if (sentence.paragraph < 0) features.push('title')
  return features
}

/** What speaks for or against one party as source or as target, whoever is the other. */
export const sideFeatures = (
  scene: Scene,
  setting: Setting,
  side: Side,
  party: Party,
  salience: Salience,
): string[] => [
  ...slotFeatures(setting, side, party.slot),
  ...salienceFeatures(scene, side, party.actor, salience),
  ...(side === 'target' ? rankFeatures(setting, salience.rank) : speakerFeatures(setting, party)),
  nearFeature(side, distance(setting, party.ref)),
  betweenFeature(side, between(setting, party.ref)),
  ...(party.ref ? nameFeatures(setting, side, party.ref) : []),
]

export const slotFeatures = ({ means, valency }: Setting, side: Side, slot: string): string[] => [
  `${side} ${slot}`,
  `${means.frame} ${side} ${slot}`,
  `${side} ${slot} with ${valency}`,
]

export function salienceFeatures(
  scene: Scene,
  side: Side,
  actor: Party['actor'],
  { kind, named, rank, inTitle, isNew }: Salience,
): string[] {
  const features = [
    `${side} named ${named}`,
    `${side} ${kind} named ${named}`,
    `${side} rank ${rank}`,
  ]
  if (inTitle) features.push(`${side} in title`)
  if (isNew) features.push(`${side} new`)
  if (actor === scene.article.outlet) features.push(`${side} outlet`)
  return features
}

export const rankFeatures = ({ means, sign }: Setting, rank: number): string[] => [
  `${means.type} rank ${rank} ${sign}`,
]

export function speakerFeatures(
  { means, quoted, voices }: Setting,
  { actor, slot }: Party,
): string[] {
  const features: string[] = []
  if (quoted) features.push(`quoted ${means.frame} ${slot}`)
  if (voices.includes(actor) && !/^[KQH]/.test(slot))
    features.push(`source speaks ${means.frame} ${slot}`)
  return features
}

export const nearFeature = (side: Side, near: string): string => `near ${side} ${near}`

export const betweenFeature = (side: Side, between: string): string => `between ${side} ${between}`

export function nameFeatures({ sign }: Setting, side: Side, ref: Ref): string[] {
  const features: string[] = []
  if (ref.tail) features.push(`${side} tail ${ref.tail} ${sign}`)
  if (ref.owns) features.push(`${side} owns`)
  if (ref.form !== 'name') features.push(`${side} ${ref.form}`)
  return features
}

/** What the parts of the two say. */
export function playFeatures(scene: Scene, setting: Setting, play: string): string[] {
  const { means, sign, voices, cue } = setting
  const { frame, type, strength } = means
  const noun = scene.folded[cue.start - 1] === '的' ? 'noun' : 'verb'
  return [
    `play ${play}`,
    `${frame} ${sign} ${play}`,
    `${type} ${play}`,
    `${frame} ${strength} ${sign} ${play}`,
    `${frame} ${noun} ${play}`,
    `${voices.length === 0 ? 'plain' : 'told'} ${frame} ${play}`,
  ]
}

/** What the kinds of the two say. */
export const kindFeatures = (
  { means, sign }: Setting,
  source: string,
  target: string,
): string[] => [`kinds ${source}>${target} ${sign}`, `${means.type} ${source}>${target} ${sign}`]

/** What the two have to do with each other. */
export function pairFeatures(
  { means, sign, voices }: Setting,
  source: Party,
  target: Party,
  { home }: Salience,
  { home: targetHome }: Salience,
): string[] {
  const features: string[] = []
  if (source.ref && target.ref && source.ref.list >= 0 && source.ref.list === target.ref.list)
    features.push(`one list ${means.frame} ${sign}`)
  if (voices.length > 0 && voices.includes(target.actor))
    features.push(`target speaks ${means.frame} ${source.slot}`)
  if (home === target.actor) features.push(`own state ${sign}`)
  else if (targetHome === source.actor) features.push(`own subject ${sign}`)
  else if (home && home === targetHome) features.push(`same state ${sign}`)
  return features
}

const NEAR = [0, 2, 5, 10, 20, 40]
const BEFORE = NEAR.concat(0).map((_, i) => `-${i}`)
const BEHIND = NEAR.concat(0).map((_, i) => `+${i}`)
const BETWEEN = [0, 1, 2, 3].map((cues) =>
  [0, 1, 2, 3].map((refs) => `${cues} cues ${refs} actors`),
)

/** Units between cue and party, in steps: `-0` right before it, `+6` far behind. */
export function distance({ cue }: Setting, ref: Ref | null): string {
  if (!ref) return 'away'
  return ref.end <= cue.start
    ? BEFORE[step(cue.start - ref.end, NEAR)]
    : BEHIND[step(ref.start - cue.end, NEAR)]
}

/** How many other cues and actors stand between cue and party. */
export function between({ cue, passage }: Setting, ref: Ref | null): string {
  if (!ref) return 'away'
  const [from, to] = ref.end <= cue.start ? [ref.end, cue.start] : [cue.end, ref.start]
  let cues = 0
  let refs = 0
  if (to - from > 1) {
    for (const { start, end, word } of passage.tokens.words) {
      if (end > to) break
      if (start >= from && word.cue) cues++
    }
    for (const { start, end } of passage.tokens.refs) {
      if (end > to) break
      if (start >= from) refs++
    }
  }
  return BETWEEN[Math.min(cues, 3)][Math.min(refs, 3)]
}
