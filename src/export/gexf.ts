import type { NodeRow } from '../model/bundle.ts'
import { KIND_COLOURS, SIGN_COLOURS } from './colours.ts'
import {
  EDGE_COLUMNS,
  labelOf,
  NODE_COLUMNS,
  provenEdges,
  type Column,
  type ProvenEdge,
} from './flatten.ts'
import type { Records } from './records.ts'
import { element } from './xml.ts'

const GEXF_13 = 'http://gexf.net/1.3'
// networkx before 3.6 (August 2025) finds a graph only in this namespace. Of what we write nothing changed between the two
// versions, and Gephi, Gephi Lite and graphology go by the elements' names, so that one file serves all of them.
const GEXF_12 = 'http://www.gexf.net/1.2draft'

/**
 * The graph in GEXF 1.3 with colours, sizes, places and flat attributes.
 *
 * Every edge is written as directed, since networkx takes no file that has both sorts; the attribute `directed` says of a
 * co-occurrence that its two ends may be read in either order. `kind` names the relation with its sign, without which Gephi
 * would melt the edges of a pair into one. (GraphML keeps the two sorts of edges apart.)
 */
export function toGexf(records: Pick<Records, 'graph' | 'evidence' | 'manifest'>): string {
  const { nodes } = records.graph
  const graph = element(
    1,
    'graph',
    { xmlns: GEXF_12, 'xmlns:viz': `${GEXF_12}/viz`, defaultedgetype: 'directed', mode: 'static' },
    [
      attributesElement('node', NODE_COLUMNS),
      attributesElement('edge', EDGE_COLUMNS),
      element(2, 'nodes', { count: nodes.length }, nodes.map(nodeElement)),
      element(
        2,
        'edges',
        { count: records.graph.edges.length },
        provenEdges(records).map(edgeElement),
      ),
    ],
  )
  const meta = element(1, 'meta', {}, [
    element(2, 'creator', {}, 'Dramatis'),
    element(2, 'description', {}, records.manifest.title),
  ])
  const root = element(0, 'gexf', { xmlns: GEXF_13, version: '1.3' }, [meta, graph])
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}

const attributesElement = <Row>(of: string, columns: readonly Column<Row>[]): string =>
  element(
    2,
    'attributes',
    { class: of, mode: 'static' },
    columns.map(({ name, type }) => element(3, 'attribute', { id: name, title: name, type })),
  )

const values = <Row>(columns: readonly Column<Row>[], row: Row): string =>
  element(
    4,
    'attvalues',
    {},
    columns
      .map(({ name, of }) => ({ name, value: of(row) }))
      .filter(({ value }) => value !== '')
      .map(({ name, value }) => element(5, 'attvalue', { for: name, value })),
  )

const nodeElement = (node: NodeRow): string =>
  element(3, 'node', { id: node.id, label: labelOf(node) }, [
    values(NODE_COLUMNS, node),
    colour(KIND_COLOURS[node.entityType]),
    element(4, 'viz:size', { value: node.size }),
    element(4, 'viz:position', { x: node.x, y: node.y, z: 0 }),
  ])

function edgeElement(proven: ProvenEdge): string {
  const { key, source, target, relation, sign, weight, outlets } = proven.edge
  const kind = sign === 0 ? relation : `${relation}${sign > 0 ? '+' : '-'}`
  return element(3, 'edge', { id: key, source, target, weight, kind, label: kind }, [
    values(EDGE_COLUMNS, proven),
    colour(SIGN_COLOURS[`${sign}`]),
    element(4, 'viz:thickness', { value: thickness(outlets) }),
  ])
}

/** 1 to 6, with the logarithm of the independent outlets. */
const thickness = (outlets: number): number =>
  Math.round(Math.min(6, 1 + Math.log2(Math.max(outlets, 1))) * 100) / 100

// networkx reads `r`, `g`, `b` and stumbles over the `hex` that 1.3 allows beside them.
const colour = (hex: string): string => {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  return element(4, 'viz:color', { r, g, b })
}
