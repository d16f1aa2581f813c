import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { articlePath } from '../export/bundle.ts'
import type { Records } from '../export/records.ts'
import { BUNDLE_VERSION, type EvidenceFile, type Manifest } from '../model/bundle.ts'
import { Trouble } from './trouble.ts'

/** A bundle from disk, parts read when asked for. Throws a Trouble where a file is missing, damaged or of another version. */
export interface BundleOnDisk {
  readonly manifest: Manifest
  readonly graph: () => Records['graph']
  readonly evidence: () => EvidenceFile
  readonly citations: () => Records['citations']
  readonly articles: () => Records['articles']
  readonly explanation: () => Records['explanation']
  readonly all: () => Records
}

export function loadBundle(folder: string): BundleOnDisk {
  const manifest = readJson<Manifest>(folder, 'bundle.json')
  if (manifest.version !== BUNDLE_VERSION)
    throw new Trouble(
      `The bundle in ${folder} has version ${manifest.version}, this program reads ${BUNDLE_VERSION}: build it again.`,
    )
  const graph = (): Records['graph'] => readJson(folder, 'graph.json')
  const evidence = (): EvidenceFile =>
    Object.assign(
      {},
      ...Array.from({ length: manifest.evidenceShards }, (_, i) =>
        readJson<EvidenceFile>(folder, `evidence/${i}.json`),
      ),
    )
  const citations = (): Records['citations'] => readJson(folder, 'citations.json')
  const articles = (): Records['articles'] =>
    manifest.articles.map(({ id }) => readJson(folder, articlePath(id)))
  const explanation = (): Records['explanation'] => readJson(folder, 'explain.json')
  return {
    manifest,
    graph,
    evidence,
    citations,
    articles,
    explanation,
    all: () =>
      inOrder({
        manifest,
        graph: graph(),
        evidence: evidence(),
        citations: citations(),
        articles: articles(),
        explanation: explanation(),
      }),
  }
}

/** Evidence in the order of the edges, as a fresh build has it: exports from disk are the same bytes. */
const inOrder = (records: Records): Records => ({
  ...records,
  evidence: Object.fromEntries(
    records.graph.edges.map(({ key }) => [key, records.evidence[key] ?? []]),
  ),
})

function readJson<T>(folder: string, path: string): T {
  try {
    return JSON.parse(readFileSync(join(folder, path), 'utf8')) as T
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new Trouble(`${join(folder, path)} is damaged: build the bundle again.`)
    throw new Trouble(
      path === 'bundle.json'
        ? `There is no bundle in ${folder}. Build one: dramatis build PATH… -o ${folder}`
        : `${join(folder, path)} is missing: build the bundle again.`,
    )
  }
}
