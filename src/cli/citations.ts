import { citedCsv } from '../export/csv.ts'
import { citedBy, type Cited } from '../export/cited.ts'
import type { SpeakerKind } from '../model/citation.ts'
import { loadBundle } from './load-bundle.ts'
import { alignTable } from './table.ts'
import type { Terminal } from './terminal.ts'
import { EXIT, type ExitCode } from './trouble.ts'

export const TABLE_FORMATS = ['table', 'csv', 'json'] as const

export interface CitationsOptions {
  readonly kind?: SpeakerKind
  readonly format: (typeof TABLE_FORMATS)[number]
  readonly bundle: string
}

/** Prints which outlet cites whom, through which agency, how often, with the sentences. */
export function citations(
  { kind, format, bundle }: CitationsOptions,
  terminal: Terminal,
): ExitCode {
  const { graph, citations: rows } = loadBundle(bundle)
  const cited = citedBy({ graph: graph(), citations: rows() }, kind)
  switch (format) {
    case 'json':
      terminal.out(`${JSON.stringify(cited, null, 1)}\n`)
      break
    case 'csv':
      terminal.out(citedCsv(cited))
      break
    case 'table':
      terminal.out(
        tableOf(cited)
          .map((line) => `${line}\n`)
          .join(''),
      )
  }
  return EXIT.well
}

const tableOf = (cited: readonly Cited[]): string[] =>
  alignTable<Cited>(
    [
      ['outlet', (row) => row.outletName || '—'],
      ['through', (row) => row.viaName || '—'],
      ['speaker', (row) => (row.speaker ? row.speakerName : `“${row.speakerName}”`)],
      ['kind', (row) => row.kind],
      ['institutes', (row) => row.institutes.join(', ') || '—'],
      ['times', (row) => String(row.count)],
    ],
    cited,
    (row) => row.sentences.map(({ article, text }) => `${article}: ${text}`),
  )
