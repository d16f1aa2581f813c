import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Tables } from './tables.ts'

const DATA = fileURLToPath(new URL('../../data/', import.meta.url))

/** The tables of data/, read from disk. */
export function readTables(folder = DATA): Tables {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.csv'))
    .sort()
  return Object.fromEntries(files.map((file) => [file, readFileSync(`${folder}${file}`, 'utf8')]))
}
