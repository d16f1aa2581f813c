import type { ActorKind } from '../../model/actor.ts'
import type { RelationKind } from '../state/view.ts'

export type Theme = 'light' | 'dark'

/** The colours of one theme. Blue and vermillion keep a distance of 108 under deuteranopia and 3:1 on both grounds (Okabe and Ito). */
export interface Palette {
  readonly ground: string
  readonly ink: string
  /** Actors and relations out of focus: solid and near the ground, since opacity is slow to blend. */
  readonly paleNode: string
  readonly paleEdge: string
  readonly relations: Readonly<Record<RelationKind, string>>
  readonly types: Readonly<Record<ActorKind, string>>
  readonly communities: readonly string[]
}

const TYPES: Palette['types'] = { person: '#1f8a7d', state: '#a97708', organization: '#8664b0' }
/** None of them blue or vermillion: those two are taken for the sign. */
const COMMUNITIES = [
  '#1f8a7d',
  '#a97708',
  '#8664b0',
  '#5c7f2e',
  '#b0588f',
  '#7a6a55',
  '#4f8f96',
  '#8a8f98',
]

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    ground: '#ffffff',
    ink: '#1a1f26',
    paleNode: '#e3e5e8',
    paleEdge: '#eef0f2',
    relations: { pos: '#0072b2', neg: '#d55e00', cite: '#56606e', aff: '#94763f', cooc: '#8a8f98' },
    types: TYPES,
    communities: COMMUNITIES,
  },
  dark: {
    ground: '#12161c',
    ink: '#e8eaed',
    paleNode: '#2a3038',
    paleEdge: '#1d232b',
    relations: { pos: '#3b9fe0', neg: '#e8782a', cite: '#a3adba', aff: '#b8975a', cooc: '#7d838d' },
    types: { person: '#3aa899', state: '#c9952a', organization: '#a384cc' },
    communities: [
      '#3aa899',
      '#c9952a',
      '#a384cc',
      '#86ab55',
      '#cf7cb1',
      '#a39078',
      '#6fb3ba',
      '#8a8f98',
    ],
  },
}

export const communityColour = (palette: Palette, community: number): string =>
  palette.communities[Math.min(community, palette.communities.length - 1)] ?? palette.ink
