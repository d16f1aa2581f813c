import type { ActorKind } from '../../model/actor.ts'
import type { ActorId } from '../../model/ids.ts'
import type { Reason } from '../../model/reason.ts'

/** Whom a form denotes in this article, and why. */
export interface Identity {
  readonly form: string
  readonly actor: ActorId
  readonly kind: ActorKind
  readonly rule: string
  readonly reasons: readonly Reason[]
}

/** Forms by their folded words. */
export type Identities = Map<string, Identity>
