import { statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { exportFiles, type Format } from '../export/index.ts'
import type { TextFile } from '../export/records.ts'
import { loadBundle } from './load-bundle.ts'
import type { Terminal } from './terminal.ts'
import { EXIT, type ExitCode } from './trouble.ts'
import { writeFiles } from './write-files.ts'

export interface ExportOptions {
  readonly format: Format
  readonly bundle: string
  readonly out?: string
}

/**
 * Writes an export of a built bundle: to standard output, into the folder or to the file given. The four tables of CSV need a
 * folder, which is made where it is missing; without one they go to the present folder.
 */
export function exportBundle({ format, bundle, out }: ExportOptions, terminal: Terminal): ExitCode {
  const files = exportFiles(loadBundle(bundle).all(), format)
  if (out === undefined && files.length === 1) {
    terminal.out(files[0].text)
    return EXIT.well
  }
  const { folder, named } = placed(files, out ?? '.')
  writeFiles(folder, named)
  for (const { path } of named) terminal.err(`${join(folder, path)}\n`)
  return EXIT.well
}

function placed(
  files: readonly TextFile[],
  out: string,
): { folder: string; named: readonly TextFile[] } {
  if (files.length > 1 || isFolder(out)) return { folder: out, named: files }
  return { folder: dirname(out), named: [{ path: basename(out), text: files[0].text }] }
}

const isFolder = (path: string): boolean =>
  path.endsWith('/') || (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false)
