import { group } from '../../lib/group.ts'
import type { Citation } from '../../model/citation.ts'
import type { ActorId } from '../../model/ids.ts'
import type { Reason } from '../../model/reason.ts'
import type { Modality, Stance } from '../../model/stance.ts'
import type { Scene } from '../scene.ts'
import { findSettings, type Candidate } from './candidates.ts'
import { evidenceOf } from './evidence.ts'
import { partOf } from './parts.ts'
import type { StanceLexicon } from './lexicon.ts'
import { readPassages } from './passages.ts'
import { HUNDREDTHS, pointsOf } from './points.ts'
import { reasoner } from './reasons.ts'
import { salienceOf } from './salience.ts'
import type { Scope } from './scope.ts'
import { Scorer } from './score.ts'

/** What decides of a stance, of all settings. */
export interface StanceSettings {
  readonly stanceAt: number
}

// Less likely readings are not even worth a “why not?”.
const KEPT = 0.7
/** The share of the surest sentence's confidence below which another one is an echo. */
const ECHO = 0.85
/** The confidence from which both signs are taken for true: who supports may oppose as well (train, in sample: 54.7 → 55.6 at 0.6, 55.3 at 0.8). */
const CONTRARY = 0.7

/**
 * Who approves or disapproves of whom, each once per paragraph: its likeliest reading, in reading order. Those below
 * `stanceAt`, denied, or only supposed are kept too and make no edge. `standing` is what the vocabulary says of the folded text, for
 * whoever knows it already.
 */
export function findStances(
  scene: Scene,
  citations: readonly Citation[],
  lexicon: StanceLexicon,
  settings: StanceSettings,
  standing?: Int32Array,
): Stance[] {
  const salience = salienceOf(scene)
  const points = pointsOf(lexicon.stance)
  const units = points.contexts.unitsOf(scene)
  const scorer = new Scorer(scene, salience, points, units)
  const least = logit(settings.stanceAt * KEPT) * HUNDREDTHS
  const best = new Map<string, Reading>()
  for (const passage of readPassages(scene, citations, lexicon, standing))
    for (const setting of findSettings(scene, passage))
      scorer.eachAbove(setting, least, (source, target, sum) => {
        const { parties, sign } = setting
        const { paragraph } = passage.tokens.sentence
        const key = `${paragraph} ${parties[source].actor} ${sign} ${parties[target].actor}`
        const known = best.get(key)
        if (!known || sum > known.sum) best.set(key, { setting, source, target, sum })
      })
  const reasons = reasoner(scene, salience, points, units)
  const cited = group(citations, ({ paragraph }) => paragraph)
  return withoutEchoes([...best.values()])
    .sort((a, b) => a.setting.cue.start - b.setting.cue.start || b.sum - a.sum)
    .map((reading) => {
      const here = cited.get(reading.setting.passage.tokens.sentence.paragraph) ?? []
      return stance(scene, here, reading, reasons(reading), settings)
    })
}

interface Reading extends Candidate {
  /** In hundredths of a point. */
  readonly sum: number
}

/**
 * Without what another sentence of the article makes unlikely: one that only seems to repeat what another says much more surely,
 * and one that turns the surer word on the same pair around. Most of them speak of the pair for another reason.
 */
function withoutEchoes(readings: readonly Reading[]): Reading[] {
  const surest = new Map<string, number>()
  const triple = ({ setting: { parties }, source, target }: Reading, sign: number): string =>
    `${parties[source].actor} ${sign} ${parties[target].actor}`
  for (const one of readings) {
    const key = triple(one, one.setting.sign)
    surest.set(key, Math.max(surest.get(key) ?? 0, confidenceOf(one)))
  }
  return readings.filter((one) => {
    const { sign } = one.setting
    const sure = surest.get(triple(one, sign))!
    const contrary = surest.get(triple(one, -sign)) ?? 0
    return confidenceOf(one) >= ECHO * sure && (sure >= CONTRARY || sure >= contrary)
  })
}

const logit = (confidence: number): number => Math.log(confidence / (1 - confidence))
const confidenceOf = ({ sum }: Reading): number => 1 / (1 + Math.exp(-sum / HUNDREDTHS))

function stance(
  scene: Scene,
  citations: readonly Citation[],
  found: Reading,
  reasons: readonly Reason[],
  settings: StanceSettings,
): Stance {
  const { setting } = found
  const source = setting.parties[found.source]
  const target = setting.parties[found.target]
  const { cue, means, sign, passage, scope } = setting
  const confidence = confidenceOf(found)
  const { type, sign: cueSign, frame } = means
  const evidence = evidenceOf(scene.folded, setting)
  return {
    article: scene.article.id,
    source: source.actor,
    target: target.actor,
    sign,
    type: sign === cueSign ? type : sign > 0 ? 'CONCEDE' : 'REJECT',
    modality: setting.accuses && sign > 0 ? 'possible' : modalityOf(scope, confidence, settings),
    chain: chainOf(scene, citations, setting),
    cue: { start: cue.start, end: cue.end },
    evidence,
    paragraph: passage.tokens.sentence.paragraph,
    rule: `${frame} ${partOf(setting.parts[found.source]) === 'voice' ? 'said' : 'done'}`,
    confidence,
    reasons,
  }
}

/** A hedge that leaves a stance likely is part of it (考虑制裁 threatens); otherwise the stance is as open as its words. */
const modalityOf = (scope: Scope, confidence: number, settings: StanceSettings): Modality =>
  scope.modality === 'denied' || scope.isSupposed || confidence < settings.stanceAt
    ? scope.modality
    : 'asserted'

/** Outlet → agency → speaker, as far as the citations of the paragraph say. */
function chainOf(
  scene: Scene,
  citations: readonly Citation[],
  { voices, cue }: Candidate['setting'],
): ActorId[] {
  const citation = citations.find(
    (one) => one.speaker !== null && voices.includes(one.speaker) && one.evidence.start <= cue.end,
  )
  const chain: ActorId[] = []
  if (scene.article.outlet !== '') chain.push(scene.article.outlet as ActorId)
  if (citation?.via) chain.push(citation.via)
  chain.push(...voices)
  return [...new Set(chain)]
}
