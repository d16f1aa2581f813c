import type { ActorKind } from './actor.ts'
import type { ActorId } from './ids.ts'
import type { Place } from './explanation.ts'
import type { Reason } from './reason.ts'

/** How a name stands that data/ does not have: taken for an actor, taken but only just, or only just refused. */
export type Standing = 'found' | 'unsure' | 'refused'

/** A name a person should look at: it may be worth a row of data/, or a rule may be wrong about it. */
export interface ReviewedName {
  readonly name: string
  /** Every form of it that the articles use; sorted. */
  readonly forms: readonly string[]
  /** The node it is; `null` where it was refused. */
  readonly actor: ActorId | null
  readonly kind: ActorKind
  readonly standing: Standing
  readonly mentions: number
  /** Those in which it stands; copies of one article count once. */
  readonly articles: number
  /** The rule that spoke for it most surely, the points it gave and those it asks for. */
  readonly rule: string
  readonly reasons: readonly Reason[]
  readonly needed: number
  /** Actors it was compared with and only just kept apart from. */
  readonly perhaps: readonly ActorId[]
  /** Its first places, each of another article as far as there are so many. */
  readonly contexts: readonly (Place & { readonly before: string; readonly after: string })[]
}
