import type { ActorId, ArticleId } from './ids.ts'
import type { Reason } from './reason.ts'
import type { Span } from './span.ts'

export type SpeakerKind = 'analyst' | 'official' | 'institution' | 'other'

/** Whose words the article relays, and through whom. */
export interface Citation {
  readonly article: ArticleId
  /** The outlet that published the article. */
  readonly outlet: string
  /** The medium that obtained the words, where it is not the outlet itself. */
  readonly via: ActorId | null
  /** Null for an unnamed speaker; `anonymous` then has the description. */
  readonly speaker: ActorId | null
  /** The unnamed speaker in the article's words (在首尔的一位专家); empty for a named one. */
  readonly anonymous: string
  readonly kind: SpeakerKind
  readonly mode: 'direct' | 'indirect'
  /** The words quoted, without their quotation marks; several where the quotation is split. */
  readonly quote: readonly Span[]
  /** The stretch that names speaker and verb of saying. */
  readonly evidence: Span
  /** Index into the paragraphs. */
  readonly paragraph: number
  readonly rule: string
  readonly reasons: readonly Reason[]
}
