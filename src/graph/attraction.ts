import { UndirectedGraph } from 'graphology'
import { byText } from '../lib/order.ts'
import type { ActorId } from '../model/ids.ts'
import type { CountedEdge } from './edge-row.ts'

/** The graph as layout and communities see it: one edge for each pair, as heavy as what draws the two together. */
export type Attraction = UndirectedGraph<{ x: number; y: number; size: number }, { weight: number }>

type Pull = Pick<CountedEdge, 'relation' | 'sign' | 'weight'>

/** How strongly one edge draws its ends together, never below 0: enemies are not drawn at all, an outlet less than its story. */
export function pullOf({ relation, sign, weight }: Pull): number {
  if (sign < 0) return 0
  return (relation === 'citation' ? 0.5 : 1) * Math.log2(1 + weight)
}

export function attractionOf(
  sizes: ReadonlyMap<ActorId, number>,
  edges: readonly CountedEdge[],
): Attraction {
  const graph: Attraction = new UndirectedGraph()
  for (const [id, size] of [...sizes].sort(([one], [other]) => byText(one, other)))
    graph.addNode(id, { x: 0, y: 0, size })
  for (const edge of [...edges].sort((one, other) => byText(one.key, other.key))) {
    const pull = pullOf(edge)
    if (pull > 0)
      graph.updateEdge(edge.source, edge.target, ({ weight = 0 }) => ({ weight: weight + pull }))
  }
  return graph
}
