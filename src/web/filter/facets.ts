import type { ActorKind } from '../../model/actor.ts'
import type { EdgeRow } from '../../model/bundle.ts'
import { kindOf, type Dataset } from '../bundle/dataset.ts'
import type { RelationKind, View } from '../state/view.ts'
import { FILTERS } from '../state/view.ts'
import { countryIds, judgeOf, type HideReason, REASONS } from './why-hidden.ts'

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

export function facetsOf(data: Dataset, view: View): Facets {
  const passing = (facet: HideReason): readonly EdgeRow[] => {
    const judge = judgeOf(data, view, facet)
    return data.edges.filter((edge) => judge(edge) === null)
  }
  return {
    relations: tally(passing('relations'), (edge) => [kindOf(edge)]),
    types: actorTally(data, passing('types'), (node) => node.entityType),
    outlets: tally(passing('outlets'), (edge) => edge.outletIds),
    communities: actorTally(data, passing('communities'), (node) => node.community),
    countries: tally(passing('countries'), (edge) => [...new Set(countryIds(data, edge))]),
    languages: tally(passing('languages'), (edge) => edge.languages),
    minOutlets: tally(passing('minOutlets'), (edge) => [edge.outlets]),
    minSure: tally(
      passing('minSure').filter((edge) => edge.relation === 'stance'),
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
  const gains = REASONS.map((reason) => {
    const judge = judgeOf(data, view, reason)
    return { reason, gain: data.edges.filter((edge) => judge(edge) === null).length }
  })
  const best = gains.reduce((one, other) => (other.gain > one.gain ? other : one))
  return best.gain > 0 ? best : null
}

/** The view with one filter back at its start. */
export function without(view: View, reason: HideReason): View {
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
  }
}
