import type { ActorKind } from '../../model/actor.ts'
import type { Reason } from '../../model/reason.ts'
import { cut, type Span } from '../../model/span.ts'

/** A form that one place of the article suggests as the name of an actor. */
export interface Proposal {
  /** Folded words of the form. */
  readonly form: string
  readonly kind: ActorKind
  readonly rule: ProposalRule
  readonly at: Span
  /** The Latin name that stands beside it; empty where none does. */
  readonly latin: string
  readonly reasons: readonly Reason[]
}

export const reason = (rule: string, points: number, says: string): Reason => ({
  rule,
  points,
  says,
})

/** Adds a reason that there may be. */
export function add(reasons: Reason[], more: Reason | null): void {
  if (more) reasons.push(more)
}

/** The points a proposal of a rule needs; found by reading errors on the training articles. */
export const ACCEPT = {
  titled: 9,
  speaking: 9,
  dotted: 3,
  'bracketed-latin': 2,
  'bracketed-body': 2,
  'latin-only': 3,
  'body-of-state': 4,
  'body-by-head': 4,
  'marked-medium': 4,
} as const
export type ProposalRule = keyof typeof ACCEPT

/** Proposals that miss by no more than this are kept as refused, so that `explain` can say what was considered. */
export const NEAR = 4

/** A proposal for what stands at `at`; `latin` is the foreign name beside it. */
export const propose = (
  folded: string,
  kind: ActorKind,
  rule: ProposalRule,
  at: Span,
  reasons: readonly Reason[],
  latin = '',
): Proposal => ({ form: cut(folded, at), kind, rule, at, latin, reasons })
