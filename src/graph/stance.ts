import type { EvidenceRow } from '../model/bundle.ts'
import type { ArticleFacts } from '../model/facts.ts'
import type { Stance } from '../model/stance.ts'
import { cut } from '../model/span.ts'
import type { Verdict } from '../model/verdict.ts'
import { edgeKeyOf } from './edge-row.ts'
import { evidenceRow, mentionsOf, sentencesAround, withOutlet, type Proof } from './proof.ts'
import type { Verdicts } from './verdicts.ts'

/** Whether a stance becomes an edge: said as a fact, sure enough, and about somebody else. */
export const makesEdge = (stance: Stance, stanceAt: number): boolean =>
  stance.modality === 'asserted' && stance.confidence >= stanceAt && stance.source !== stance.target

export const stanceKey = ({ source, target, sign }: Stance): string =>
  edgeKeyOf({ relation: 'stance', source, target, sign, directed: true })

/** What a reader judged of the sentence a stance was read from. */
export const verdictOn = (
  facts: ArticleFacts,
  stance: Stance,
  verdicts: Verdicts,
): Verdict | undefined =>
  verdicts.of(
    stanceKey(stance),
    facts.article.id,
    cut(facts.article.text, sentencesAround(facts, stance.evidence)),
  )

/** Whether a stance is put forward as an edge: what a reader confirmed is, however unsure the reading is now. */
export const isProposed = (
  facts: ArticleFacts,
  stance: Stance,
  stanceAt: number,
  verdicts: Verdicts,
): boolean =>
  makesEdge(stance, stanceAt) ||
  (stance.source !== stance.target && verdictOn(facts, stance, verdicts) === 'confirm')

/** The stances that become edges, signed and directed, those among them that a reader judged wrong. */
export const proveStances = (facts: ArticleFacts, stanceAt: number, verdicts: Verdicts): Proof[] =>
  facts.stances
    .filter((stance) => isProposed(facts, stance, stanceAt, verdicts))
    .map((stance) => ({
      relation: 'stance',
      source: stance.source,
      target: stance.target,
      directed: true,
      sign: stance.sign,
      role: '',
      row: stanceRow(facts, stance),
    }))

/** The sentence of a stance, both actors and the cue marked. */
export function stanceRow(facts: ArticleFacts, stance: Stance): EvidenceRow {
  const { sign, type, modality, rule, confidence, reasons } = stance
  const marked = [
    ...mentionsOf(facts, stance.source, 'source'),
    ...mentionsOf(facts, stance.target, 'target'),
    { at: stance.cue, role: 'cue' as const },
  ]
  const chain = withOutlet(facts.article, stance.chain)
  const details = { chain, sign, type, modality, rule, confidence, reasons }
  return evidenceRow(facts, stance.evidence, marked, details)
}
