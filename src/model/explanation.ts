import type { ActorKind } from './actor.ts'
import type { EvidenceRow } from './bundle.ts'
import type { Merge } from './corpus.ts'
import type { ArticleId } from './ids.ts'
import type { Reason } from './reason.ts'

/** A place in an article, with its words. */
export interface Place {
  readonly article: ArticleId
  readonly start: number
  readonly words: string
}

/** What one rule found of an actor. */
export interface RuleUse {
  readonly rule: string
  readonly mentions: number
  /** The forms it found, most frequent first, at most eight. */
  readonly forms: readonly string[]
  /** The first of them, with the words around it. */
  readonly example: Place & { readonly around: string }
  readonly reasons: readonly Reason[]
}

/** A form that was taken for no actor, wherever and why. */
export interface RefusedForm {
  readonly form: string
  readonly kind: ActorKind
  readonly times: number
  readonly example: Place & { readonly around: string }
  readonly reasons: readonly Reason[]
}

/** `explain.json`: what `explain` says of nodes and of pairs without an edge; edges speak through their evidence. */
export interface ExplanationFile {
  /** Actor id → the rules that found it, most used first. */
  readonly mentions: Readonly<Record<string, readonly RuleUse[]>>
  readonly merges: readonly Merge[]
  /** Most frequent first. */
  readonly refused: readonly RefusedForm[]
  /** `source>target` → stances that made no edge: denied, conditional, possible or too unsure; and whatever a reader judged wrong. */
  readonly withheld: Readonly<Record<string, readonly EvidenceRow[]>>
}
