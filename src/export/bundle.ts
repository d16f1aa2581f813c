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
  { graph, evidence }: ProvenGraph,
  settings: Settings,
  title: string,
): Records {
  const file = graphFile(graph)
  const rows: EvidenceFile = Object.fromEntries(
    file.edges.map(({ key }) => [key, evidence.get(key) ?? []]),
  )
  const articles = corpus.facts.map((facts) => articleFile(facts, settings.stanceAt))
  return {
    manifest: manifestOf(corpus, file, rows, settings, title),
    graph: file,
    evidence: rows,
    citations: articles.flatMap((article) => article.citations),
    articles,
    explanation: explanationFile(corpus, settings),
  }
}

/** The files the front end reads, by their path below the bundle's folder. */
export function bundleFiles(records: Records): TextFile[] {
  const { manifest, graph, evidence, citations, articles, explanation } = records
  return [
    json('bundle.json', manifest),
    json('graph.json', graph),
    json('citations.json', citations),
    json('explain.json', explanation),
    ...shards(evidence, manifest.evidenceShards),
    ...articles.map((article) => json(articlePath(article.article.id), article)),
  ]
}

/** Where an article lies below the bundle's folder. In a web address the id goes through `encodeURIComponent`; servers undo that. */
export const articlePath = (id: string): string => `articles/${id}.json`

/** Where the evidence of an edge lies below the bundle's folder. */
export const evidencePath = (key: string, shardCount: number): string =>
  `evidence/${hash(key) % shardCount}.json`

function shards(evidence: EvidenceFile, count: number): TextFile[] {
  const files = Array.from({ length: count }, (): Record<string, EvidenceFile[string]> => ({}))
  for (const [key, rows] of Object.entries(evidence)) files[hash(key) % count][key] = rows
  return files.map((file, i) => json(`evidence/${i}.json`, file))
}

const json = (path: string, value: unknown): TextFile => ({
  path,
  text: `${JSON.stringify(value)}\n`,
})
