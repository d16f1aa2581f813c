import type { EdgeRow, NodeRow } from '../../model/bundle.ts'
import type { Dataset } from '../bundle/dataset.ts'
import type { SizeBy } from '../state/view.ts'

/** Radius of an actor of whom there is none of what sizes stand for: it still can be seen and hit. */
const LEAST = 3

/** What sizes stand for: each actor's radius in the picture's units, and the most any actor has of it. */
export interface Sizing {
  readonly radiusOf: (node: NodeRow) => number
  /** 0 where sizes stand for no single count. */
  readonly most: number
}

/** Radii whose area beyond the least grows with the count, up to the largest radius the places leave room for. */
export function sizingOf(data: Dataset, by: SizeBy): Sizing {
  if (by === 'reach') return { radiusOf: (node) => node.size, most: 0 }
  const countOf = counter(data, by)
  const most = greatest(data.nodes, countOf, 1)
  const room = greatest(data.nodes, (node) => node.size, LEAST) - LEAST
  return { radiusOf: (node) => LEAST + room * Math.sqrt(countOf(node) / most), most }
}

const greatest = (
  nodes: readonly NodeRow[],
  of: (node: NodeRow) => number,
  least: number,
): number => nodes.reduce((most, node) => Math.max(most, of(node)), least)

function counter(data: Dataset, by: Exclude<SizeBy, 'reach'>): (node: NodeRow) => number {
  switch (by) {
    case 'outlets':
    case 'articles':
    case 'mentions':
      return (node) => node[by]
    case 'cited':
      return received(data.edges, 'citation')
    case 'stances':
      return received(data.edges, 'stance')
  }
}

/** Sentences of one relation that lead to each actor, whatever is filtered. */
function received(
  edges: readonly EdgeRow[],
  relation: EdgeRow['relation'],
): (node: NodeRow) => number {
  const sentences = new Map<string, number>()
  for (const edge of edges)
    if (edge.relation === relation)
      sentences.set(edge.target, (sentences.get(edge.target) ?? 0) + edge.weight)
  return (node) => sentences.get(node.id) ?? 0
}
