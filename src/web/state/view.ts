import type { ActorKind } from '../../model/actor.ts'

export const KINDS = ['neg', 'pos', 'cite', 'aff', 'cooc'] as const
/** The relations as the reader tells them apart: stance by sign, then citation, affiliation, co-occurrence. */
export type RelationKind = (typeof KINDS)[number]
export const TYPES: readonly ActorKind[] = ['person', 'state', 'organization']

export const PAGES = ['actors', 'sources', 'table', 'article', 'compare', 'try'] as const
export type Page = (typeof PAGES)[number]

/** What is shown: every view of the page subscribes to the same filters. */
export interface Filters {
  readonly relations: readonly RelationKind[]
  readonly types: readonly ActorKind[]
  /** Outlet ids; empty stands for all. */
  readonly outlets: readonly string[]
  /** Community numbers; empty stands for all. */
  readonly communities: readonly number[]
  /** Ids of states: a relation stays where one of its ends is of one of them; empty stands for all. */
  readonly countries: readonly string[]
  /** Languages of the articles; empty stands for all. */
  readonly languages: readonly string[]
  /** First and last day (`2023-09-13`), both in; empty is open. */
  readonly from: string
  readonly to: string
  /** Fewest independent outlets a relation may rest on. */
  readonly minOutlets: number
  /** Least confidence of a relation's surest sentence, 0 to 1. */
  readonly minSure: number
  /** `backbone`: the strongest relations only; `all`: everything that passes. */
  readonly scope: 'backbone' | 'all'
  /** `large`: without the groups of few actors that nothing joins to the rest. */
  readonly groups: 'all' | 'large'
}

/** What an actor's size may stand for; `reach` is outlets, articles and mentions together, which the places leave room for. */
export const SIZES = ['reach', 'outlets', 'articles', 'mentions', 'cited', 'stances'] as const
export type SizeBy = (typeof SIZES)[number]

/** How it is drawn. */
export interface Format {
  readonly colour: 'type' | 'community' | 'stance'
  readonly size: SizeBy
  /** From 0 (no names but the chosen ones) to 4 (as many as fit). */
  readonly labels: number
  readonly curves: 'auto' | 'always' | 'never'
}

/** A column a table is sorted by; further ones part what the first holds equal. */
export interface Sort {
  readonly column: string
  readonly down: boolean
}
export const SOURCE_ORDERS = ['citations', 'exclusivity'] as const
export const SENTENCE_GROUPS = ['none', 'outlet', 'month'] as const

/** How lists are ordered and grouped. */
export interface Lists {
  /** The two tables; without a column they are in order of rank. */
  readonly actors: readonly Sort[]
  readonly relations: readonly Sort[]
  readonly sources: (typeof SOURCE_ORDERS)[number]
  readonly sentences: (typeof SENTENCE_GROUPS)[number]
}

export interface Camera {
  readonly x: number
  readonly y: number
  readonly ratio: number
}

/** What is picked of the sources page's lists: any of outlet, agency and speaker. */
export interface Picked {
  /** Empty is any. */
  readonly outlet: string
  /** Empty is the outlet itself, null is any. */
  readonly via: string | null
  /** Empty is any. */
  readonly speaker: string
}

/** Everything the address says: a small value beside the graph, changed only by making a new one. */
export interface View {
  readonly page: Page
  readonly filters: Filters
  readonly format: Format
  /** Actors chosen, the latest last. */
  readonly nodes: readonly string[]
  /** Relation chosen; empty for none. */
  readonly edge: string
  /** Actors whose whole neighbourhood is shown. */
  readonly expanded: readonly string[]
  /** Actors taken out of the picture. */
  readonly hidden: readonly string[]
  /** Actors moved by hand, in graph units. */
  readonly pins: Readonly<Record<string, readonly [number, number]>>
  readonly camera: Camera | null
  /** The article read, and the place in its text to show. */
  readonly article: string
  readonly at: number
  readonly table: 'actors' | 'relations'
  readonly lists: Lists
  readonly matrix: boolean
  /** Kind of speaker the sources page counts; `all` for every kind. */
  readonly speakers: 'analyst' | 'official' | 'institution' | 'all'
  readonly picked: Picked
  readonly compare: { readonly by: 'outlet' | 'period'; readonly a: string; readonly b: string }
  readonly embed: boolean
  readonly language: '' | 'zh-Hans' | 'zh-Hant' | 'en'
  readonly theme: '' | 'light' | 'dark'
}

export const FILTERS: Filters = {
  relations: ['neg', 'pos', 'cite', 'aff'],
  types: TYPES,
  outlets: [],
  communities: [],
  countries: [],
  languages: [],
  from: '',
  to: '',
  minOutlets: 1,
  minSure: 0,
  scope: 'backbone',
  groups: 'all',
}
export const FORMAT: Format = { colour: 'type', size: 'reach', labels: 3, curves: 'auto' }

export const LISTS: Lists = { actors: [], relations: [], sources: 'citations', sentences: 'none' }

export const NOTHING_PICKED: Picked = { outlet: '', via: null, speaker: '' }

export const isPicked = ({ outlet, via, speaker }: Picked): boolean =>
  outlet !== '' || via !== null || speaker !== ''

/** Where a reader without an address begins. */
export const START: View = {
  page: 'actors',
  filters: FILTERS,
  format: FORMAT,
  nodes: [],
  edge: '',
  expanded: [],
  hidden: [],
  pins: {},
  camera: null,
  article: '',
  at: -1,
  table: 'actors',
  lists: LISTS,
  matrix: false,
  speakers: 'analyst',
  picked: NOTHING_PICKED,
  compare: { by: 'outlet', a: '', b: '' },
  embed: false,
  language: '',
  theme: '',
}
