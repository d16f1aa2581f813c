import type { EdgeRow } from '../../model/bundle.ts'
import { byText } from '../../lib/order.ts'

/** How far neighbouring parallels lie apart: share of the edge's length by which its middle leaves the straight line. */
const SPREAD = 0.22

/**
 * How much each relation bends, as `@sigma/edge-curve` counts it; 0 is straight. Relations of one pair spread
 * evenly around the straight line. Computed here and not by `indexParallelEdgesIndex`, which leaves stale
 * attributes behind when an edge goes.
 */
export function curvatures(edges: readonly EdgeRow[]): Map<string, number> {
  const pairs = new Map<string, EdgeRow[]>()
  for (const edge of edges) {
    const pair = [edge.source, edge.target].sort(byText).join('\n')
    const others = pairs.get(pair)
    if (others) others.push(edge)
    else pairs.set(pair, [edge])
  }
  const bends = new Map<string, number>()
  for (const parallels of pairs.values()) {
    parallels.sort((one, other) => byText(one.key, other.key))
    parallels.forEach((edge, i) => {
      const bend = SPREAD * (i - (parallels.length - 1) / 2)
      // The bend is counted from the source: the same side needs the other sign on the way back.
      bends.set(edge.key, byText(edge.source, edge.target) <= 0 ? bend : -bend)
    })
  }
  return bends
}
