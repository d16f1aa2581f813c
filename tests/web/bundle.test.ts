import { describe, expect, it } from 'vitest'
import { checkGraph } from '../../src/web/bundle/check-graph.ts'
import { checkManifest } from '../../src/web/bundle/check-manifest.ts'
import { Trouble } from '../../src/web/bundle/trouble.ts'
import { smallRecords } from './facts.ts'

const { manifest, graph } = smallRecords()
const troubleOf = (check: () => unknown): string => {
  try {
    check()
    return 'none'
  } catch (trouble) {
    if (trouble instanceof Trouble) return `${trouble.code} ${trouble.field}`
    throw trouble
  }
}

describe('checkManifest', () => {
  it.each<[string, unknown, string]>([
    ['is sound', manifest, 'none'],
    [
      'lacks its counts',
      { ...manifest, counts: { ...manifest.counts, edges: 'many' } },
      'damaged counts.edges',
    ],
    [
      'has a nameless outlet',
      { ...manifest, outlets: [{ id: 'rfi', articles: 1 }] },
      'damaged outlets.0.name',
    ],
    ['has no evidence files', { ...manifest, evidenceShards: 0 }, 'damaged evidenceShards'],
    ['is of another version', { ...manifest, version: 99 }, 'old version 99'],
    ['is not an object', null, 'damaged '],
  ])('of one that %s', (_, read, says) => {
    expect(troubleOf(() => checkManifest(read))).toBe(says)
  })
})

describe('checkGraph', () => {
  it('passes a sound graph whole', () => {
    expect(checkGraph(graph)).toEqual({ graph, damaged: [] })
  })
  it('leaves damaged rows out, names row and field, and keeps the rest', () => {
    const [node] = graph.nodes
    const [edge] = graph.edges
    const checked = checkGraph({
      nodes: [...graph.nodes, { ...node, id: 'lost', x: null }],
      edges: [
        ...graph.edges,
        { ...edge, key: 'k', target: 'lost' },
        { ...edge, key: 'w', weight: -1 },
      ],
    })
    expect(checked.graph).toEqual(graph)
    const n = graph.edges.length
    expect(checked.damaged).toEqual([
      `nodes[${graph.nodes.length}].x`,
      `edges[${n}].target`,
      `edges[${n + 1}].weight`,
    ])
  })
  it('names a list that is missing', () => {
    expect(troubleOf(() => checkGraph({ nodes: [] }))).toBe('damaged edges')
  })
})
