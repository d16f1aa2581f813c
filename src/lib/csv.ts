import Papa from 'papaparse'

export type Row = Readonly<Record<string, string>>

/** The rows of a CSV table by its header. Throws a RangeError naming table and line where a row has too many or too few cells. */
export const parseCsv = (text: string, table: string): Row[] =>
  plainRows(text) ?? quotedRows(text, table)

/** The rows of a table in which no cell is quoted and every row is whole, as most of data/ are; null of any other. */
function plainRows(text: string): Row[] | null {
  if (text.includes('"') || text.includes('\r')) return null
  const [header, ...lines] = text.split('\n')
  const names = header.split(',')
  if (new Set(names).size < names.length) return null
  const rows: Row[] = []
  for (const line of lines) {
    if (line === '') continue
    const row: Record<string, string> = {}
    let from = 0
    for (let i = 0; i < names.length; i++) {
      const comma = line.indexOf(',', from)
      if (comma < 0 !== (i === names.length - 1)) return null
      row[names[i]] = line.slice(from, comma < 0 ? line.length : comma)
      from = comma + 1
    }
    rows.push(row)
  }
  return rows
}

function quotedRows(text: string, table: string): Row[] {
  const { data, errors } = Papa.parse<Row>(text, {
    header: true,
    skipEmptyLines: true,
    delimiter: ',',
  })
  const first = errors[0]
  if (first) throw new RangeError(`${table}, line ${(first.row ?? 0) + 2}: ${first.message}`)
  return data
}
