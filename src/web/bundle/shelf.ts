import type {
  ArticleFile,
  CitationsFile,
  EvidenceFile,
  EvidenceRow,
  GraphFile,
  Manifest,
} from '../../model/bundle.ts'
import type { ExplanationFile } from '../../model/explanation.ts'
import type { Note } from '../../model/note.ts'
import { hash } from '../../lib/hash.ts'
import { checkGraph } from './check-graph.ts'
import { checkManifest } from './check-manifest.ts'
import { fetchJson, type Progress } from './fetch-json.ts'

/** Where the page takes its facts from: a bundle on a server, or articles read in this browser. */
export interface Shelf {
  readonly manifest: Manifest
  readonly graph: GraphFile
  readonly damaged: readonly string[]
  /** Whether nothing of it is stored anywhere but in this page. */
  readonly unsaved: boolean
  /** When this browser fetched what it shows, where the server could not be reached; empty where it could. */
  readonly kept: string
  /** Trouble met while articles were read in this browser. */
  readonly notes: readonly Note[]
  /** The sentences of a relation, newest first; null where the bundle lists the relation but lacks its text. */
  readonly evidence: (key: string) => Promise<readonly EvidenceRow[] | null>
  /** Every sentence of the bundle, file by file. */
  readonly everything: () => AsyncGenerator<EvidenceFile>
  readonly article: (id: string) => Promise<ArticleFile | null>
  readonly citations: () => Promise<CitationsFile>
  /** Why actors are there and stances are not; null where the bundle says nothing of it. */
  readonly explanation: () => Promise<ExplanationFile | null>
}

/** Opens a bundle: manifest and graph now, the rest when asked for and then only once. */
export async function openBundle(base: string, progress: Progress): Promise<Shelf> {
  let kept = ''
  const [manifest, checked] = await Promise.all([
    fetchJson(base, 'bundle.json', progress, (since) => (kept = since)).then(checkManifest),
    fetchJson(base, 'graph.json', progress).then(checkGraph),
  ])
  const shard = once((n: string) => fetchJson(base, `evidence/${n}.json`) as Promise<EvidenceFile>)
  const article = once(
    (id: string) =>
      fetchJson(base, `articles/${encodeURIComponent(id)}.json`) as Promise<ArticleFile>,
  )
  const citations = once((file: string) => fetchJson(base, file) as Promise<CitationsFile>)
  const explanation = once((file: string) => fetchJson(base, file) as Promise<ExplanationFile>)
  const { evidenceShards } = manifest
  return {
    manifest,
    ...checked,
    unsaved: false,
    kept,
    notes: [],
    evidence: async (key) => (await shard(String(hash(key) % evidenceShards)))[key] ?? null,
    everything: async function* () {
      for (let n = 0; n < evidenceShards; n++) yield shard(String(n))
    },
    article,
    citations: () => citations('citations.json'),
    explanation: () => explanation('explain.json').catch(() => null),
  }
}

/** Remembers the answers; a failed one is asked for again. */
function once<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>()
  return (key) => {
    const answer = known.get(key) ?? ask(key)
    known.set(key, answer)
    answer.catch(() => known.delete(key))
    return answer
  }
}
