import { describe, expect, it } from 'vitest'
import { joinShelves } from '../../src/web/attempt/join-shelves.ts'
import { memoryShelf } from '../../src/web/attempt/memory-shelf.ts'
import { plainArticle } from '../../src/web/attempt/plain-article.ts'
import { anEdge, aNode, smallRecords } from './facts.ts'

const records = smallRecords()
const bundle = memoryShelf(records)
const pasted = memoryShelf({
  manifest: {
    ...records.manifest,
    from: '2024-01-01',
    to: '2024-01-01',
    articles: [],
    outlets: [],
  },
  graph: {
    nodes: [aNode('russia', { x: 99, mentions: 2 }), aNode('newcomer')],
    edges: [
      anEdge('stance-:usa>russia', {
        outletIds: ['dw'],
        days: { '2024-01-01': 1 },
        last: '2024-01-01',
      }),
      anEdge('stance+:newcomer>russia'),
    ],
  },
  evidence: { 'stance+:newcomer>russia': [] },
  citations: [],
  articles: [],
})

describe('joinShelves', () => {
  const joined = joinShelves(bundle, pasted)
  const node = (id: string) => joined.graph.nodes.find((one) => one.id === id)!
  const edge = (key: string) => joined.graph.edges.find((one) => one.key === key)!
  it('leaves known actors in their place and adds up their mentions', () => {
    const before = records.graph.nodes.find(({ id }) => id === 'russia')!
    expect([node('russia').x, node('russia').mentions]).toEqual([before.x, before.mentions + 2])
  })
  it('puts a newcomer near whom it has to do with', () => {
    const far = Math.hypot(
      node('newcomer').x - node('russia').x,
      node('newcomer').y - node('russia').y,
    )
    const span = Math.max(...records.graph.nodes.map(({ x, y }) => Math.hypot(x, y)))
    expect(far).toBeLessThan(span / 4)
  })
  it('adds up a relation both have', () => {
    const before = records.graph.edges.find(({ key }) => key === 'stance-:usa>russia')!
    expect(edge('stance-:usa>russia')).toMatchObject({
      weight: before.weight + 1,
      outletIds: ['bbc', 'dw'],
      last: '2024-01-01',
    })
  })
  it('still leads to the bundle’s sentences, and is marked as unsaved', async () => {
    expect(await joined.evidence('stance-:usa>russia')).toHaveLength(2)
    expect(joined.unsaved).toBe(true)
    expect(joined.manifest.to).toBe('2024-01-01')
  })
})

describe('plainArticle', () => {
  it('takes the first line for the title and every other for a paragraph', () => {
    const read = plainArticle({
      text: '题目\n\n第一段。\r\n第二段。',
      day: '2024-01-01',
      outlet: 'rfi',
    })!
    expect(read.title).toBe('题目')
    expect(read.paragraphs.map(({ start, end }) => read.text.slice(start, end))).toEqual([
      '第一段。',
      '第二段。',
    ])
  })
  it.each([
    ['他們說這個關係很複雜', 'zh-Hant'],
    ['他们说这个关系很复杂', 'zh-Hans'],
    ['They say it is complicated', 'en'],
  ])('knows the language of “%s”', (text, language) => {
    expect(plainArticle({ text, day: '', outlet: '' })?.language).toBe(language)
  })
  it('is nothing where there is no text', () => {
    expect(plainArticle({ text: ' \n ', day: '', outlet: '' })).toBeNull()
  })
})
