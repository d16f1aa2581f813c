import type { Article } from '../../model/article.ts'
import type { Note } from '../../model/note.ts'
import { baseName } from '../base-name.ts'
import type { OutletsByDomain } from '../outlet.ts'
import { refused, type ReadResult } from '../read-result.ts'
import { readSource } from '../read-source.ts'
import { bytesOf, linesOf, standardInput } from './disk.ts'
import { listFiles, type FileEntry, type FileList } from './list-files.ts'
import { nameApart, textHash, type NameApart } from './name-apart.ts'

/** What one file, or one part of a long file of JSON Lines, came to. */
export interface FileResult extends ReadResult {
  readonly file: FileEntry
}

const LINES = /\.(?:jsonl|ndjson)$/i
/** A file of lines is read in parts of this many bytes: a corpus in one file need not fit in memory. */
const PART = 8_000_000
/** A single article of more bytes than this is a mistake. */
const LARGEST = 20_000_000
const NEWLINE = 10
const STDIN = 'standard-input'

/** Reads what `listFiles` found, file by file in its order; articles that two files share come once, with a note. */
export async function* readFiles(
  { files }: Pick<FileList, 'files'>,
  outlets: OutletsByDomain,
): AsyncGenerator<FileResult> {
  const name = nameApart()
  const shared = sharedNames(files)
  const ahead = new Map<string, ReadResult>()
  const keepers = new Map<string, number>()
  for (const file of files) {
    const base = baseName(file.path)
    const twins = shared.get(base)
    if (twins && isSingle(file) && !keepers.has(base)) {
      for (const twin of twins) ahead.set(twin.path, readWhole(twin, outlets))
      keepers.set(base, keeperOf(twins.flatMap((twin) => ahead.get(twin.path)?.articles ?? [])))
    }
    const keeper = isSingle(file) ? keepers.get(base) : undefined
    for await (const part of partsOf(file, ahead, outlets))
      yield { file, ...named(file, part, name, keeper) }
    ahead.delete(file.path)
  }
}

/** Lists and reads in one: first what is wrong with the paths, if anything, then file by file. */
export async function* readPaths(
  paths: readonly string[],
  outlets: OutletsByDomain,
): AsyncGenerator<ReadResult> {
  const list = listFiles(paths)
  if (list.notes.length) yield { articles: [], notes: list.notes }
  yield* readFiles(list, outlets)
}

const isSingle = (file: FileEntry): boolean => file.path !== '-' && !LINES.test(file.path)

/** The files that would give their articles the same id, by that id. */
function sharedNames(files: readonly FileEntry[]): ReadonlyMap<string, readonly FileEntry[]> {
  const groups = new Map<string, FileEntry[]>()
  for (const file of files.filter(isSingle)) {
    const base = baseName(file.path)
    const group = groups.get(base)
    if (group) group.push(file)
    else groups.set(base, [file])
  }
  return new Map([...groups].filter(([, group]) => group.length > 1))
}

/** Of different articles with one name, the one that keeps it: by its text alone, so that no folder or order has a say. */
const keeperOf = (articles: readonly Article[]): number =>
  articles.reduce((least, article) => Math.min(least, textHash(article)), Infinity)

async function* partsOf(
  file: FileEntry,
  ahead: ReadonlyMap<string, ReadResult>,
  outlets: OutletsByDomain,
): AsyncGenerator<ReadResult> {
  if (file.path === '-') yield readSource({ name: STDIN, bytes: await standardInput() }, outlets)
  else if (LINES.test(file.path) && file.size > PART) yield* readLines(file, outlets)
  else yield ahead.get(file.path) ?? readWhole(file, outlets)
}

function readWhole(file: FileEntry, outlets: OutletsByDomain): ReadResult {
  if (file.size > LARGEST && isSingle(file) && !/\.json$/i.test(file.path))
    return refused(file.path, 'too-large', `It has ${file.size} bytes; no article is that long.`)
  const bytes = bytesOf(file.path)
  return bytes instanceof Uint8Array
    ? readSource({ name: file.path, bytes }, outlets)
    : unreadable(file, bytes.why)
}

function* readLines(file: FileEntry, outlets: OutletsByDomain): Generator<ReadResult> {
  let firstLine = 1
  for (const bytes of linesOf(file.path, PART)) {
    if (!(bytes instanceof Uint8Array)) return yield unreadable(file, bytes.why)
    yield readSource({ name: file.path, bytes, firstLine }, outlets)
    for (const byte of bytes) if (byte === NEWLINE) firstLine++
  }
}

function named(file: FileEntry, part: ReadResult, name: NameApart, keeper?: number): ReadResult {
  const articles: Article[] = []
  const notes: Note[] = [...part.notes]
  for (const article of part.articles) {
    const own = name(article, article.id === baseName(file.path) ? keeper : undefined)
    if (own) articles.push(own)
    else notes.push(readTwice(file, article))
  }
  return { articles, notes }
}

const readTwice = (file: FileEntry, article: Article): Note => ({
  code: 'read-twice',
  about: file.path,
  article: article.id,
  says: 'The same article was read before under the same id; it counts once.',
  level: 'warning',
})

const unreadable = (file: FileEntry, why: string): ReadResult =>
  refused(file.path, 'unreadable-file', `It cannot be read: ${why}.`)
