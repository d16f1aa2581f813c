import Papa from 'papaparse'

export type Row = Readonly<Record<string, string>>

/** The rows of a CSV table by its header. Throws a RangeError naming table and line where a row has too many or too few cells. */
export function parseCsv(text: string, table: string): Row[] {
  const { data, errors } = Papa.parse<Row>(text, {
    header: true,
    skipEmptyLines: true,
    delimiter: ',',
  })
  const first = errors[0]
  if (first) throw new RangeError(`${table}, line ${(first.row ?? 0) + 2}: ${first.message}`)
  return data
}
