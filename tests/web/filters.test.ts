import { describe, expect, it } from 'vitest'
import { costliest, facetsOf, without } from '../../src/web/filter/facets.ts'
import { visibleOf } from '../../src/web/filter/visible.ts'
import { judgeOf, within } from '../../src/web/filter/why-hidden.ts'
import { FILTERS, START, type Filters, type View } from '../../src/web/state/view.ts'
import { aDataset, anEdge, aNode } from './facts.ts'

const edges = [
  anEdge('stance-:usa>russia', {
    outlets: 3,
    outletIds: ['bbc', 'dw', 'rfi'],
    days: { '2023-09-13': 2, '2024-01-02': 1 },
  }),
  anEdge('stance+:china>russia', { outletIds: ['dw'], days: { '2024-05-01': 1 } }),
  anEdge('cooccurrence:russia~usa', { weight: 9 }),
  anEdge('stance-:putin>usa', { backbone: false }),
]
const data = aDataset(edges, [
  aNode('putin', { community: 1 }),
  ...['usa', 'russia', 'china'].map((id) => aNode(id, { entityType: 'state' })),
])
const view = (filters: Partial<Filters>, more: Partial<View> = {}): View => ({
  ...START,
  ...more,
  filters: { ...FILTERS, ...filters },
})
const shown = (asked: View): string[] =>
  visibleOf(data, asked)
    .edges.map((edge) => edge.key)
    .sort()

describe('visibleOf', () => {
  it('opens on the backbone and on the relations chosen', () => {
    expect(shown(START)).toEqual(['stance+:china>russia', 'stance-:usa>russia'])
  })
  it.each<[string, View, string[]]>([
    [
      'everything',
      view({ scope: 'all', relations: ['neg', 'pos', 'cooc'] }),
      [
        'cooccurrence:russia~usa',
        'stance+:china>russia',
        'stance-:putin>usa',
        'stance-:usa>russia',
      ],
    ],
    ['one sign', view({ relations: ['pos'] }), ['stance+:china>russia']],
    ['one outlet', view({ outlets: ['bbc'] }), ['stance-:usa>russia']],
    ['a stretch of days', view({ from: '2024-02', to: '2024-05' }), ['stance+:china>russia']],
    ['many outlets', view({ minOutlets: 2 }), ['stance-:usa>russia']],
    [
      'states only',
      view({ scope: 'all', types: ['state'] }),
      ['stance+:china>russia', 'stance-:usa>russia'],
    ],
    ['one community', view({ scope: 'all', communities: [1] }), []],
    [
      'what a chosen actor brings along',
      view({}, { nodes: ['putin'] }),
      ['stance+:china>russia', 'stance-:putin>usa', 'stance-:usa>russia'],
    ],
    ['nothing of a hidden actor', view({}, { hidden: ['china'] }), ['stance-:usa>russia']],
    [
      'a chosen relation against every filter',
      view({ relations: [] }, { edge: 'stance-:putin>usa' }),
      ['stance-:putin>usa'],
    ],
  ])('shows %s', (_, asked, keys) => {
    expect(shown(asked)).toEqual(keys)
  })
  it('counts every relation once: shown, or hidden for one reason', () => {
    const { edges: kept, hiddenBy } = visibleOf(data, view({ outlets: ['dw'], minOutlets: 2 }))
    const { alone: _, ...reasons } = hiddenBy
    expect(kept.length + Object.values(reasons).reduce((sum, n) => sum + n, 0)).toBe(edges.length)
  })
})

describe('facetsOf', () => {
  it('counts without the facet’s own filter, with all the others', () => {
    const facets = facetsOf(data, view({ relations: ['pos'], outlets: ['bbc'] }))
    expect(facets.relations.get('neg')).toBe(1)
    expect(facets.outlets.get('dw')).toBe(1)
    expect(facets.outlets.get('bbc')).toBeUndefined()
  })
})

describe('costliest', () => {
  it('names the filter whose dropping shows something, and drops it', () => {
    const asked = view({ communities: [7] })
    expect(costliest(data, asked)?.reason).toBe('communities')
    expect(shown(without(asked, 'communities'))).toHaveLength(2)
  })
})

describe('within', () => {
  it.each([
    ['2023-09-13', '', '', true],
    ['2023-09-13', '2023-09-13', '2023-09-13', true],
    ['2023-09-30', '2023', '2023-09', true],
    ['2023-10-01', '2023', '2023-09', false],
    ['', '', '', false],
  ])('says of %s in %s..%s: %s', (day, from, to, answer) => {
    expect(within(day, from, to)).toBe(answer)
  })
})

describe('judgeOf', () => {
  it('gives the first filter in a fixed order', () => {
    const judge = judgeOf(data, view({ relations: ['pos'], outlets: ['bbc'] }))
    expect(edges.map(judge)).toEqual(['relations', 'outlets', 'relations', 'relations'])
  })
})
