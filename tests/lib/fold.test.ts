import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldingTable } from '../../data/make/folding.ts'
import { readFileSync } from 'node:fs'
import { fold } from '../../src/lib/fold.ts'

describe('fold', () => {
  it.each([
    ['美國國務卿', '美国国务卿'],
    ['「我們」', '“我们”'],
    ['瓦列里・阿基門科', '瓦列里·阿基门科'],
    ['甲•乙．丙‧丁·戊', '甲·乙·丙·丁·戊'],
    ['乌尔里希－布纳特', '乌尔里希-布纳特'],
    ['ＣＮＮ（ＡＰ）', 'CNN(AP)'],
    ['臺灣、台灣', '台湾、台湾'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('keeps every unit in its place, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(20000), (text, more) => {
        const long = text + '中'.repeat(more) + text
        const folded = fold(long)
        expect(folded.length).toBe(long.length)
        expect(fold(folded)).toBe(folded)
        for (let i = 0; i < text.length; i++) expect(folded[i]).toBe(fold(long[i]))
      }),
      { numRuns: 50 },
    )
  })

  it('uses the table its script makes now', () => {
    const kept = readFileSync(new URL('../../src/lib/fold-table.ts', import.meta.url), 'utf8')
    const pairs = (source: string): string =>
      [...source.matchAll(/'([^'\n]+)'/g)].map((m) => m[1]).join('')
    expect(pairs(kept)).toBe(pairs(foldingTable()))
  })
})
