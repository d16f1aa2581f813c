import { byText } from '../lib/order.ts'
import type { Settings } from '../model/settings.ts'
import type { CountedEdge } from './edge-row.ts'
import type { NodeCounts } from './node-counts.ts'

export interface Backbone {
  readonly actors: ReadonlySet<string>
  readonly relations: ReadonlySet<string>
}

/**
 * What the opening view shows: the actors and, between them, the relations that most independent outlets tell of, as many as
 * settings allow. Standing in one sentence is weaker evidence than a stance or a citation: as a relation it counts a third, and
 * of two actors known equally widely the one comes first of whom more is told.
 */
export function chooseBackbone(
  nodes: ReadonlyMap<string, NodeCounts>,
  edges: readonly CountedEdge[],
  settings: Settings,
): Backbone {
  const voices = outletsOfEdges(edges)
  const told = evidenceOf(edges)
  const actors = [...nodes]
    .sort(
      ([one, a], [other, b]) =>
        Math.max(b.outlets, voices.get(other) ?? 0) - Math.max(a.outlets, voices.get(one) ?? 0) ||
        b.articles - a.articles ||
        (told.get(other) ?? 0) - (told.get(one) ?? 0) ||
        b.mentions - a.mentions ||
        byText(one, other),
    )
    .slice(0, settings.backboneActors)
    .map(([id]) => id)
  const shown = new Set(actors)
  const relations = edges
    .filter((edge) => shown.has(edge.source) && shown.has(edge.target))
    .sort(
      (one, other) =>
        strength(other) - strength(one) || other.weight - one.weight || byText(one.key, other.key),
    )
    .slice(0, settings.backboneRelations)
    .map((edge) => edge.key)
  return { actors: shown, relations: new Set(relations) }
}

const strength = ({ relation, outlets }: CountedEdge): number =>
  relation === 'cooccurrence' ? outlets / 3 : outlets

/** Outlets that vouch for an edge of the actor: an agency nobody mentions may still carry half the news. */
function outletsOfEdges(edges: readonly CountedEdge[]): ReadonlyMap<string, number> {
  const outlets = new Map<string, Set<string>>()
  for (const { source, target, outletIds } of edges)
    for (const end of [source, target]) {
      const known = outlets.get(end) ?? new Set()
      outlets.set(end, known)
      for (const id of outletIds) known.add(id)
    }
  return new Map([...outlets].map(([id, known]) => [id, known.size]))
}

/** Pieces of evidence for what is told of an actor: stances, citations and affiliations. */
function evidenceOf(edges: readonly CountedEdge[]): ReadonlyMap<string, number> {
  const told = new Map<string, number>()
  for (const { relation, source, target, weight } of edges)
    if (relation !== 'cooccurrence')
      for (const end of [source, target]) told.set(end, (told.get(end) ?? 0) + weight)
  return told
}
