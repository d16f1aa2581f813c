import Papa from 'papaparse'
import type { CitationRow, EvidenceRow, NodeRow } from '../model/bundle.ts'
import { total } from '../model/reason.ts'
import type { ReviewedName } from '../model/review.ts'
import type { Cited } from './cited.ts'
import {
  EDGE_COLUMNS,
  labelOf,
  LIST_SEPARATOR,
  NODE_COLUMNS,
  provenEdges,
  type Scalar,
} from './flatten.ts'
import type { Records, TextFile } from './records.ts'

/** Excel takes a file without it for the local 8-bit encoding and shows Chinese as rubble; other readers skip it. */
const BYTE_ORDER_MARK = '\ufeff'

type Cells = Readonly<Record<string, Scalar>>

/** The four tables: actors, relations, citations, evidence. UTF-8 with byte order mark, CRLF, RFC 4180 quotes. */
export const toCsv = (records: Records): TextFile[] => [
  { path: 'actors.csv', text: actorsCsv(records) },
  { path: 'relations.csv', text: relationsCsv(records) },
  { path: 'citations.csv', text: citationsCsv(records) },
  { path: 'evidence.csv', text: evidenceCsv(records) },
]

export const actorsCsv = ({ graph }: Pick<Records, 'graph'>): string =>
  table(
    ['id', ...NODE_COLUMNS.map((column) => column.name), 'x', 'y', 'size'],
    graph.nodes.map((node) => ({
      id: node.id,
      ...Object.fromEntries(NODE_COLUMNS.map(({ name, of }) => [name, of(node)])),
      x: node.x,
      y: node.y,
      size: node.size,
    })),
  )

export function relationsCsv(records: Pick<Records, 'graph' | 'evidence' | 'manifest'>): string {
  const nameOf = namesOf(records.graph.nodes)
  return table(
    [
      ...['key', 'source', 'source_name', 'target', 'target_name', 'weight'],
      ...EDGE_COLUMNS.map((column) => column.name),
    ],
    provenEdges(records).map((proven) => ({
      key: proven.edge.key,
      source: proven.edge.source,
      source_name: nameOf(proven.edge.source),
      target: proven.edge.target,
      target_name: nameOf(proven.edge.target),
      weight: proven.edge.weight,
      ...Object.fromEntries(EDGE_COLUMNS.map(({ name, of }) => [name, of(proven)])),
    })),
  )
}

export function citationsCsv({
  graph,
  manifest,
  citations,
}: Pick<Records, 'graph' | 'manifest' | 'citations'>): string {
  const nameOf = namesOf(graph.nodes)
  const articles = new Map(manifest.articles.map((row) => [row.id, row]))
  const cells = (row: CitationRow): Cells => ({
    article: row.article,
    title: articles.get(row.article)?.title ?? '',
    published: row.publishedAt,
    outlet: row.outlet,
    outlet_name: nameOf(row.outlet),
    via: row.via,
    via_name: nameOf(row.via),
    speaker: row.speaker,
    speaker_name: nameOf(row.speaker),
    anonymous: row.anonymous,
    kind: row.kind,
    mode: row.mode,
    affiliations: row.affiliations
      .map((tie) => `${tie.role} @ ${nameOf(tie.with)}`)
      .join(LIST_SEPARATOR),
    text: row.text,
    url: articles.get(row.article)?.url ?? '',
  })
  const columns = [
    ...['article', 'title', 'published', 'outlet', 'outlet_name', 'via', 'via_name', 'speaker'],
    ...['speaker_name', 'anonymous', 'kind', 'mode', 'affiliations', 'text', 'url'],
  ]
  return table(columns, citations.map(cells))
}

export function evidenceCsv({
  graph,
  manifest,
  evidence,
}: Pick<Records, 'graph' | 'manifest' | 'evidence'>): string {
  const urls = new Map(manifest.articles.map(({ id, url }) => [id, url]))
  const columns = [
    ...['edge', 'relation', 'source', 'target', 'sign', 'type', 'article', 'outlet', 'published'],
    ...[
      'text',
      'chain',
      'modality',
      'speaker_kind',
      'rule',
      'confidence',
      'copies',
      'verdict',
      'url',
    ],
  ]
  const rows = graph.edges.flatMap((edge) =>
    (evidence[edge.key] ?? []).map((row: EvidenceRow) => ({
      edge: edge.key,
      relation: edge.relation,
      source: edge.source,
      target: edge.target,
      sign: row.sign,
      type: row.type,
      article: row.article,
      outlet: row.outlet,
      published: row.publishedAt,
      text: row.text,
      chain: row.chain.join(' > '),
      modality: row.modality,
      speaker_kind: row.speakerKind,
      rule: row.rule,
      confidence: row.confidence,
      copies: row.copies.join(LIST_SEPARATOR),
      verdict: row.verdict ?? '',
      url: urls.get(row.article) ?? '',
    })),
  )
  return table(columns, rows)
}

/** What `dramatis citations` prints, one row per outlet, agency and speaker. */
export const citedCsv = (cited: readonly Cited[]): string =>
  table(
    [
      ...['outlet', 'outlet_name', 'via', 'via_name', 'speaker', 'speaker_name', 'kind'],
      ...['institutes', 'count', 'articles', 'sentences'],
    ],
    cited.map((row) => ({
      outlet: row.outlet,
      outlet_name: row.outletName,
      via: row.via,
      via_name: row.viaName,
      speaker: row.speaker,
      speaker_name: row.speakerName,
      kind: row.kind,
      institutes: row.institutes.join(LIST_SEPARATOR),
      count: row.count,
      articles: row.sentences.map(({ article }) => article).join(LIST_SEPARATOR),
      sentences: row.sentences.map(({ text }) => text).join(LIST_SEPARATOR),
    })),
  )

/** What `dramatis review` prints, one row per name. */
export const reviewCsv = (names: readonly ReviewedName[]): string =>
  table(
    [
      ...['name', 'kind', 'standing', 'mentions', 'articles', 'actor', 'forms', 'perhaps'],
      ...['rule', 'points', 'needed', 'reasons', 'contexts', 'context_articles'],
    ],
    names.map((row) => ({
      name: row.name,
      kind: row.kind,
      standing: row.standing,
      mentions: row.mentions,
      articles: row.articles,
      actor: row.actor ?? '',
      forms: row.forms.join(LIST_SEPARATOR),
      perhaps: row.perhaps.join(LIST_SEPARATOR),
      rule: row.rule,
      points: total(row.reasons).toFixed(2),
      needed: row.needed,
      reasons: row.reasons.map(({ rule, points }) => `${rule} ${points.toFixed(2)}`).join(', '),
      contexts: row.contexts
        .map(({ before, words, after }) => `${before}[${words}]${after}`)
        .join(LIST_SEPARATOR),
      context_articles: row.contexts.map(({ article }) => article).join(LIST_SEPARATOR),
    })),
  )

/** Actor id → its label; ids that are no node stand for themselves. */
function namesOf(nodes: readonly NodeRow[]): (id: string) => string {
  const names = new Map<string, string>(nodes.map((node) => [node.id, labelOf(node)]))
  return (id) => names.get(id) ?? id
}

// A sentence that begins with = or @ must not become a formula in whoever's spreadsheet: papaparse puts a ' before it.
const table = (columns: string[], rows: Cells[]): string =>
  `${BYTE_ORDER_MARK}${Papa.unparse({ fields: columns, data: rows }, { escapeFormulae: true, newline: '\r\n' })}\r\n`
