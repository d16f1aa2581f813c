/** The files of data/ by their path below it (`actors/people.csv`), as text: the same in Node and in the browser. */
export type Tables = Readonly<Record<string, string>>

/** The text of one table. Throws a RangeError where it is missing: a build without it would be silently poorer. */
export function table(tables: Tables, path: string): string {
  const text = tables[path]
  if (text === undefined) throw new RangeError(`data/${path} is missing`)
  return text
}
