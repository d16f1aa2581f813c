import { byText, distinct } from '../lib/order.ts'
import {
  BUNDLE_VERSION,
  type EvidenceFile,
  type GraphFile,
  type Manifest,
} from '../model/bundle.ts'
import type { Corpus } from '../model/corpus.ts'
import type { Settings } from '../model/settings.ts'
import { articleRow } from './article-file.ts'

/** Rows one evidence file holds on average: some 200 KB, fetched when an edge is clicked. */
const ROWS_PER_SHARD = 400
const MOST_SHARDS = 512

/** `bundle.json`: what was read, with which settings, and how much came of it. */
export function manifestOf(
  corpus: Corpus,
  graph: GraphFile,
  evidence: EvidenceFile,
  settings: Settings,
  title: string,
): Manifest {
  const articles = corpus.facts.map((facts) => articleRow(facts.article))
  const rows = Object.values(evidence).reduce((sum, one) => sum + one.length, 0)
  const days = distinct(articles.map((row) => row.publishedAt.slice(0, 10)).filter(Boolean))
  return {
    version: BUNDLE_VERSION,
    title,
    settings,
    counts: {
      articles: articles.length,
      actors: graph.nodes.length,
      edges: graph.edges.length,
      evidence: rows,
    },
    from: days[0] ?? '',
    to: days.at(-1) ?? '',
    outlets: outletsOf(corpus),
    articles,
    evidenceShards: Math.min(MOST_SHARDS, Math.max(1, Math.ceil(rows / ROWS_PER_SHARD))),
  }
}

function outletsOf(corpus: Corpus): Manifest['outlets'] {
  const counts = new Map<string, number>()
  for (const { article } of corpus.facts)
    counts.set(article.outlet, (counts.get(article.outlet) ?? 0) + 1)
  const names = new Map(corpus.actors.map((actor) => [actor.id as string, actor.names]))
  return [...counts]
    .map(([id, articles]) => ({ id, name: names.get(id) ?? {}, articles }))
    .sort((one, other) => other.articles - one.articles || byText(one.id, other.id))
}
