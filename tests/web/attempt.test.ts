import { describe, expect, it } from 'vitest'
import { joinShelves } from '../../src/web/attempt/join-shelves.ts'
import { memoryShelf } from '../../src/web/attempt/memory-shelf.ts'
import { pastedSource } from '../../src/web/attempt/pasted-source.ts'
import { readOffered, type Offered } from '../../src/web/attempt/read-offered.ts'
import type { Source } from '../../src/read/read-source.ts'
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

describe('readOffered', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const offered = (sources: readonly Source[], more: Partial<Offered> = {}) =>
    readOffered({ sources, day: '', outlet: '', ...more }, new Map([['rfi.fr', 'rfi']]))
  const body = '普京在发射场迎接了金正恩，两人随后参观了设施，会谈持续了四个小时。'

  it('takes pasted words as build takes a text file: a title, then paragraphs', () => {
    const [read] = offered([pastedSource(`题目\n\n${body}\r\n${body}`)]).articles
    expect(read.title).toBe('题目')
    expect(read.paragraphs).toHaveLength(2)
  })

  it.each<[string, Source]>([
    [
      'a saved web page',
      {
        name: 'page.html',
        bytes: bytes(
          `<!doctype html><html><head><title>题目</title></head><body><article><h1>题目</h1><p>${body}</p><p>${body}</p></article></body></html>`,
        ),
      },
    ],
    ['Markdown', { name: 'a.md', bytes: bytes(`---\ntitle: 题目\n---\n\n${body}\n`) }],
    ['a record', { name: 'a.json', bytes: bytes(JSON.stringify({ title: '题目', text: body })) }],
    ['lines of records', { name: 'a.jsonl', bytes: bytes(`{"title":"题目","text":"${body}"}\n`) }],
  ])('reads %s', (_, source) => {
    const { articles, notes } = offered([source])
    expect([articles.map(({ title }) => title), notes.map(({ level }) => level)]).toEqual([
      ['题目'],
      notes.map(() => 'warning'),
    ])
    expect(articles[0].text).toContain(body)
  })

  it('believes the reader only where the article says nothing itself', () => {
    const dated = `---\ntitle: 题目\ndate: 2023-09-14\nurl: https://www.rfi.fr/cn/1\n---\n\n${body}\n`
    const { articles } = offered(
      [{ name: 'dated.md', bytes: bytes(dated) }, pastedSource(`题目\n${body}`)],
      { day: '2024-01-01', outlet: 'dw' },
    )
    expect(articles.map(({ outlet, publishedAt }) => [outlet, publishedAt.slice(0, 10)])).toEqual([
      ['rfi', '2023-09-14'],
      ['dw', '2024-01-01'],
    ])
  })

  it('refuses what is no article, with a note, and reads the others', () => {
    const { articles, notes } = offered([
      {
        name: 'picture.png',
        bytes: new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]),
      },
      { name: 'empty.md', bytes: new Uint8Array() },
      { name: 'broken.json', bytes: bytes('{"title":') },
      pastedSource(`题目\n${body}`),
    ])
    expect(articles).toHaveLength(1)
    expect(notes.map(({ about, code }) => [about, code])).toEqual([
      ['picture.png', 'unknown-encoding'],
      ['empty.md', 'empty-file'],
      ['broken.json', 'broken-record'],
    ])
  })

  it('counts one article once, and keeps two of one name apart', () => {
    const one = { name: 'a.txt', bytes: bytes(`题目\n${body}`) }
    const other = { name: 'a.txt', bytes: bytes(`另一题目\n${body}`) }
    const { articles } = offered([one, one, other])
    expect(new Set(articles.map(({ id }) => id)).size).toBe(2)
    expect(articles).toHaveLength(2)
  })
})
