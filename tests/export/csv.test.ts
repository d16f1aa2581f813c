import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { actorsCsv, toCsv } from '../../src/export/csv.ts'
import type { Records } from '../../src/export/records.ts'
import { sampleRecords } from '../support/fixture-bundle.ts'

const records = sampleRecords()
const rowsOf = (text: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data
const tables = Object.fromEntries(toCsv(records).map(({ path, text }) => [path, rowsOf(text)]))

describe('CSV', () => {
  it('has a row for each actor, relation, citation and piece of evidence', () =>
    expect(Object.entries(tables).map(([path, rows]) => [path, rows.length])).toEqual([
      ['actors.csv', records.manifest.counts.actors],
      ['relations.csv', records.manifest.counts.edges],
      ['citations.csv', records.citations.length],
      ['evidence.csv', records.manifest.counts.evidence],
    ]))

  it('names both ends of a relation and shows its newest sentence', () =>
    expect(tables['relations.csv'].find((row) => row.key === 'stance-:usa>russia')).toMatchObject({
      source_name: '美国',
      target_name: '俄罗斯',
      sign: '-1',
      weight: '1',
      types: 'ACCUSE 1',
      newest_sentence: '美国谴责俄罗斯向朝鲜购买武器，并警告平壤将付出代价。',
      newest_url: 'https://example.org/rfi-1',
    }))

  it('tells the way a citation came', () =>
    expect(tables['citations.csv'].find((row) => row.speaker === 'hong-min')).toMatchObject({
      outlet_name: '德国之声',
      via_name: '法新社',
      speaker_name: '洪珉',
      kind: 'analyst',
      affiliations: '高级研究委员 @ 韩国统一研究院',
    }))

  it('keeps a list of copies', () =>
    expect(tables['evidence.csv'].find((row) => row.edge === 'stance-:usa>russia')?.copies).toBe(
      'voa-7',
    ))

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '=HYPERLINK("http://evil","x")'])(
    'disarms %j, which a spreadsheet would run',
    (formula) => {
      const spoilt: Records = {
        ...records,
        graph: {
          ...records.graph,
          nodes: records.graph.nodes.map((node) => ({ ...node, names: { en: formula } })),
        },
      }
      expect(rowsOf(actorsCsv(spoilt))[0].name_en).toBe(`'${formula}`)
    },
  )

  it('leaves a negative number a number', () =>
    expect(tables['relations.csv'].map((row) => row.sign)).toContain('-1'))

  it('begins with the mark without which Excel garbles Chinese', () =>
    expect(actorsCsv(records).charCodeAt(0)).toBe(0xfeff))
})
