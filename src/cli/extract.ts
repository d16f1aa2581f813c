import { goldRecord } from '../export/gold-record.ts'
import { DEFAULTS } from '../model/settings.ts'
import { readCorpus } from './read-corpus.ts'
import { exitFor, tellNotes } from './tell-notes.ts'
import type { Terminal } from './terminal.ts'
import type { ExitCode } from './trouble.ts'

/** Prints one JSON object per article; ids are those of the articles taken together. */
export async function extractTo(paths: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { corpus, notes } = await readCorpus(paths, DEFAULTS, terminal)
  for (const facts of corpus.facts)
    terminal.out(`${JSON.stringify(goldRecord(facts, DEFAULTS.stanceAt))}\n`)
  terminal.err(tellNotes(notes))
  return exitFor(notes)
}
