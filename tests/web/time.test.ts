import { describe, expect, it } from 'vitest'
import { binSize, binsOf, binStart } from '../../src/web/time/bins.ts'
import { brushMoves } from '../../src/web/time/brush.ts'
import { anEdge } from './facts.ts'

describe('bins', () => {
  it.each([
    ['2023-09-13', '2023-11-22', 'day'],
    ['2023-01-01', '2024-12-31', 'week'],
    ['2016-01-01', '2024-12-31', 'month'],
    ['1990-01-01', '2024-12-31', 'year'],
  ])('are as fine as the strip from %s to %s has room for: %s', (from, to, size) => {
    expect(binSize(from, to)).toBe(size)
  })
  it('begin weeks on Monday', () => {
    expect(binStart('2023-09-13', 'week')).toBe('2023-09-11')
  })
  it('hold every dated piece of evidence once, by sign', () => {
    const edges = [
      anEdge('stance-:a>b', { days: { '2023-01-31': 2, '': 5 } }),
      anEdge('stance+:a>b', { days: { '2023-02-01': 1 } }),
      anEdge('citation:a>b', { days: { '2023-02-28': 3 } }),
      anEdge('cooccurrence:a~b', { days: { '2023-01-31': 4, '2023-02-28': 1 } }),
    ]
    const bins = binsOf(edges, '2023-01-31', '2023-02-28')
    const sum = (of: 'pos' | 'neg' | 'cooc' | 'other') =>
      bins.reduce((all, bin) => all + bin[of], 0)
    expect([sum('neg'), sum('pos'), sum('cooc'), sum('other')]).toEqual([2, 1, 5, 3])
    expect(bins[0].from).toBe('2023-01-31')
    expect(bins[bins.length - 1].to).toBe('2023-02-28')
  })
  it('are none where nothing is dated', () => {
    expect(binsOf([anEdge('stance-:a>b')], '', '')).toEqual([])
  })
})

describe('brushMoves', () => {
  const bins = binsOf([], '2023-01-01', '2023-01-10')
  it('finds its steps again from the days in the address', () => {
    expect(brushMoves.rangeOf(bins, bins[2].from, bins[5].to)).toEqual([2, 5])
    expect(brushMoves.rangeOf(bins, '', bins[5].to)).toEqual([0, 5])
    expect(brushMoves.rangeOf(bins, '', '')).toBeNull()
  })
  it('moves without changing its width, up to the ends', () => {
    expect(brushMoves.shifted([2, 4], 1, 10)).toEqual([3, 5])
    expect(brushMoves.shifted([8, 9], 1, 10)).toEqual([8, 9])
    expect(brushMoves.shifted([0, 1], -1, 10)).toEqual([0, 1])
  })
  it('begins at the first step when an arrow is pressed on the whole of time', () => {
    expect(brushMoves.shifted([-1, -1], 1, 10)).toEqual([0, 0])
  })
})
