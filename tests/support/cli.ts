import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { run } from '../../src/cli/run.ts'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs one command line in this process, with everything it writes caught. */
export async function ran(...words: readonly string[]): Promise<Ran> {
  const written = { out: '', err: '' }
  const code = await run(words, {
    out: (text) => void (written.out += text),
    err: (text) => void (written.err += text),
    isWatched: false,
  })
  return { code, ...written }
}

/** A folder of its own for a test file, removed when the file is done. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Every file below a folder with its text. */
export const filesBelow = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  )
