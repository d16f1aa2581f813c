import { isRefuted } from '../graph/citation.ts'
import { sentencesAround } from '../graph/proof.ts'
import type { Verdicts } from '../graph/verdicts.ts'
import type { CitationRow } from '../model/bundle.ts'
import type { ArticleFacts } from '../model/facts.ts'
import { cut } from '../model/span.ts'

/** An article's citations in reading order, each with its sentence and what the article says of the speaker; without those judged wrong. */
export const citationRows = (facts: ArticleFacts, verdicts: Verdicts): CitationRow[] =>
  facts.citations
    .filter((citation) => !isRefuted(facts, citation, verdicts))
    .map((citation): CitationRow => {
      const speaker = facts.actors.find((actor) => actor.id === citation.speaker)
      return {
        article: facts.article.id,
        outlet: citation.outlet || facts.article.outlet,
        publishedAt: facts.article.publishedAt,
        via: citation.via ?? '',
        speaker: citation.speaker ?? '',
        anonymous: citation.anonymous,
        kind: citation.kind,
        mode: citation.mode,
        evidence: citation.evidence,
        quote: citation.quote,
        text: cut(facts.article.text, sentencesAround(facts, citation.evidence)),
        affiliations: speaker?.affiliations ?? [],
      }
    })
    .sort(
      (one, other) =>
        one.evidence.start - other.evidence.start || (one.speaker < other.speaker ? -1 : 1),
    )
