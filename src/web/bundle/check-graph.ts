import type { EdgeRow, GraphFile, NodeRow } from '../../model/bundle.ts'
import { RELATIONS } from '../../model/bundle.ts'
import { Trouble } from './trouble.ts'

/** The graph without its damaged rows, and what was wrong with them: the rest is still shown. */
export interface CheckedGraph {
  readonly graph: GraphFile
  /** `edges[12].weight`, one line per row left out. */
  readonly damaged: readonly string[]
}

const TYPES = new Set(['person', 'state', 'organization'])
const KNOWN = new Set<string>(RELATIONS)

/** Rows are checked by hand, not by a schema: 100,000 of them have to pass before the first paint. */
export function checkGraph(read: unknown): CheckedGraph {
  const file = read as Partial<GraphFile> | null
  if (!Array.isArray(file?.nodes)) throw new Trouble('damaged', 'graph.json', 'nodes')
  if (!Array.isArray(file.edges)) throw new Trouble('damaged', 'graph.json', 'edges')
  const damaged: string[] = []
  const sound = <Row>(all: readonly Row[], name: string, wrong: (row: Row) => string) =>
    all.filter((row, i) => {
      const field = row === null || typeof row !== 'object' ? 'row' : wrong(row)
      if (field) damaged.push(`${name}[${i}].${field}`)
      return !field
    })
  const nodes = sound(file.nodes, 'nodes', wrongNode)
  const ids = new Set<string>(nodes.map((node) => node.id))
  const edges = sound(file.edges, 'edges', (edge) => wrongEdge(edge, ids))
  return { graph: { nodes, edges }, damaged }
}

const wrongNode = (node: NodeRow): string =>
  typeof node.id !== 'string' || node.id === ''
    ? 'id'
    : !TYPES.has(node.entityType)
      ? 'entityType'
      : !Number.isFinite(node.x)
        ? 'x'
        : !Number.isFinite(node.y)
          ? 'y'
          : typeof node.names !== 'object' || node.names === null
            ? 'names'
            : ''

const wrongEdge = (edge: EdgeRow, ids: ReadonlySet<string>): string =>
  typeof edge.key !== 'string' || edge.key === ''
    ? 'key'
    : !KNOWN.has(edge.relation)
      ? 'relation'
      : !ids.has(edge.source)
        ? 'source'
        : !ids.has(edge.target)
          ? 'target'
          : !(edge.weight >= 0)
            ? 'weight'
            : ''
