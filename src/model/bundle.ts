import type { ActorKind, ActorNames, Affiliation } from './actor.ts'
import type { SpeakerKind } from './citation.ts'
import type { ActorId, ArticleId } from './ids.ts'
import type { Reason } from './reason.ts'
import type { Settings } from './settings.ts'
import type { Modality, Plover, Sign } from './stance.ts'
import type { Verdict } from './verdict.ts'

/** What `build` writes and the front end reads: files below one folder, all JSON, all paths relative. */
export const BUNDLE_VERSION = 2
export const RELATIONS = ['cooccurrence', 'stance', 'citation', 'affiliation'] as const
export type Relation = (typeof RELATIONS)[number]

/** `bundle.json`: read first. */
export interface Manifest {
  readonly version: typeof BUNDLE_VERSION
  readonly title: string
  readonly settings: Settings
  readonly counts: {
    readonly articles: number
    readonly actors: number
    readonly edges: number
    readonly evidence: number
  }
  /** First and last day an article carries (`2023-09-13`), empty where none does. */
  readonly from: string
  readonly to: string
  readonly outlets: readonly OutletRow[]
  readonly articles: readonly ArticleRow[]
  /** Number of evidence files: edge key → file `evidence/N.json` with N = hash(key) mod shards. */
  readonly evidenceShards: number
}
export interface OutletRow {
  readonly id: string
  readonly name: ActorNames
  readonly articles: number
}
export interface ArticleRow {
  readonly id: ArticleId
  readonly title: string
  readonly outlet: string
  readonly publishedAt: string
  readonly url: string
  readonly language: string
}

/** `graph.json`. */
export interface GraphFile {
  readonly nodes: readonly NodeRow[]
  readonly edges: readonly EdgeRow[]
}

/** Flat on purpose: every attribute but `names`, `aliases` and `affiliations` is a scalar. `entityType`, not `type`: that word belongs to Sigma. */
export interface NodeRow {
  readonly id: ActorId
  readonly entityType: ActorKind
  readonly names: ActorNames
  readonly aliases: readonly string[]
  readonly affiliations: readonly Affiliation[]
  readonly iso: string
  readonly known: boolean
  /** Mentions in all articles; articles and outlets that mention it. */
  readonly mentions: number
  readonly articles: number
  readonly outlets: number
  readonly first: string
  readonly last: string
  /** Louvain community, numbered from 0 by falling size. */
  readonly community: number
  readonly x: number
  readonly y: number
  readonly size: number
  /** Whether the opening view shows it. */
  readonly backbone: boolean
}

export interface EdgeRow {
  /** `cooccurrence:a~b`, `stance+:a>b`, `stance-:a>b`, `citation:a>b`, `affiliation:a>b`. */
  readonly key: string
  readonly relation: Relation
  readonly source: ActorId
  readonly target: ActorId
  readonly directed: boolean
  /** 1 or −1 for stance, 0 otherwise. Never a weight. */
  readonly sign: Sign | 0
  /** Pieces of evidence, at least 1. */
  readonly weight: number
  /** Normalized pointwise mutual information of a co-occurrence, −1 to 1; 0 on other relations. */
  readonly npmi: number
  readonly articles: number
  /** Independent outlets: what line width shows. */
  readonly outlets: number
  readonly outletIds: readonly string[]
  /** Languages of the articles it was read from. */
  readonly languages: readonly string[]
  /** Confidence of the surest of its evidence; 1 on relations that are plain statements. */
  readonly confidence: number
  readonly first: string
  readonly last: string
  /** Evidence per day: `2023-09-14` → 3; undated under the empty string. */
  readonly days: Readonly<Record<string, number>>
  /** Stance: evidence per PLOVER type. */
  readonly types: Readonly<Partial<Record<Plover, number>>>
  /** Affiliation: the roles' words. Citation: the kinds of the speaker. */
  readonly roles: readonly string[]
  readonly backbone: boolean
}

/** `evidence/N.json`: edge key → its sentences, newest first. */
export type EvidenceFile = Readonly<Record<string, readonly EvidenceRow[]>>

export type MarkRole = 'source' | 'target' | 'cue' | 'quote' | 'via'
/** A stretch of `EvidenceRow.text`, in UTF-16 units from its beginning. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly role: MarkRole
}

export interface EvidenceRow {
  readonly article: ArticleId
  readonly outlet: string
  readonly publishedAt: string
  /** The sentence (or sentences) in full. */
  readonly text: string
  /** Where `text` begins in the article's text. */
  readonly start: number
  readonly marks: readonly Mark[]
  /** outlet → agency → speaker, as ids. */
  readonly chain: readonly string[]
  readonly sign: Sign | 0
  readonly type: Plover | ''
  readonly modality: Modality
  readonly speakerKind: SpeakerKind | ''
  readonly rule: string
  readonly confidence: number
  readonly reasons: readonly Reason[]
  /** Other articles with the same text, folded into this one. */
  readonly copies: readonly ArticleId[]
  /** What a reader judged of it; absent where nobody did. Those judged wrong stand behind no edge. */
  readonly verdict?: Verdict
}

/** `articles/ID.json` (ID through `encodeURIComponent`). */
export interface ArticleFile {
  readonly article: ArticleRow & {
    readonly authors: readonly string[]
    readonly text: string
    readonly paragraphs: readonly { readonly start: number; readonly end: number }[]
  }
  readonly mentions: readonly {
    readonly start: number
    readonly end: number
    readonly actor: ActorId
    readonly kind: ActorKind
    readonly rule: string
  }[]
  /** `edge` is the key of the edge the stance supports; empty where it makes none (denied, possible, too weak). */
  readonly stances: readonly {
    readonly source: ActorId
    readonly target: ActorId
    readonly sign: Sign
    readonly type: Plover
    readonly modality: Modality
    readonly cue: { readonly start: number; readonly end: number }
    readonly evidence: { readonly start: number; readonly end: number }
    readonly confidence: number
    readonly edge: string
    readonly reasons: readonly Reason[]
  }[]
  readonly citations: readonly CitationRow[]
}

/** One row of `citations.json` and of an article's citations. */
export interface CitationRow {
  readonly article: ArticleId
  readonly outlet: string
  readonly publishedAt: string
  readonly via: ActorId | ''
  readonly speaker: ActorId | ''
  readonly anonymous: string
  readonly kind: SpeakerKind
  readonly mode: 'direct' | 'indirect'
  /** Evidence and quotations as spans of the article's text, and the sentence's words for lists. */
  readonly evidence: { readonly start: number; readonly end: number }
  readonly quote: readonly { readonly start: number; readonly end: number }[]
  readonly text: string
  /** Institutes and roles the article gives the speaker. */
  readonly affiliations: readonly Affiliation[]
}
export type CitationsFile = readonly CitationRow[]
