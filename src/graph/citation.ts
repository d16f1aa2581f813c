import type { Citation } from '../model/citation.ts'
import type { ArticleFacts } from '../model/facts.ts'
import { actorId, type ActorId } from '../model/ids.ts'
import { cover, cut, overlaps, type Span } from '../model/span.ts'
import { edgeKeyOf } from './edge-row.ts'
import {
  evidenceRow,
  mentionsOf,
  sentencesAround,
  withOutlet,
  type MarkedSpan,
  type Proof,
} from './proof.ts'
import type { Verdicts } from './verdicts.ts'

/**
 * Who relays whom: outlet → agency and agency → speaker, or outlet → speaker where no agency stands between. An unnamed speaker
 * ends the chain at the agency.
 */
export const proveCitations = (facts: ArticleFacts): Proof[] =>
  facts.citations.flatMap((citation) => {
    const chain = chainOf(facts, citation)
    return chain.slice(1).map((target, i): Proof => {
      const marked: MarkedSpan[] = [
        ...mentionsOf(facts, chain[i], i === 0 ? 'source' : 'via'),
        ...mentionsOf(facts, target, target === citation.speaker ? 'target' : 'via'),
        ...citation.quote.map((at) => ({ at, role: 'quote' as const })),
      ]
      return {
        relation: 'citation',
        source: chain[i],
        target,
        directed: true,
        sign: 0,
        role: citation.kind,
        row: evidenceRow(facts, spokenAt(facts, citation), marked, {
          chain,
          speakerKind: citation.kind,
          rule: citation.rule,
          reasons: citation.reasons,
        }),
      }
    })
  })

/** Whether a reader judged wrong that the last of the chain is cited here. */
export function isRefuted(facts: ArticleFacts, citation: Citation, verdicts: Verdicts): boolean {
  const [source, target] = chainOf(facts, citation).slice(-2)
  if (!source || !target) return false
  const key = edgeKeyOf({ relation: 'citation', sign: 0, source, target, directed: true })
  const words = cut(facts.article.text, sentencesAround(facts, spokenAt(facts, citation)))
  return verdicts.of(key, facts.article.id, words) === 'wrong'
}

/** outlet, agency, speaker without those nobody named; a medium that relays itself stands there once. */
export function chainOf({ article }: ArticleFacts, citation: Citation): ActorId[] {
  const named = [citation.via, citation.speaker].filter((id) => id !== null)
  const outlet = citation.outlet || article.outlet
  const chain = outlet ? [actorId(outlet), ...named] : withOutlet(article, named)
  return chain.filter((id, i) => chain.indexOf(id) === i)
}

/** The attribution with the words quoted, as far as they stand in its paragraph. */
function spokenAt({ article }: ArticleFacts, citation: Citation): Span {
  const paragraph = article.paragraphs[citation.paragraph]
  return citation.quote
    .filter((quote) => paragraph !== undefined && overlaps(paragraph, quote))
    .map((quote) => ({
      start: Math.max(quote.start, paragraph.start),
      end: Math.min(quote.end, paragraph.end),
    }))
    .reduce<Span>(cover, citation.evidence)
}
