import type { ActorKind } from './actor.ts'
import type { ActorId, ArticleId } from './ids.ts'
import type { Reason } from './reason.ts'
import type { Span } from './span.ts'

/** A span of an article's text that denotes an actor. */
export interface Mention {
  readonly article: ArticleId
  readonly at: Span
  /** What stands there; always equal to the span's cut. */
  readonly surface: string
  readonly kind: ActorKind
  readonly actor: ActorId
  /** The rule that found it. */
  readonly rule: string
  readonly reasons: readonly Reason[]
}

/** A span that looked like a name and was not taken for one: kept so that `explain` can say why. */
export interface Refusal {
  readonly article: ArticleId
  readonly at: Span
  readonly surface: string
  readonly kind: ActorKind
  /** The rule that proposed it. */
  readonly rule: string
  readonly reasons: readonly Reason[]
}
