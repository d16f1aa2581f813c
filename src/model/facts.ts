import type { Actor } from './actor.ts'
import type { Article } from './article.ts'
import type { Citation } from './citation.ts'
import type { ActorId } from './ids.ts'
import type { Mention, Refusal } from './mention.ts'
import type { Note } from './note.ts'
import type { Span } from './span.ts'
import type { Stance } from './stance.ts'

/** A tie between an actor and a body or state, with the words it was read from. */
export interface Tie {
  readonly actor: ActorId
  readonly with: ActorId
  readonly role: string
  readonly evidence: Span
}

/** A sentence of the article; a title is one sentence. */
export interface Sentence extends Span {
  /** Index into the paragraphs; −1 is the title. */
  readonly paragraph: number
}

/** All that was read from one article. */
export interface ArticleFacts {
  readonly article: Article
  readonly sentences: readonly Sentence[]
  /** In reading order, never overlapping. */
  readonly mentions: readonly Mention[]
  readonly refused: readonly Refusal[]
  /** One per actor mentioned, sorted by id. */
  readonly actors: readonly Actor[]
  readonly ties: readonly Tie[]
  readonly stances: readonly Stance[]
  readonly citations: readonly Citation[]
  readonly notes: readonly Note[]
}
