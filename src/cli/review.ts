import { reviewNames } from '../explain/review-names.ts'
import { signed } from '../explain/phrase.ts'
import { reviewCsv } from '../export/csv.ts'
import { ACCEPT } from '../extract/mention/proposal.ts'
import type { ActorKind } from '../model/actor.ts'
import { total } from '../model/reason.ts'
import type { ReviewedName } from '../model/review.ts'
import { DEFAULTS } from '../model/settings.ts'
import { readCorpus } from './read-corpus.ts'
import { alignTable } from './table.ts'
import { exitFor, tellNotes } from './tell-notes.ts'
import type { Terminal } from './terminal.ts'
import type { ExitCode } from './trouble.ts'

/** Every state is in data/, so that only these are ever found. */
export const REVIEWED_KINDS: readonly ActorKind[] = ['person', 'organization']

export interface ReviewOptions {
  readonly kind?: ActorKind
  readonly limit: number
  readonly csv?: boolean
}

/** Prints the names of the articles that data/ does not have and those the rules were unsure of, with where they stand. */
export async function review(
  paths: readonly string[],
  { kind, limit, csv }: ReviewOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { corpus, notes } = await readCorpus(paths, DEFAULTS, terminal)
  const names = reviewNames(corpus, ACCEPT).filter((name) => !kind || name.kind === kind)
  const shown = names.slice(0, limit)
  if (csv) terminal.out(reviewCsv(shown))
  else terminal.out([...tableOf(shown), ...more(names.length - limit), ''].join('\n'))
  terminal.err(tellNotes(notes))
  return exitFor(notes)
}

const more = (rest: number): string[] =>
  rest > 0 ? ['', `${rest} more; --limit shows more of them.`] : []

const tableOf = (names: readonly ReviewedName[]): string[] =>
  alignTable<ReviewedName>(
    [
      ['articles', (row) => String(row.articles)],
      ['mentions', (row) => String(row.mentions)],
      ['kind', (row) => row.kind],
      ['standing', (row) => row.standing],
      ['name', (row) => [row.name, ...row.forms.filter((form) => form !== row.name)].join(', ')],
    ],
    names,
    (row) => [reasonsLine(row), ...perhapsLine(row), ...row.contexts.map(contextLine)],
  )

const reasonsLine = ({ rule, reasons, needed }: ReviewedName): string => {
  const words = reasons.map((reason) => `${reason.rule} ${signed(reason.points)}`).join(', ')
  const asked = needed > 0 ? ` of ${needed} asked` : ''
  return `${rule}: ${total(reasons).toFixed(2)}${asked} = ${words}`
}

const perhapsLine = ({ perhaps }: ReviewedName): string[] =>
  perhaps.length > 0 ? [`perhaps the same as ${perhaps.join(', ')}`] : []

const contextLine = ({ article, before, words, after }: ReviewedName['contexts'][number]): string =>
  `${article}: …${before}[${words}]${after}…`
