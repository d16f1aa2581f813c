import type { StanceCues } from '../../knowledge/stance-cues.ts'
import type { Citation } from '../../model/citation.ts'
import type { ActorId } from '../../model/ids.ts'
import type { Reason } from '../../model/reason.ts'
import type { Modality, Stance } from '../../model/stance.ts'
import type { Scene } from '../scene.ts'
import { cueOf, findCandidates, type Candidate } from './candidates.ts'
import { climateOf } from './climate.ts'
import { evidenceOf } from './evidence.ts'
import { featuresOf } from './features.ts'
import { readPassages } from './passages.ts'
import { reasonFor } from './reasons.ts'

/** What the stances are read with, of all that data/ holds. */
export interface StanceLexicon {
  readonly stance: StanceCues
}

/** What decides of a stance, of all settings. */
export interface StanceSettings {
  readonly stanceAt: number
}

// Less likely readings are not even worth a “why not?”.
const KEPT = 0.25

/**
 * Who approves or disapproves of whom, each once per sentence: its likeliest reading, in reading order. Those below
 * `stanceAt`, denied, or only supposed are kept too and make no edge.
 */
export function findStances(
  scene: Scene,
  citations: readonly Citation[],
  lexicon: StanceLexicon,
  settings: StanceSettings,
): Stance[] {
  const passages = readPassages(scene, citations, lexicon.stance)
  const candidates = passages.map((passage) => findCandidates(scene, passage))
  const climate = climateOf(scene, candidates)
  const { weights } = lexicon.stance
  return candidates.flatMap((ofSentence) => {
    const best = new Map<string, { candidate: Candidate; features: string[]; sum: number }>()
    for (const candidate of ofSentence) {
      const features = featuresOf(scene, climate, candidate)
      let sum = 0
      for (const feature of features) sum += weights.get(feature) ?? 0
      if (logistic(sum) < settings.stanceAt * KEPT) continue
      const key = `${candidate.source.actor} ${candidate.sign} ${candidate.target.actor}`
      const known = best.get(key)
      if (!known || sum > known.sum) best.set(key, { candidate, features, sum })
    }
    return [...best.values()]
      .sort((a, b) => a.candidate.cue.start - b.candidate.cue.start || b.sum - a.sum)
      .map(({ candidate, features }) =>
        stance(scene, citations, candidate, features, weights, settings),
      )
  })
}

const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum))

function stance(
  scene: Scene,
  citations: readonly Citation[],
  candidate: Candidate,
  features: readonly string[],
  weights: ReadonlyMap<string, number>,
  settings: StanceSettings,
): Stance {
  const { source, target, cue, sign, passage, scope } = candidate
  const reasons: Reason[] = features
    .filter((feature) => weights.has(feature))
    .map((feature) => reasonFor(feature, weights.get(feature)!, candidate))
  const confidence = logistic(reasons.reduce((sum, { points }) => sum + points, 0))
  const { type, sign: cueSign, frame } = cueOf(candidate)
  const evidence = evidenceOf(scene.folded, candidate)
  return {
    article: scene.article.id,
    source: source.actor,
    target: target.actor,
    sign,
    type: sign === cueSign ? type : sign > 0 ? 'CONCEDE' : 'REJECT',
    modality: modalityOf(scope.modality, confidence, settings),
    chain: chainOf(scene, citations, candidate),
    cue: { start: cue.start, end: cue.end },
    evidence,
    paragraph: passage.tokens.sentence.paragraph,
    rule: `${frame} ${candidate.play}`,
    confidence,
    reasons,
  }
}

/** A hedge that leaves a stance likely is part of it (考虑制裁 threatens); otherwise the stance is as open as its words. */
const modalityOf = (scope: Modality, confidence: number, settings: StanceSettings): Modality =>
  scope === 'denied' || confidence < settings.stanceAt ? scope : 'asserted'

/** Outlet → agency → speaker, as far as the text says. */
function chainOf(
  scene: Scene,
  citations: readonly Citation[],
  { voices, passage, cue }: Candidate,
): ActorId[] {
  const { paragraph } = passage.tokens.sentence
  const citation = citations.find(
    (one) =>
      one.paragraph === paragraph &&
      one.speaker !== null &&
      voices.includes(one.speaker) &&
      one.evidence.start <= cue.end,
  )
  const chain: ActorId[] = []
  if (scene.article.outlet !== '') chain.push(scene.article.outlet as ActorId)
  if (citation?.via) chain.push(citation.via)
  chain.push(...voices)
  return [...new Set(chain)]
}
