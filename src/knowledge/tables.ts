import { parseCsv, type Row } from '../lib/csv.ts'
import { once } from '../lib/once.ts'

/** The files of data/ by their path below it (`actors/people.csv`), as text: the same in Node and in the browser. */
export type Tables = Readonly<Record<string, string>>

/** The text of one table. Throws a RangeError where it is missing: a build without it would be silently poorer. */
export function table(tables: Tables, path: string): string {
  const text = tables[path]
  if (text === undefined) throw new RangeError(`data/${path} is missing`)
  return text
}

const parsed = once((_: Tables) => new Map<string, readonly Row[]>())

/** The rows of one table, parsed once however many ask for them. */
export function rowsOf(tables: Tables, path: string): readonly Row[] {
  const known = parsed(tables)
  let rows = known.get(path)
  if (!rows) known.set(path, (rows = parseCsv(table(tables, path), path.replace(/^.*\//, ''))))
  return rows
}
