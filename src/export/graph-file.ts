import type { ActorGraph } from '../graph/index.ts'
import { byText } from '../lib/order.ts'
import type { EdgeRow, GraphFile, NodeRow } from '../model/bundle.ts'
import { actorId } from '../model/ids.ts'

/** `graph.json`: nodes by id, edges by key. */
export function graphFile(graph: ActorGraph): GraphFile {
  const nodes = graph.mapNodes((id, node): NodeRow => ({ id: actorId(id), ...node }))
  const edges = graph.mapEdges((key, edge, source, target): EdgeRow => {
    const { relation, sign, weight, npmi, ...rest } = edge
    const ends = { source: actorId(source), target: actorId(target) }
    return { key, relation, ...ends, directed: graph.isDirected(key), sign, weight, npmi, ...rest }
  })
  return {
    nodes: nodes.sort((one, other) => byText(one.id, other.id)),
    edges: edges.sort((one, other) => byText(one.key, other.key)),
  }
}
