import { describe, expect, it } from 'vitest'
import { costliest, facetsOf, without } from '../../src/web/filter/facets.ts'
import { visibleOf } from '../../src/web/filter/visible.ts'
import { judgeOf, within } from '../../src/web/filter/why-hidden.ts'
import { FILTERS, START, type Filters, type View } from '../../src/web/state/view.ts'
import type { ActorId } from '../../src/model/ids.ts'
import { aDataset, anEdge, aNode } from './facts.ts'

const edges = [
  anEdge('stance-:usa>russia', {
    outlets: 3,
    outletIds: ['bbc', 'dw', 'rfi'],
    days: { '2023-09-13': 2, '2024-01-02': 1 },
    languages: ['zh-Hans', 'zh-Hant'],
    confidence: 0.9,
  }),
  anEdge('stance+:china>russia', {
    outletIds: ['dw'],
    days: { '2024-05-01': 1 },
    confidence: 0.4,
  }),
  anEdge('cooccurrence:russia~usa', { weight: 9 }),
  anEdge('stance-:putin>usa', { backbone: false }),
]
const data = aDataset(edges, [
  aNode('putin', { community: 1, affiliations: [{ with: 'kremlin' as ActorId, role: '' }] }),
  aNode('kremlin', { affiliations: [{ with: 'russia' as ActorId, role: '' }] }),
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
    ['one country at either end', view({ countries: ['china'] }), ['stance+:china>russia']],
    [
      'a country by the ties of its people',
      view({ scope: 'all', countries: ['russia'], relations: ['neg'] }),
      ['stance-:putin>usa', 'stance-:usa>russia'],
    ],
    ['one language', view({ languages: ['zh-Hant'] }), ['stance-:usa>russia']],
    ['what is sure enough', view({ minSure: 0.5 }), ['stance-:usa>russia']],
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
  it('shows what is picked among the sources against every filter', () => {
    const { edges: kept } = visibleOf(data, view({ relations: [] }), new Set(['stance-:putin>usa']))
    expect(kept.map((edge) => edge.key)).toEqual(['stance-:putin>usa'])
  })
  it('counts every relation once: shown, or hidden for one reason', () => {
    const { edges: kept, hiddenBy } = visibleOf(data, view({ outlets: ['dw'], minOutlets: 2 }))
    const { alone: _, ...reasons } = hiddenBy
    expect(kept.length + Object.values(reasons).reduce((sum, n) => sum + n, 0)).toBe(edges.length)
  })
})

describe('small groups', () => {
  const few = aDataset(
    [
      'stance-:a>b',
      'stance-:b>c',
      'citation:c>d',
      'citation:d>e',
      'stance+:f>g',
      'stance+:h>i',
    ].map((key) => anEdge(key)),
  )
  const away = (more: Partial<View> = {}) =>
    visibleOf(few, { ...START, ...more, filters: { ...FILTERS, groups: 'large' } })
  it('are counted while they are shown', () => {
    const { inSmallGroups, nodes } = visibleOf(few, START)
    expect([inSmallGroups, nodes.length]).toEqual([4, 9])
  })
  it('are taken out whole, still counted, and their actors are not said to be alone', () => {
    const { inSmallGroups, nodes, hiddenBy } = away()
    expect([inSmallGroups, nodes.length, hiddenBy]).toEqual([4, 5, { smallGroups: 2 }])
  })
  it('stay where a reader asked for one of them', () => {
    expect(away({ nodes: ['f'] }).inSmallGroups).toBe(2)
    expect(away({ edge: 'stance+:h>i' }).ids.has('i')).toBe(true)
  })
  it('are never all there is', () => {
    const alone = aDataset([anEdge('stance-:a>b')])
    expect(visibleOf(alone, view({ groups: 'large' })).nodes).toHaveLength(2)
  })
})

describe('facetsOf', () => {
  it('counts without the facet’s own filter, with all the others', () => {
    const facets = facetsOf(data, view({ relations: ['pos'], outlets: ['bbc'] }))
    expect(facets.relations.get('neg')).toBe(1)
    expect(facets.outlets.get('dw')).toBe(1)
    expect(facets.outlets.get('bbc')).toBeUndefined()
  })
  it('counts relations by country, language and tenth of confidence', () => {
    const facets = facetsOf(data, view({ countries: ['china'], languages: ['en'], minSure: 0.95 }))
    expect(facets.countries.size).toBe(0)
    const open = facetsOf(data, view({}))
    expect([...open.countries].sort()).toEqual([
      ['china', 1],
      ['russia', 2],
      ['usa', 1],
    ])
    expect(open.languages.get('zh-Hant')).toBe(1)
    expect([...open.minSure].sort()).toEqual([
      [4, 1],
      [9, 1],
    ])
  })
})

describe('costliest', () => {
  it('names the filter whose dropping shows something, and drops it', () => {
    const asked = view({ communities: [7] })
    expect(costliest(data, asked)?.reason).toBe('communities')
    expect(shown(without(asked, 'communities'))).toHaveLength(2)
  })
  it.each([
    ['countries', { countries: ['france'] }],
    ['languages', { languages: ['fr'] }],
    ['minSure', { minSure: 1 }],
  ] as const)('knows %s', (reason, filters) => {
    const asked = view(filters)
    expect(shown(asked)).toEqual([])
    expect(costliest(data, asked)?.reason).toBe(reason)
    expect(shown(without(asked, reason))).toHaveLength(2)
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
