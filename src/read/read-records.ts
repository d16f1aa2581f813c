import type { Article } from '../model/article.ts'
import type { Note } from '../model/note.ts'
import { assemble } from './assemble.ts'
import { baseName } from './base-name.ts'
import type { JsonRecord } from './form/json.ts'
import type { OutletsByDomain } from './outlet.ts'
import { refused, type ReadResult } from './read-result.ts'

/** Which file records come from. */
export interface Origin {
  readonly name: string
  /** Number of the file's line or element that is the first here. */
  readonly first: number
  /** Whether the file is one record, which then goes by the file's name. */
  readonly single: boolean
}

/** So many broken records of one source have a note each; a file that is no JSON at all would have millions. */
const BROKEN_NOTES = 100

/** The articles of records; a broken record is a note that names file and line. */
export function readRecords(
  records: readonly JsonRecord[],
  { name, first, single }: Origin,
  outlets: OutletsByDomain,
): ReadResult {
  const articles: Article[] = []
  const notes: Note[] = []
  for (const record of records) {
    const line = record.line + first - 1
    const about = single ? name : `${name}:${line}`
    const id = single ? baseName(name) : `${baseName(name)}-${line}`
    const read =
      record.kind === 'broken'
        ? refused(about, 'broken-record', record.says)
        : assemble(record.draft, about, id, outlets)
    articles.push(...read.articles)
    notes.push(...read.notes)
  }
  return { articles, notes: capped(name, notes) }
}

/** All notes, but of many errors the first hundred and the number of the others. */
function capped(about: string, notes: readonly Note[]): readonly Note[] {
  const errors = notes.filter(({ level }) => level === 'error')
  if (errors.length <= BROKEN_NOTES) return notes
  const further = new Set(errors.slice(BROKEN_NOTES))
  const says = `${further.size} further records of it cannot be read either.`
  return [
    ...notes.filter((note) => !further.has(note)),
    { code: 'broken-records', about, says, level: 'error' },
  ]
}
