import type { Note } from '../model/note.ts'
import { assemble } from './assemble.ts'
import { baseName } from './base-name.ts'
import { decode, isBinary } from './bytes/decode.ts'
import type { Decoded } from './bytes/decoded.ts'
import { mayBeTwice, mend } from './bytes/mend.ts'
import { formOf, type Form } from './form.ts'
import type { Draft } from './draft.ts'
import { readArchive } from './form/archive.ts'
import { readFrontMatter } from './form/front-matter.ts'
import { readHeaded } from './form/headed.ts'
import { readJson } from './form/json.ts'
import { readPlain } from './form/plain.ts'
import type { OutletsByDomain } from './outlet.ts'
import { readPage } from './page/read-page.ts'
import { readRecords } from './read-records.ts'
import { refused, type ReadResult } from './read-result.ts'

/** One file's bytes and the name to speak of it by. */
export interface Source {
  readonly name: string
  readonly bytes: Uint8Array
  /** Number of the first line, where the bytes are a later part of a file of JSON Lines; 1 if left out. */
  readonly firstLine?: number
}

/** JavaScript's strings end a little later. */
const LONGEST = 500_000_000

/**
 * The articles in one file's bytes, whatever its form and encoding; what cannot be read is a note. Pure: no file system, no
 * clock, never a throw for anything the bytes hold.
 */
export function readSource(source: Source, outlets: OutletsByDomain): ReadResult {
  const { name, bytes } = source
  if (bytes.length === 0) return refused(name, 'empty-file', 'The file is empty.')
  if (bytes.length > LONGEST)
    return refused(name, 'too-large', 'It is longer than a string can be.')
  const decoded = decode(bytes)
  if (!decoded)
    return refused(name, 'unknown-encoding', 'It is neither UTF-8 nor UTF-16, GB 18030 or Big5.')
  const mended = mayBeTwice(decoded, bytes) ? mend(decoded.text) : decoded.text
  const text = mended.includes('\r') ? mended.replace(/\r\n?/g, '\n') : mended
  if (isBinary(text))
    return refused(name, 'binary-file', 'It holds control characters as no text does.')
  if (text.trim() === '')
    return refused(name, 'empty-file', 'The file holds nothing but white space.')
  const read = readText(source, text, outlets)
  return {
    articles: read.articles,
    notes: [...encodingNotes(name, decoded, mended), ...read.notes],
  }
}

function readText(source: Source, text: string, outlets: OutletsByDomain): ReadResult {
  const form = formOf(source.name, text)
  if (form === 'json' || form === 'json-lines') {
    const records = readJson(text, form === 'json-lines')
    const single = form === 'json' && records.length === 1
    return readRecords(
      records,
      { name: source.name, first: source.firstLine ?? 1, single },
      outlets,
    )
  }
  const id = baseName(source.name)
  if (form !== 'page') return assemble(ONE_ARTICLE[form](text), source.name, id, outlets)
  const page = readPage(text)
  const read = assemble(page.draft, source.name, id, outlets)
  return page.whole ? { ...read, notes: [unsifted(source.name), ...read.notes] } : read
}

const ONE_ARTICLE: Record<
  Exclude<Form, 'json' | 'json-lines' | 'page'>,
  (text: string) => Draft
> = {
  archive: readArchive,
  headed: readHeaded,
  'front-matter': readFrontMatter,
  plain: readPlain,
}

function encodingNotes(
  about: string,
  { text, encoding, trust }: Decoded,
  mended: string,
): readonly Note[] {
  const says: (readonly [string, string])[] = []
  if (trust === 'guessed')
    says.push([
      'guessed-encoding',
      `Nothing declares its encoding; by its letters it is ${encoding}.`,
    ])
  if (trust === 'damaged')
    says.push(['damaged-text', `Some bytes are not ${encoding}; they stand as “\ufffd”.`])
  if (mended !== text)
    says.push(['mended-text', 'Some of it had been encoded twice; that was undone.'])
  return says.map(([code, words]) => ({ code, about, says: words, level: 'warning' }))
}

const unsifted = (about: string): Note => ({
  code: 'unsifted-page',
  about,
  says: 'No part of the page stands out as its body: all of its lines are taken but those that read as menus and notices.',
  level: 'warning',
})
