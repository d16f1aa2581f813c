import type { ProvenGraph } from '../graph/index.ts'
import { hash } from '../lib/hash.ts'
import type { EvidenceFile } from '../model/bundle.ts'
import type { Corpus } from '../model/corpus.ts'
import type { Settings } from '../model/settings.ts'
import { articleFile } from './article-file.ts'
import { explanationFile } from './explanation-file.ts'
import { graphFile } from './graph-file.ts'
import { manifestOf } from './manifest.ts'
import type { Records, TextFile } from './records.ts'

/** The bundle of a corpus and its graph. */
export function recordsOf(
  corpus: Corpus,
  proven: ProvenGraph,
  settings: Settings,
  title: string,
): Records {
  const file = graphFile(proven.graph)
  const rows: EvidenceFile = Object.fromEntries(
    file.edges.map(({ key }) => [key, proven.evidence.get(key) ?? []]),
  )
  const articles = corpus.facts.map((facts) => articleFile(facts, settings.stanceAt, proven))
  return {
    manifest: manifestOf(corpus, file, rows, settings, title),
    graph: file,
    evidence: rows,
    citations: articles.flatMap((article) => article.citations),
    articles,
    explanation: explanationFile(corpus, settings, proven),
  }
}

/** The files the front end reads, by their path below the bundle's folder, made one by one; the manifest comes last. */
export function* bundleFiles(records: Records): Generator<TextFile> {
  const { manifest, graph, evidence, citations, articles, explanation } = records
  yield json('graph.json', graph)
  yield json('citations.json', citations)
  yield json('explain.json', explanation)
  for (const article of articles) yield json(articlePath(article.article.id), article)
  for (const [i, shard] of shardsOf(evidence, manifest.evidenceShards).entries())
    yield json(`evidence/${i}.json`, shard)
  yield json('bundle.json', manifest)
}

/** Where an article lies below the bundle's folder. In a web address the id goes through `encodeURIComponent`; servers undo that. */
export const articlePath = (id: string): string => `articles/${id}.json`

/** Where the evidence of an edge lies below the bundle's folder. */
export const evidencePath = (key: string, shardCount: number): string =>
  `evidence/${hash(key) % shardCount}.json`

function shardsOf(evidence: EvidenceFile, count: number): EvidenceFile[] {
  const shards = Array.from({ length: count }, (): Record<string, EvidenceFile[string]> => ({}))
  for (const [key, rows] of Object.entries(evidence)) shards[hash(key) % count][key] = rows
  return shards
}

const json = (path: string, value: unknown): TextFile => ({
  path,
  text: `${JSON.stringify(value)}\n`,
})
