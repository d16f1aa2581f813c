import type { EdgeRow, NodeRow } from '../../src/model/bundle.ts'
import type { ActorId } from '../../src/model/ids.ts'
import { smallBundle } from '../e2e/fixture/small-bundle.ts'
import { dataset, type Dataset } from '../../src/web/bundle/dataset.ts'
import { memoryShelf } from '../../src/web/attempt/memory-shelf.ts'

/** An actor of whom only what is said matters. */
export const aNode = (id: string, more: Partial<NodeRow> = {}): NodeRow => ({
  id: id as ActorId,
  entityType: 'person',
  names: { en: id },
  aliases: [],
  affiliations: [],
  iso: '',
  known: false,
  mentions: 1,
  articles: 1,
  outlets: 1,
  first: '',
  last: '',
  community: 0,
  x: 0,
  y: 0,
  size: 5,
  backbone: true,
  ...more,
})

/** A relation written as its key: `stance-:usa>russia`, `cooccurrence:a~b`. */
export const anEdge = (key: string, more: Partial<EdgeRow> = {}): EdgeRow => {
  const [, name, sign, source, target] = /^(\w+)([+-]?):(.+)[>~](.+)$/.exec(key) ?? []
  return {
    key,
    relation: name as EdgeRow['relation'],
    source: source as ActorId,
    target: target as ActorId,
    directed: !key.includes('~'),
    sign: sign === '+' ? 1 : sign === '-' ? -1 : 0,
    weight: 1,
    npmi: 0,
    articles: 1,
    outlets: 1,
    outletIds: ['rfi'],
    languages: ['zh-Hans'],
    confidence: 0.8,
    first: '2023-09-13',
    last: '2023-09-13',
    days: { '2023-09-13': 1 },
    types: {},
    roles: [],
    backbone: true,
    ...more,
  }
}

/** The dataset of these relations and the actors they join. */
export function aDataset(edges: readonly EdgeRow[], nodes: readonly NodeRow[] = []): Dataset {
  const { manifest } = smallRecords()
  const known = new Map<string, NodeRow>(nodes.map((node) => [node.id, node]))
  for (const edge of edges)
    for (const id of [edge.source, edge.target]) if (!known.has(id)) known.set(id, aNode(id))
  return dataset(
    memoryShelf({
      manifest,
      graph: { nodes: [...known.values()], edges },
      evidence: {},
      citations: [],
      articles: [],
    }),
  )
}

/** The test bundle of the browser tests, as records. */
export function smallRecords() {
  const files = smallBundle()
  return {
    manifest: files['bundle.json'],
    graph: files['graph.json'],
    evidence: Object.assign(
      {},
      ...Object.entries(files).flatMap(([path, file]) =>
        path.startsWith('evidence/') ? [file] : [],
      ),
    ),
    citations: files['citations.json'],
    articles: Object.entries(files).flatMap(([path, file]) =>
      path.startsWith('articles/') ? [file] : [],
    ),
  } as Parameters<typeof memoryShelf>[0]
}
