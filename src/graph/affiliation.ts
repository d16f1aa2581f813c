import type { ArticleFacts } from '../model/facts.ts'
import { evidenceRow, mentionsOf, type Proof } from './proof.ts'

/** The ties an article states, each with the words of the role. What only data/ knows is no edge: it has no sentence. */
export const proveAffiliations = (facts: ArticleFacts): Proof[] =>
  facts.ties
    .filter((tie) => tie.actor !== tie.with)
    .map((tie) => ({
      relation: 'affiliation',
      source: tie.actor,
      target: tie.with,
      directed: true,
      sign: 0,
      role: tie.role,
      row: evidenceRow(
        facts,
        tie.evidence,
        [
          ...mentionsOf(facts, tie.actor, 'source'),
          ...mentionsOf(facts, tie.with, 'target'),
          { at: tie.evidence, role: 'cue' },
        ],
        { rule: 'stated-tie' },
      ),
    }))
