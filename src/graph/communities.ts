import louvain from 'graphology-communities-louvain'
import { group } from '../lib/group.ts'
import { byText } from '../lib/order.ts'
import type { Attraction } from './attraction.ts'

/**
 * Louvain communities (Blondel et al. 2008) of who is drawn to whom, numbered from 0 by falling size; of two of a size the one
 * with the smaller id comes first. An actor without an edge is a community of its own.
 */
export function findCommunities(graph: Attraction): ReadonlyMap<string, number> {
  const found = louvain(graph, { randomWalk: false, rng: () => 0, getEdgeWeight: 'weight' })
  const members = group(graph.nodes().sort(byText), (id) => found[id])
  const ordered = [...members.values()].sort(
    (one, other) => other.length - one.length || byText(one[0], other[0]),
  )
  return new Map(ordered.flatMap((ids, number) => ids.map((id): [string, number] => [id, number])))
}
