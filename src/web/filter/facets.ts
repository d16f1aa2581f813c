import type { ActorKind } from '../../model/actor.ts'
import type { EdgeRow } from '../../model/bundle.ts'
import { kindOf, type Dataset } from '../bundle/dataset.ts'
import type { RelationKind, View } from '../state/view.ts'
import { FILTERS } from '../state/view.ts'
import {
  countryIds,
  soleReasonOf,
  type HideReason,
  REASONS,
  type ViewFilter,
} from './why-hidden.ts'

/** How many relations each choice of a facet would show; a facet's own filter is left out of its counts. */
export interface Facets {
  readonly relations: ReadonlyMap<RelationKind, number>
  readonly types: ReadonlyMap<ActorKind, number>
  readonly outlets: ReadonlyMap<string, number>
  readonly communities: ReadonlyMap<number, number>
  readonly countries: ReadonlyMap<string, number>
  readonly languages: ReadonlyMap<string, number>
  readonly minOutlets: ReadonlyMap<number, number>
  /** Stances by the tenth their confidence lies in: 0.37 is 3. */
  readonly minSure: ReadonlyMap<number, number>
}

export const NO_FACETS: Facets = {
  relations: new Map(),
  types: new Map(),
  outlets: new Map(),
  communities: new Map(),
  countries: new Map(),
  languages: new Map(),
  minOutlets: new Map(),
  minSure: new Map(),
}

/** One walk over all relations: one that passes counts in every facet, one that a single filter hides in that filter's own. */
export function facetsOf(data: Dataset, view: View): Facets {
  const sole = soleReasonOf(data, view)
  const open = Object.fromEntries(
    Object.keys(NO_FACETS).map((facet): [string, EdgeRow[]] => [facet, []]),
  ) as Record<keyof Facets, EdgeRow[]>
  const everywhere = Object.values(open)
  for (const edge of data.edges) {
    const reason = sole(edge)
    if (reason === null) for (const edges of everywhere) edges.push(edge)
    else if (reason in open) open[reason as keyof Facets].push(edge)
  }
  return {
    relations: tally(open.relations, (edge) => [kindOf(edge)]),
    types: actorTally(data, open.types, (node) => node.entityType),
    outlets: tally(open.outlets, (edge) => edge.outletIds),
    communities: actorTally(data, open.communities, (node) => node.community),
    countries: tally(open.countries, (edge) => [...new Set(countryIds(data, edge))]),
    languages: tally(open.languages, (edge) => edge.languages),
    minOutlets: tally(open.minOutlets, (edge) => [edge.outlets]),
    minSure: tally(
      open.minSure.filter((edge) => edge.relation === 'stance'),
      (edge) => [Math.floor(edge.confidence * 10)],
    ),
  }
}

function tally<T>(
  edges: readonly EdgeRow[],
  keys: (edge: EdgeRow) => readonly T[],
): Map<T, number> {
  const counts = new Map<T, number>()
  for (const edge of edges)
    for (const key of keys(edge)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function actorTally<T>(
  data: Dataset,
  edges: readonly EdgeRow[],
  key: (node: Dataset['nodes'][number]) => T,
): Map<T, number> {
  const ids = new Set<string>()
  for (const edge of edges) ids.add(edge.source).add(edge.target)
  const counts = new Map<T, number>()
  for (const id of ids) {
    const node = data.nodeById.get(id)
    if (node) counts.set(key(node), (counts.get(key(node)) ?? 0) + 1)
  }
  return counts
}

/** The filter whose dropping brings most relations back, for a page that shows nothing. */
export function costliest(data: Dataset, view: View): { reason: HideReason; gain: number } | null {
  const sole = soleReasonOf(data, view)
  const reasons = data.edges.map(sole)
  const shown = reasons.filter((reason) => reason === null).length
  const gains = REASONS.map((reason) => ({
    reason,
    gain: shown + reasons.filter((one) => one === reason).length,
  }))
  const best = gains.reduce((one, other) => (other.gain > one.gain ? other : one))
  return best.gain > 0 ? best : null
}

/** The view with one filter back at its start. */
export function without(view: View, reason: ViewFilter): View {
  const set = (change: Partial<View['filters']>): View => ({
    ...view,
    filters: { ...view.filters, ...change },
  })
  switch (reason) {
    case 'hidden':
      return { ...view, hidden: [] }
    case 'relations':
      return set({ relations: FILTERS.relations })
    case 'types':
      return set({ types: FILTERS.types })
    case 'communities':
      return set({ communities: [] })
    case 'countries':
      return set({ countries: [] })
    case 'languages':
      return set({ languages: [] })
    case 'outlets':
      return set({ outlets: [] })
    case 'dates':
      return set({ from: '', to: '' })
    case 'minOutlets':
      return set({ minOutlets: 1 })
    case 'minSure':
      return set({ minSure: 0 })
    case 'backbone':
      return set({ scope: 'all' })
    case 'smallGroups':
      return set({ groups: 'all' })
  }
}
