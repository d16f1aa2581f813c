import type { ActorId, ArticleId } from './ids.ts'
import type { Reason } from './reason.ts'
import type { Span } from './span.ts'

/** PLOVER event types that carry a stance (Open Event Data Alliance, PLOVER codebook). */
export const FRIENDLY = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
] as const
export const HOSTILE = [
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const
export type Plover = (typeof FRIENDLY)[number] | (typeof HOSTILE)[number]
export type Sign = 1 | -1
export type Modality = 'asserted' | 'conditional' | 'possible' | 'denied'

/** One actor's approval or disapproval of another, read from one sentence. */
export interface Stance {
  readonly article: ArticleId
  readonly source: ActorId
  readonly target: ActorId
  readonly sign: Sign
  readonly type: Plover
  /** Only `asserted` stances become edges; the others are kept for “why not?”. */
  readonly modality: Modality
  /** Through whom we know: outlet → agency → speaker, as far as the text says. */
  readonly chain: readonly ActorId[]
  readonly cue: Span
  /** The shortest stretch that shows it; holds the cue. */
  readonly evidence: Span
  /** Index into the paragraphs; −1 is the title. */
  readonly paragraph: number
  readonly rule: string
  /** From 0 to 1: the logistic of the sum of the reasons' points. */
  readonly confidence: number
  readonly reasons: readonly Reason[]
}
