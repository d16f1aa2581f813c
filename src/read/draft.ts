import type { Block } from './html/blocks.ts'

/** What a reader of one form found in a source, before furniture is told from prose and the outlet's id is looked up. */
export interface Draft {
  /** The id a record brings itself; empty where the file's name has to serve. */
  readonly id: string
  readonly url: string
  readonly title: string
  /** The outlet's own name or id as the source gives it; empty where its address has to serve. */
  readonly outlet: string
  /** As in `Article.publishedAt`. */
  readonly publishedAt: string
  readonly authors: readonly string[]
  /** Every visible line of the body, furniture included. */
  readonly blocks: readonly Block[]
}

/** A draft of these parts; what a source does not say is empty. */
export const draft = (parts: Partial<Draft>): Draft => ({
  id: '',
  url: '',
  title: '',
  outlet: '',
  publishedAt: '',
  authors: [],
  blocks: [],
  ...parts,
})
