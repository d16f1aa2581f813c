import type { Actor } from '../model/actor.ts'
import type { Article } from '../model/article.ts'
import type { Sentence, Tie } from '../model/facts.ts'
import type { ActorId } from '../model/ids.ts'
import type { Mention } from '../model/mention.ts'
import type { Quotation } from './quotations.ts'

/** An article with its actors found: what the stages that look for relations read. */
export interface Scene {
  readonly article: Article
  /** The article's text in Simplified characters and plain punctuation, unit for unit: spans of one are spans of the other. */
  readonly folded: string
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  /** In reading order, never overlapping. */
  readonly mentions: readonly Mention[]
  readonly actors: ReadonlyMap<ActorId, Actor>
  readonly ties: readonly Tie[]
}
