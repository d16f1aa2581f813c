import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { parseCsv, type Row } from '../../src/lib/csv.ts'

describe('parseCsv', () => {
  it.each([
    ['name,sort\n普京,name\n\n普丁,\n', ['普京', '普丁']],
    ['name,why\n"Washington, D.C.",a city', ['Washington, D.C.']],
    ['name,why\r\nmarked,by a stranger\r\n', ['marked']],
    ['name\n', []],
  ])('reads %j', (text, names) => {
    expect(parseCsv(text, 'table.csv').map((row) => row.name)).toEqual(names)
  })

  it.each(['a,b\n1', 'a,b\n1,2\n1,2,3'])('says where %j is broken', (text) => {
    expect(() => parseCsv(text, 'table.csv')).toThrow(/^table\.csv, line \d: Too (few|many) fields/)
  })

  it('reads what the parser for any table reads', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '中', ' ', ';', "'"), maxLength: 3 })
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 6 }), (rows) => {
        const text = ['x,y', ...rows.map((row) => row.join(','))].join('\n')
        expect(parseCsv(text, 'table.csv')).toEqual(
          Papa.parse<Row>(text, { header: true, skipEmptyLines: true, delimiter: ',' }).data,
        )
      }),
    )
  })
})
