import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { TextFile } from '../export/records.ts'
import { Trouble } from './trouble.ts'

const MANIFEST = 'bundle.json'
const FOLDERS = ['articles', 'evidence', 'exports']

/**
 * Writes a bundle. What an earlier one left in the same folder is removed first, its manifest before all; the new manifest is the
 * last of the files, so that a folder with a manifest is a whole bundle.
 */
export function writeBundle(folder: string, files: Iterable<TextFile>): void {
  telling(folder, () => {
    if (existsSync(join(folder, MANIFEST)))
      for (const name of [MANIFEST, ...FOLDERS])
        rmSync(join(folder, name), { recursive: true, force: true })
  })
  writeFiles(folder, files)
}

/** Writes files below a folder, which is made where it is missing. Throws a Trouble where the disk says no. */
export function writeFiles(folder: string, files: Iterable<TextFile>): void {
  telling(folder, () => {
    for (const { path, text } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
  })
}

function telling(folder: string, write: () => void): void {
  try {
    write()
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    throw new Trouble(`Nothing can be written to ${folder}: ${error.message}.`)
  }
}
