import type { EdgeRow, EvidenceRow, NodeRow } from '../model/bundle.ts'
import type { Records } from './records.ts'

export type Scalar = string | number | boolean
export type ScalarType = 'string' | 'integer' | 'double' | 'boolean'

/** A column of a flat export: graph formats know neither lists nor objects, and a type that must not change with the data. */
export interface Column<Row> {
  readonly name: string
  readonly type: ScalarType
  readonly of: (row: Row) => Scalar
}

/** Between the parts of a list: a bar that no name has. */
export const LIST_SEPARATOR = ' | '

/** The name a reader of Chinese sees; the id where nobody gave one. */
export const labelOf = ({ id, names }: Pick<NodeRow, 'id' | 'names'>): string =>
  names['zh-Hans'] || names['zh-Hant'] || names.en || id

const column = <Row>(name: string, type: ScalarType, of: (row: Row) => Scalar): Column<Row> => ({
  name,
  type,
  of,
})

const list = (values: readonly string[]): string => values.join(LIST_SEPARATOR)

export const NODE_COLUMNS: readonly Column<NodeRow>[] = [
  column('entityType', 'string', (node) => node.entityType),
  column('name_zh_hans', 'string', (node) => node.names['zh-Hans'] ?? ''),
  column('name_zh_hant', 'string', (node) => node.names['zh-Hant'] ?? ''),
  column('name_en', 'string', (node) => node.names.en ?? ''),
  column('aliases', 'string', (node) => list(node.aliases)),
  column('affiliations', 'string', (node) =>
    list(node.affiliations.map((tie) => (tie.role ? `${tie.role} @ ${tie.with}` : tie.with))),
  ),
  column('iso', 'string', (node) => node.iso),
  column('known', 'boolean', (node) => node.known),
  column('mentions', 'integer', (node) => node.mentions),
  column('articles', 'integer', (node) => node.articles),
  column('outlets', 'integer', (node) => node.outlets),
  column('first_seen', 'string', (node) => node.first),
  column('last_seen', 'string', (node) => node.last),
  column('community', 'integer', (node) => node.community),
  column('backbone', 'boolean', (node) => node.backbone),
]

/** An edge with the newest of its sentences beside it. */
export interface ProvenEdge {
  readonly edge: EdgeRow
  readonly newest: EvidenceRow | undefined
  readonly url: string
}

export const EDGE_COLUMNS: readonly Column<ProvenEdge>[] = [
  column('relation', 'string', ({ edge }) => edge.relation),
  column('directed', 'boolean', ({ edge }) => edge.directed),
  column('sign', 'integer', ({ edge }) => edge.sign),
  column('npmi', 'double', ({ edge }) => edge.npmi),
  column('articles', 'integer', ({ edge }) => edge.articles),
  column('outlets', 'integer', ({ edge }) => edge.outlets),
  column('outlet_ids', 'string', ({ edge }) => list(edge.outletIds)),
  column('languages', 'string', ({ edge }) => list(edge.languages)),
  column('confidence', 'double', ({ edge }) => edge.confidence),
  column('first_seen', 'string', ({ edge }) => edge.first),
  column('last_seen', 'string', ({ edge }) => edge.last),
  column('types', 'string', ({ edge }) =>
    list(Object.entries(edge.types).map(([type, count]) => `${type} ${count}`)),
  ),
  column('roles', 'string', ({ edge }) => list(edge.roles)),
  column('backbone', 'boolean', ({ edge }) => edge.backbone),
  column('newest_sentence', 'string', ({ newest }) => newest?.text ?? ''),
  column('newest_url', 'string', ({ url }) => url),
]

export function provenEdges(
  records: Pick<Records, 'graph' | 'evidence' | 'manifest'>,
): ProvenEdge[] {
  const urls = new Map(records.manifest.articles.map(({ id, url }) => [id, url]))
  return records.graph.edges.map((edge) => {
    const newest = records.evidence[edge.key]?.[0]
    return { edge, newest, url: (newest && urls.get(newest.article)) ?? '' }
  })
}
