import { describe, expect, it } from 'vitest'
import {
  counted,
  routesOf,
  shareOfTop,
  speakerOf,
  tally,
  UNNAMED,
} from '../../src/web/sources/tallies.ts'
import { pickedKeys } from '../../src/web/sources/picked.ts'
import { FILTERS, NOTHING_PICKED, START, type Picked } from '../../src/web/state/view.ts'
import { smallRecords } from './facts.ts'

const { citations } = smallRecords()
const analysts = counted(citations, START)

describe('counted', () => {
  it('keeps the kind of speaker, outlets and days asked for', () => {
    expect(new Set(analysts.map((row) => row.kind))).toEqual(new Set(['analyst']))
    const filters = { ...FILTERS, outlets: ['rfi'], from: '2023-10' }
    const rows = counted(citations, { ...START, speakers: 'all', filters })
    expect(rows.map((row) => row.article)).toEqual(['rfi-trains', 'rfi-trains', 'rfi-trains'])
  })
})

describe('tally', () => {
  const speakers = tally(analysts, speakerOf, (row) => row.outlet)
  it('ranks speakers by how often they are cited', () => {
    expect(speakers[0]).toMatchObject({ id: 'an-chan-il', citations: 3, articles: 3, partners: 3 })
  })
  it('counts every citation once', () => {
    expect(speakers.reduce((sum, one) => sum + one.citations, 0)).toBe(analysts.length)
    expect(shareOfTop(speakers, speakers.length)).toBe(1)
    expect(shareOfTop([], 5)).toBe(0)
  })
  it('says how much of a speaker one outlet has to itself', () => {
    expect(speakers.find(({ id }) => id === 'bounat')?.exclusivity).toBe(1)
    expect(speakers.find(({ id }) => id === 'an-chan-il')?.exclusivity).toBeCloseTo(1 / 3)
  })
})

describe('the unnamed', () => {
  const unnamed = analysts.map((row) => ({ ...row, speaker: '' as const, anonymous: '分析' }))
  const rows = [...unnamed, ...unnamed, ...analysts]
  it('are one group, which comes last however often it is cited', () => {
    const speakers = tally(rows, speakerOf, (row) => row.outlet)
    expect(speakers.at(-1)).toMatchObject({ id: UNNAMED, citations: 2 * analysts.length })
    expect(speakers[0].id).toBe('an-chan-il')
  })
  it('hold no share of the top and are nobody’s main partner', () => {
    const speakers = tally(rows, speakerOf, (row) => row.outlet)
    expect(shareOfTop(speakers, 99)).toBeCloseTo(1 / 3)
    const outlets = tally(rows, (row) => row.outlet, speakerOf)
    expect(Math.max(...outlets.map((one) => one.exclusivity))).toBeLessThanOrEqual(1 / 3)
  })
})

describe('routesOf', () => {
  it('keeps agency routes apart from the outlet’s own', () => {
    const routes = routesOf(analysts).filter(({ speaker }) => speaker === 'hong-min')
    expect(routes.map(({ outlet, via }) => `${outlet} ${via}`).sort()).toEqual(['bbc ', 'rfi afp'])
  })
})

describe('pickedKeys', () => {
  const picked = (pick: Partial<Picked>) =>
    [...pickedKeys(citations, { ...START, picked: { ...NOTHING_PICKED, ...pick } })].sort()
  it('are the relations from an outlet to its speakers, through its agencies', () => {
    expect(picked({ outlet: 'rfi', speaker: 'hong-min' })).toEqual([
      'citation:afp>hong-min',
      'citation:rfi>afp',
    ])
  })
  it('are the outlet’s own words where no agency stands between', () => {
    expect(picked({ via: '', speaker: 'hong-min' })).toEqual(['citation:bbc>hong-min'])
  })
})
