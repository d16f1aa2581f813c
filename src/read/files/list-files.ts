import { byText } from '../../lib/order.ts'
import type { Note } from '../../model/note.ts'
import { placeAt } from './disk.ts'

/** A file to be read. */
export interface FileEntry {
  /** As it was given or found, to speak of it; `-` is standard input. */
  readonly path: string
  /** In bytes; 0 for standard input. */
  readonly size: number
}

/** The files under some paths, each once and sorted by path, standard input last; and what is wrong with the paths. */
export interface FileList {
  readonly files: readonly FileEntry[]
  readonly notes: readonly Note[]
}

const READ = /\.(?:md|markdown|html?|json|jsonl|ndjson|txt)$/i
/** Hidden files, and files in a folder of articles that tell of the folder. */
const PASSED = /^\.|^(?:readme|license|licence|copying)(?:\.|$)/i

/** Finds the files to read: folders are walked, hidden files and a folder's own README are passed over. */
export function listFiles(paths: readonly string[]): FileList {
  const found: Found = { files: new Map(), folders: new Set(), notes: [] }
  for (const path of [...new Set(paths)].sort(byText)) {
    if (path === '-') continue
    if (!visit(path, found, true))
      found.notes.push(note('empty-folder', path, 'There is no file of articles in this folder.'))
  }
  const files = [...found.files.values()].sort((one, other) => byText(one.path, other.path))
  if (paths.includes('-')) files.push({ path: '-', size: 0 })
  return { files, notes: found.notes }
}

interface Found {
  /** By real path, so that two ways to one file are one file. */
  readonly files: Map<string, FileEntry>
  readonly folders: Set<string>
  readonly notes: Note[]
}

/** Whether there was anything at the path: a file to read, a note, or a folder seen before. */
function visit(path: string, found: Found, given: boolean): boolean {
  const place = placeAt(path)
  if (place.kind === 'folder') {
    if (found.folders.has(place.real)) return true
    found.folders.add(place.real)
    const inside = place.names.filter((name) => !PASSED.test(name)).sort(byText)
    return (
      inside.filter((name) => visit(`${path.replace(/\/+$/, '')}/${name}`, found, false)).length > 0
    )
  }
  if (place.kind === 'missing')
    found.notes.push(note('missing-path', path, 'There is nothing at this path.'))
  else if (place.kind === 'unreadable')
    found.notes.push(note('unreadable-file', path, `It cannot be read: ${place.why}.`))
  else if (!READ.test(path))
    found.notes.push({
      ...note('unknown-extension', path, UNKNOWN),
      level: given ? 'error' : 'warning',
    })
  else if (!found.files.has(place.real)) found.files.set(place.real, { path, size: place.size })
  return true
}

const UNKNOWN =
  'Its extension is none of md, markdown, html, htm, json, jsonl, ndjson and txt: it was not read.'

const note = (code: string, about: string, says: string): Note => ({
  code,
  about,
  says,
  level: 'error',
})
