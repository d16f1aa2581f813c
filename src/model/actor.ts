import type { ActorId } from './ids.ts'

export type ActorKind = 'person' | 'state' | 'organization'

/** A person's or body's tie to an organization or state. */
export interface Affiliation {
  readonly with: ActorId
  /** The title in the article's words (总统, 客座研究员); empty where it gives none. */
  readonly role: string
}

/** Names by language; a language nobody gave a name in is missing. */
export interface ActorNames {
  readonly 'zh-Hans'?: string
  readonly 'zh-Hant'?: string
  readonly en?: string
}

/** Who is in the story: a node. */
export interface Actor {
  readonly id: ActorId
  readonly kind: ActorKind
  readonly names: ActorNames
  /** Every form read in the articles, and in a corpus every name that data/ has for it; sorted. */
  readonly aliases: readonly string[]
  readonly affiliations: readonly Affiliation[]
  /** ISO 3166-1 alpha-2, of states. */
  readonly iso?: string
  /** Whether data/ has a row for it. */
  readonly known: boolean
}
