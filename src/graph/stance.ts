import type { EvidenceRow } from '../model/bundle.ts'
import type { ArticleFacts } from '../model/facts.ts'
import type { Stance } from '../model/stance.ts'
import { evidenceRow, mentionsOf, withOutlet, type Proof } from './proof.ts'

/** Whether a stance becomes an edge: said as a fact, sure enough, and about somebody else. */
export const makesEdge = (stance: Stance, stanceAt: number): boolean =>
  stance.modality === 'asserted' && stance.confidence >= stanceAt && stance.source !== stance.target

/** The stances that become edges, signed and directed. */
export const proveStances = (facts: ArticleFacts, stanceAt: number): Proof[] =>
  facts.stances
    .filter((stance) => makesEdge(stance, stanceAt))
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
