import type {
  ArticleFile,
  CitationsFile,
  EvidenceFile,
  GraphFile,
  Manifest,
} from '../model/bundle.ts'
import type { ExplanationFile } from '../model/explanation.ts'

/** A whole bundle in memory: what every export is written from, whether fresh from a build or read back from disk. */
export interface Records {
  readonly manifest: Manifest
  readonly graph: GraphFile
  /** All shards as one. */
  readonly evidence: EvidenceFile
  readonly citations: CitationsFile
  /** In the manifest's order. */
  readonly articles: readonly ArticleFile[]
  readonly explanation: ExplanationFile
}

/** A file below the bundle's folder; the path has forward slashes. */
export interface TextFile {
  readonly path: string
  readonly text: string
}
