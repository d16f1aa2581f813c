import type { ProvenGraph } from '../graph/index.ts'
import { isProposed, stanceKey, verdictOn } from '../graph/stance.ts'
import type { ArticleFile, ArticleRow } from '../model/bundle.ts'
import type { Article } from '../model/article.ts'
import type { ArticleFacts } from '../model/facts.ts'
import type { Stance } from '../model/stance.ts'
import { citationRows } from './citation-rows.ts'

export const articleRow = ({
  id,
  title,
  outlet,
  publishedAt,
  url,
  language,
}: Article): ArticleRow => ({
  id,
  title,
  outlet,
  publishedAt,
  url,
  language,
})

/** `articles/ID.json`: the text and everything found in it. */
export const articleFile = (
  facts: ArticleFacts,
  stanceAt: number,
  proven: ProvenGraph,
): ArticleFile => ({
  article: {
    ...articleRow(facts.article),
    authors: facts.article.authors,
    text: facts.article.text,
    paragraphs: facts.article.paragraphs,
  },
  mentions: facts.mentions.map(({ at, actor, kind, rule }) => ({ ...at, actor, kind, rule })),
  stances: facts.stances.map((stance) => {
    const { source, target, sign, type, modality, cue, evidence, confidence, reasons } = stance
    const edge = supports(facts, stance, stanceAt, proven) ? stanceKey(stance) : ''
    return { source, target, sign, type, modality, cue, evidence, confidence, edge, reasons }
  }),
  citations: citationRows(facts, proven.verdicts),
})

/** Whether the stance's edge rests on it. */
const supports = (
  facts: ArticleFacts,
  stance: Stance,
  stanceAt: number,
  { evidence, verdicts }: ProvenGraph,
): boolean =>
  isProposed(facts, stance, stanceAt, verdicts) &&
  verdictOn(facts, stance, verdicts) !== 'wrong' &&
  evidence.has(stanceKey(stance))
