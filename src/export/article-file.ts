import { edgeKeyOf } from '../graph/edge-row.ts'
import { makesEdge } from '../graph/stance.ts'
import type { ArticleFile, ArticleRow } from '../model/bundle.ts'
import type { Article } from '../model/article.ts'
import type { ArticleFacts } from '../model/facts.ts'
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
export const articleFile = (facts: ArticleFacts, stanceAt: number): ArticleFile => ({
  article: {
    ...articleRow(facts.article),
    authors: facts.article.authors,
    text: facts.article.text,
    paragraphs: facts.article.paragraphs,
  },
  mentions: facts.mentions.map(({ at, actor, kind, rule }) => ({ ...at, actor, kind, rule })),
  stances: facts.stances.map((stance) => {
    const { source, target, sign, type, modality, cue, evidence, confidence, reasons } = stance
    const edge = makesEdge(stance, stanceAt)
      ? edgeKeyOf({ relation: 'stance', source, target, sign, directed: true })
      : ''
    return { source, target, sign, type, modality, cue, evidence, confidence, edge, reasons }
  }),
  citations: citationRows(facts),
})
