import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromAddress, toAddress } from '../../src/web/state/address.ts'
import {
  KINDS,
  PAGES,
  SENTENCE_GROUPS,
  SIZES,
  SOURCE_ORDERS,
  START,
  TYPES,
  type View,
} from '../../src/web/state/view.ts'

const id = fc.oneof(
  fc.constantFrom('putin', 'north-korea', '洪珉', 'a,b', 'stance-:usa>russia', 'x%2Cy', 'a&b=c'),
  fc.string({ minLength: 1, maxLength: 8 }).filter((text) => !/[@\ud800-\udfff]/.test(text)),
)
const sorts = fc.array(
  fc.record({ column: fc.constantFrom('name', 'mentions'), down: fc.boolean() }),
  { maxLength: 2 },
)
const views: fc.Arbitrary<View> = fc.record({
  page: fc.constantFrom(...PAGES),
  filters: fc.record({
    relations: fc.subarray([...KINDS]),
    types: fc.subarray([...TYPES]),
    outlets: fc.array(id, { maxLength: 3 }),
    communities: fc.array(fc.nat(20), { maxLength: 3 }),
    countries: fc.array(id, { maxLength: 3 }),
    languages: fc.subarray(['zh-Hans', 'zh-Hant', 'en']),
    from: fc.constantFrom('', '2023', '2023-09', '2023-09-13'),
    to: fc.constantFrom('', '2024-01-01'),
    minOutlets: fc.integer({ min: 1, max: 12 }),
    minSure: fc.constantFrom(0, 0.3, 0.9),
    scope: fc.constantFrom('backbone' as const, 'all' as const),
    groups: fc.constantFrom('all' as const, 'large' as const),
  }),
  format: fc.record({
    colour: fc.constantFrom('type' as const, 'community' as const, 'stance' as const),
    size: fc.constantFrom(...SIZES),
    labels: fc.integer({ min: 0, max: 4 }),
    curves: fc.constantFrom('auto' as const, 'always' as const, 'never' as const),
  }),
  nodes: fc.array(id, { maxLength: 2 }),
  edge: fc.oneof(fc.constant(''), id),
  expanded: fc.array(id, { maxLength: 2 }),
  hidden: fc.array(id, { maxLength: 2 }),
  pins: fc.dictionary(fc.constantFrom('putin', '洪珉'), fc.constant([1.5, -2.25] as const)),
  camera: fc.option(fc.constant({ x: 0.5, y: 0.25, ratio: 1.5 })),
  article: fc.constant(''),
  at: fc.constant(-1),
  table: fc.constantFrom('actors' as const, 'relations' as const),
  lists: fc.record({
    actors: sorts,
    relations: sorts,
    sources: fc.constantFrom(...SOURCE_ORDERS),
    sentences: fc.constantFrom(...SENTENCE_GROUPS),
  }),
  matrix: fc.boolean(),
  speakers: fc.constantFrom(
    'analyst' as const,
    'official' as const,
    'institution' as const,
    'all' as const,
  ),
  picked: fc.record({
    outlet: fc.oneof(fc.constant(''), id),
    via: fc.oneof(
      fc.constantFrom(null, ''),
      id.filter((one) => one !== '*'),
    ),
    speaker: fc.oneof(fc.constantFrom('', '?'), id),
  }),
  compare: fc.record({ by: fc.constantFrom('outlet' as const, 'period' as const), a: id, b: id }),
  embed: fc.boolean(),
  language: fc.constantFrom('' as const, 'zh-Hant' as const, 'en' as const),
  theme: fc.constantFrom('' as const, 'dark' as const),
})

describe('address', () => {
  it('brings every view back as it was', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(fromAddress(toAddress(view))).toEqual(view)
      }),
    )
  })
  it('is short and readable for the beginning', () => {
    expect(toAddress(START)).toBe('#/actors')
  })
  it('keeps ids and relations readable', () => {
    expect(toAddress({ ...START, nodes: ['usa', 'russia'], edge: 'stance-:usa>russia' })).toBe(
      '#/actors?v=1&n=usa,russia&r=stance-:usa>russia',
    )
  })
  it('takes a damaged link for the beginning instead of failing', () => {
    expect(fromAddress('#/nowhere?rel=love&t=yesterday&src=-3&cam=a,b&lab=99&n=%E6%99')).toEqual({
      ...START,
      filters: { ...START.filters, relations: [] },
      format: { ...START.format, labels: 4 },
    })
  })
  it('keeps the place of an article', () => {
    const view = fromAddress('#/article?v=1&id=dw-1&at=120')
    expect([view.page, view.article, view.at]).toEqual(['article', 'dw-1', 120])
  })
})
