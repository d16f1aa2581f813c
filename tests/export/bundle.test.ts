import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bundleFiles, evidencePath } from '../../src/export/bundle.ts'
import { exportFiles, FORMATS } from '../../src/export/index.ts'
import type { TextFile } from '../../src/export/records.ts'
import type { EvidenceFile } from '../../src/model/bundle.ts'
import type { ArticleFacts } from '../../src/model/facts.ts'
import { sampleRecords } from '../support/fixture-bundle.ts'
import { sampleFacts } from '../support/sample-facts.ts'

const filesOf = (facts: readonly ArticleFacts[]): TextFile[] => {
  const records = sampleRecords(facts)
  return [...bundleFiles(records), ...FORMATS.flatMap((format) => exportFiles(records, format))]
}
const records = sampleRecords()

describe('bundle', () => {
  it('is the same byte for byte in a second run and in any order of the articles', () => {
    const expected = filesOf(sampleFacts())
    fc.assert(
      fc.property(fc.shuffledSubarray(sampleFacts(), { minLength: 4 }), (shuffled) => {
        expect(filesOf(shuffled)).toEqual(expected)
      }),
      { numRuns: 12 },
    )
  })

  it('leads every edge to its sentences, marks inside the text and the text inside the article', () => {
    const shards = Object.fromEntries(
      [...bundleFiles(records)].map(({ path, text }) => [path, JSON.parse(text)]),
    )
    for (const edge of records.graph.edges) {
      const file: EvidenceFile = shards[evidencePath(edge.key, records.manifest.evidenceShards)]
      expect(file[edge.key]).toHaveLength(edge.weight)
      for (const row of file[edge.key]) {
        const article = shards[`articles/${row.article}.json`].article
        expect(article.text.slice(row.start, row.start + row.text.length)).toBe(row.text)
        for (const { start, end } of row.marks) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(row.text.length)
        }
      }
    }
  })

  it('has no weight below 1 and no edge to a node that is not there', () => {
    const ids = new Set(records.graph.nodes.map((node) => node.id))
    for (const { weight, source, target } of records.graph.edges)
      expect([weight >= 1, ids.has(source), ids.has(target)]).toEqual([true, true, true])
  })

  it('counts what it holds', () => {
    const { counts, evidenceShards } = records.manifest
    const files = [...bundleFiles(records)]
    expect(counts).toEqual({
      articles: records.articles.length,
      actors: records.graph.nodes.length,
      edges: records.graph.edges.length,
      evidence: Object.values(records.evidence).flat().length,
    })
    expect(files.filter(({ path }) => path.startsWith('evidence/'))).toHaveLength(evidenceShards)
    expect(records.manifest).toMatchObject({ from: '2023-09-14', to: '2023-09-16' })
  })

  it('ties every stance of an article to its edge, or to none', () => {
    const keys = new Set(records.graph.edges.map((edge) => edge.key))
    const stances = records.articles.flatMap((article) => article.stances)
    expect(stances.filter((stance) => stance.edge !== '' && !keys.has(stance.edge))).toEqual([])
    expect(stances.filter((stance) => stance.edge === '').map(({ modality }) => modality)).toEqual([
      'asserted',
      'denied',
    ])
  })

  it('keeps denied and unsure stances for “why not”', () =>
    expect(Object.keys(records.explanation.withheld)).toEqual([
      'north-korea>russia',
      'russia>north-korea',
    ]))
})
