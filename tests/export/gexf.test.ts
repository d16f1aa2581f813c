import { MultiGraph } from 'graphology'
import { parse } from 'graphology-gexf'
import { describe, expect, it } from 'vitest'
import { KIND_COLOURS, SIGN_COLOURS } from '../../src/export/colours.ts'
import { toGexf } from '../../src/export/gexf.ts'
import { toGraphml } from '../../src/export/graphml.ts'
import type { Records } from '../../src/export/records.ts'
import { escapeXml } from '../../src/export/xml.ts'
import { sampleRecords } from '../support/fixture-bundle.ts'

const records = sampleRecords()

describe('GEXF', () => {
  const text = toGexf(records)
  const read = parse(MultiGraph, text)

  it('says that it is version 1.3', () =>
    expect(text).toContain('<gexf xmlns="http://gexf.net/1.3" version="1.3">'))

  it('written and read back keeps order, size and weights', () => {
    const { nodes, edges } = records.graph
    expect([read.order, read.size]).toEqual([nodes.length, edges.length])
    for (const edge of edges)
      expect(read.getEdgeAttributes(edge.key)).toMatchObject({
        weight: edge.weight,
        sign: edge.sign,
        outlets: edge.outlets,
        npmi: edge.npmi,
      })
  })

  it('keeps places and sizes, and paints by kind and sign', () => {
    const { x, y, size } = records.graph.nodes.find(
      (node) => node.id === 'putin',
    ) as Records['graph']['nodes'][number]
    expect(read.getNodeAttributes('putin')).toMatchObject({
      x,
      y,
      size,
      color: rgb(KIND_COLOURS.person),
    })
    expect(read.getEdgeAttribute('stance-:usa>russia', 'color')).toBe(rgb(SIGN_COLOURS['-1']))
    expect(read.getEdgeAttribute('stance+:kim-jong-un>russia', 'color')).toBe(
      rgb(SIGN_COLOURS['1']),
    )
  })

  it('gives the parallel edges of a pair different kinds, since Gephi melts those of one', () => {
    const kinds = new Map<string, Set<string>>()
    read.forEachEdge((_, { kind }, source, target) => {
      const pair = `${source} ${target}`
      const seen = kinds.get(pair) ?? new Set()
      expect(seen).not.toContain(kind)
      kinds.set(pair, seen.add(kind))
    })
    expect([...kinds.values()].some((seen) => seen.size > 1)).toBe(true)
  })

  it('has flat attributes only', () => {
    expect(text).not.toContain('[object')
    read.forEachNode((_, node) => {
      for (const value of Object.values(node)) expect(typeof value).not.toBe('object')
    })
  })
})

const rgb = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(',')})`

describe('XML', () => {
  it.each([
    ['marks of its own', 'a<b>&"c"', 'a&lt;b&gt;&amp;&quot;c&quot;'],
    ['blanks it would fold', 'a\nb\tc', 'a&#10;b&#9;c'],
    ['characters it may not hold', 'a\u0000b\u000bc\uffffd', 'a\ufffdb\ufffdc\ufffdd'],
    ['half a surrogate pair', 'a\ud800b', 'a\ufffdb'],
    ['a whole surrogate pair', '𠮷', '𠮷'],
  ])('escapes %s', (_, text, escaped) => expect(escapeXml(text)).toBe(escaped))

  it('stays readable with any text in names and sentences', () => {
    const nasty = '“<&>"\u0001\n|\'\ud800'
    const spoilt: Records = {
      ...records,
      graph: {
        ...records.graph,
        nodes: records.graph.nodes.map((node) => ({ ...node, names: { 'zh-Hans': nasty } })),
      },
    }
    expect(parse(MultiGraph, toGexf(spoilt)).order).toBe(records.graph.nodes.length)
    expect(toGraphml(spoilt)).toContain('&lt;&amp;&gt;')
  })
})
