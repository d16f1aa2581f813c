import type { Citation } from '../../model/citation.ts'
import type { ActorId } from '../../model/ids.ts'
import type { Reason } from '../../model/reason.ts'
import type { Span } from '../../model/span.ts'
import type { Quotation } from '../quotations.ts'
import type { Scene } from '../scene.ts'
import type { Cast } from './cast.ts'
import { kindIn, type Speaker } from './speaker.ts'

/** A statement as it is read: who, through whom, where. */
export interface Statement {
  readonly speakers: readonly Speaker[]
  readonly via: ActorId | null
  readonly evidence: Span
  readonly rule: string
  readonly reasons: readonly Reason[]
}

/** A statement with its paragraph and the words it quotes. */
export interface Row extends Statement {
  readonly paragraph: number
  readonly quotes: readonly Span[]
}

/** A paragraph's statements in the order they stand, and the quotations that wait for one. */
export interface Rows {
  readonly paragraph: number
  readonly block: Span
  readonly all: (Row & { readonly quotes: Span[] })[]
  waiting: Span[]
}

export const rowsOf = ({ article }: Scene, paragraph: number): Rows => ({
  paragraph,
  block: article.paragraphs[paragraph],
  all: [],
  waiting: [],
})

export function addRow(rows: Rows, statement: Statement): void {
  const { speakers, via, evidence, rule, reasons } = statement
  const { paragraph, waiting: quotes } = rows
  rows.all.push({ speakers, via, evidence, rule, reasons, paragraph, quotes })
  rows.waiting = []
}

/** A quotation goes to the statement before it in its paragraph, else to the first one after it. */
export function addQuote({ all, waiting, block }: Rows, { words }: Quotation): void {
  const at = { start: Math.max(words.start, block.start), end: Math.min(words.end, block.end) }
  const quotes = all.at(-1)?.quotes ?? waiting
  quotes.push(at)
}

/** One citation per speaker, medium and paragraph; the quotations of the others go to the first. */
export function citationsOf(scene: Scene, cast: Cast, rows: readonly Row[]): Citation[] {
  const found: Cited[] = []
  const last = new Map<string, Cited>()
  for (const row of rows)
    for (const speaker of row.speakers) {
      const who = speaker.id ?? `“${speaker.anonymous}`
      const before = last.get(who)
      const known = citedAs(row, before)
      if (known) {
        for (const at of row.quotes) known.quote.push(at)
        continue
      }
      const cited = { row, speaker, quote: row.quotes.slice(), before }
      found.push(cited)
      last.set(who, cited)
    }
  return found.map((cited) => citation(scene, cast, cited))
}

/** Of a speaker's citations, the last one given, that through the row's medium in its paragraph. */
function citedAs({ paragraph, via }: Row, last: Cited | undefined): Cited | undefined {
  let cited = last
  while (cited && cited.row.paragraph === paragraph && cited.row.via !== via) cited = cited.before
  return cited?.row.paragraph === paragraph ? cited : undefined
}

/** A citation in the making. */
interface Cited {
  readonly row: Row
  readonly speaker: Speaker
  readonly quote: Span[]
  /** The speaker's citation before this one. */
  readonly before: Cited | undefined
}

const citation = ({ article }: Scene, cast: Cast, { row, speaker, quote }: Cited): Citation => ({
  article: article.id,
  outlet: article.outlet,
  via: row.via,
  speaker: speaker.id,
  anonymous: speaker.anonymous,
  kind: kindIn(cast, speaker),
  mode: quote.length > 0 ? 'direct' : 'indirect',
  quote,
  evidence: row.evidence,
  paragraph: row.paragraph,
  rule: row.rule,
  reasons: [speaker.reason, ...row.reasons],
})
