import type { NodeRow } from '../model/bundle.ts'
import { KIND_COLOURS, SIGN_COLOURS } from './colours.ts'
import {
  EDGE_COLUMNS,
  labelOf,
  NODE_COLUMNS,
  provenEdges,
  type Column,
  type ProvenEdge,
  type Scalar,
  type ScalarType,
} from './flatten.ts'
import type { Records } from './records.ts'
import { element } from './xml.ts'

const NODES: readonly Column<NodeRow>[] = [
  { name: 'label', type: 'string', of: labelOf },
  ...NODE_COLUMNS,
  { name: 'x', type: 'double', of: (node) => node.x },
  { name: 'y', type: 'double', of: (node) => node.y },
  { name: 'size', type: 'double', of: (node) => node.size },
  { name: 'color', type: 'string', of: (node) => KIND_COLOURS[node.entityType] },
]
const EDGES: readonly Column<ProvenEdge>[] = [
  { name: 'weight', type: 'double', of: ({ edge }) => edge.weight },
  ...EDGE_COLUMNS,
  { name: 'color', type: 'string', of: ({ edge }) => SIGN_COLOURS[`${edge.sign}`] },
]
/** GraphML says `int` where GEXF says `integer`. */
const TYPES: Readonly<Record<ScalarType, string>> = {
  string: 'string',
  integer: 'int',
  double: 'double',
  boolean: 'boolean',
}

/** The graph in GraphML 1.0: nodes and edges with flat attributes, co-occurrences undirected, everything else directed. */
export function toGraphml(records: Pick<Records, 'graph' | 'evidence' | 'manifest'>): string {
  const nodes = records.graph.nodes.map((node) =>
    element(2, 'node', { id: node.id }, cells('n', NODES, node)),
  )
  const edges = provenEdges(records).map((proven) => {
    const { key: id, source, target, directed } = proven.edge
    return element(2, 'edge', { id, source, target, directed }, cells('e', EDGES, proven))
  })
  const graph = element(1, 'graph', { id: 'actors', edgedefault: 'directed' }, [...nodes, ...edges])
  const keys = [...keysOf('n', 'node', NODES), ...keysOf('e', 'edge', EDGES)]
  const root = element(0, 'graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, [
    ...keys,
    graph,
  ])
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}

const keysOf = <Row>(prefix: string, of: string, columns: readonly Column<Row>[]): string[] =>
  columns.map(({ name, type }) =>
    element(1, 'key', {
      id: `${prefix}_${name}`,
      for: of,
      'attr.name': name,
      'attr.type': TYPES[type],
    }),
  )

const cells = <Row>(prefix: string, columns: readonly Column<Row>[], row: Row): string[] =>
  columns.map(({ name, of }) => element(3, 'data', { key: `${prefix}_${name}` }, words(of(row))))

const words = (value: Scalar): string => String(value)
