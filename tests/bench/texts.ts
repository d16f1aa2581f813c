import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Source } from '../../src/read/index.ts'

const CORPUS = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url))
const SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url))
/** Every so many of the corpus: enough text for steady figures in a minute. */
const EVERY = 4
/** The seeds are few: repeated until they take a while to read. */
const REPEATS = 20

/** The files to measure with, in memory: every fourth of the corpus beside the checkout, else the seeds over and over. */
export function benchSources(): { readonly from: string; readonly sources: readonly Source[] } {
  if (existsSync(CORPUS))
    return { from: '../shared/corpus', sources: filesIn(CORPUS).filter((_, i) => i % EVERY === 0) }
  const seeds = filesIn(SEEDS).filter(({ name }) => name.startsWith('seed-'))
  const sources = Array.from({ length: REPEATS }, () => seeds).flat()
  return { from: `seeds/, ${REPEATS} times (../shared/corpus is missing)`, sources }
}

const filesIn = (folder: string): Source[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => ({ name, bytes: readFileSync(`${folder}${name}`) }))
