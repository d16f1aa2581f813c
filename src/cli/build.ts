import { bundleFiles, recordsOf } from '../export/bundle.ts'
import { exportFiles, FORMATS } from '../export/index.ts'
import type { Records, TextFile } from '../export/records.ts'
import { buildGraph } from '../graph/index.ts'
import type { Note } from '../model/note.ts'
import { DEFAULTS, type Settings } from '../model/settings.ts'
import type { SentenceJudgement } from '../model/verdict.ts'
import { count } from '../explain/phrase.ts'
import { progressOn } from './progress.ts'
import { readCorpus } from './read-corpus.ts'
import { readJudgements } from './read-judgements.ts'
import { exitFor, tellNotes } from './tell-notes.ts'
import type { Terminal } from './terminal.ts'
import type { ExitCode } from './trouble.ts'
import { writeBundle } from './write-files.ts'

export interface BuildOptions {
  readonly out: string
  readonly title?: string
  /** File of judgements saved from the viewer. */
  readonly judgements?: string
  readonly settings?: Settings
}

/** Reads, extracts, resolves and draws; writes the bundle and every export below `out`. */
export async function build(
  paths: readonly string[],
  { out, title = 'Dramatis', judgements, settings = DEFAULTS }: BuildOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const judged = judgements ? readJudgements(judgements) : []
  const { corpus, notes: readNotes } = await readCorpus(paths, settings, terminal)
  const progress = progressOn(terminal)
  progress.show('drawing', 1, 3)
  const proven = buildGraph(corpus, settings, judged)
  const notes = [...readNotes, ...proven.verdicts.unmet().map(unmetNote)]
  progress.show('writing', 2, 3)
  const records = recordsOf(corpus, proven, settings, title)
  writeBundle(out, allFiles(records))
  progress.clear()
  terminal.err(tellNotes(notes))
  terminal.out(summary(records, corpus.copyOf.size, out))
  return exitFor(notes)
}

const unmetNote = ({ edge, article, exact, verdict }: SentenceJudgement): Note => ({
  code: 'judgement-without-sentence',
  about: edge,
  level: 'warning',
  says: `“${verdict}” was judged of a sentence of ${article} that is read as no evidence of it any more: “${exact}”`,
})

/** Every export, in `exports/`, and the bundle, its manifest last; made one by one, since together they are large. */
export function* allFiles(records: Records): Generator<TextFile> {
  for (const format of FORMATS)
    for (const file of exportFiles(records, format)) yield { ...file, path: `exports/${file.path}` }
  yield* bundleFiles(records)
}

function summary({ manifest, graph, citations }: Records, copies: number, out: string): string {
  const { counts, outlets, from, to } = manifest
  const period = from ? `, ${from === to ? from : `${from} to ${to}`}` : ''
  const edges = (relation: string): number =>
    graph.edges.filter((edge) => edge.relation === relation).length
  const analysts = new Set(
    citations.filter((row) => row.kind === 'analyst' && row.speaker).map((row) => row.speaker),
  )
  return [
    `${count(counts.articles, 'article')} of ${count(outlets.length, 'outlet')}${period}${copies > 0 ? `, ${copies} of them copies of another` : ''}`,
    `${count(counts.actors, 'actor')}, ${count(analysts.size, 'analyst')} cited among them`,
    `${count(counts.edges, 'edge')}: ${edges('stance')} stance, ${edges('citation')} citation, ${edges('affiliation')} affiliation, ${edges('cooccurrence')} co-occurrence`,
    `${count(counts.evidence, 'piece')} of evidence in ${out}`,
    '',
  ].join('\n')
}
