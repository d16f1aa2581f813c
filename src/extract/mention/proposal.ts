import type { Alias } from '../../knowledge/actors.ts'
import type { ActorKind } from '../../model/actor.ts'
import type { Reason } from '../../model/reason.ts'
import type { Span } from '../../model/span.ts'

/** A form that one place of the article suggests as the name of an actor. */
export interface Proposal {
  /** Folded words of the form. */
  readonly form: string
  readonly kind: ActorKind
  readonly rule: string
  readonly at: Span
  /** The Latin name that stands beside it; empty where none does. */
  readonly latin: string
  /** Who data/ says it may be; empty for names data/ has never seen. */
  readonly aliases: readonly Alias[]
  readonly reasons: readonly Reason[]
}

export const reason = (rule: string, points: number, says: string): Reason => ({
  rule,
  points,
  says,
})
