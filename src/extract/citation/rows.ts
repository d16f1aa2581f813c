import type { Citation } from '../../model/citation.ts'
import type { ActorId } from '../../model/ids.ts'
import type { Reason } from '../../model/reason.ts'
import type { Span } from '../../model/span.ts'
import type { Quotation } from '../quotations.ts'
import type { Scene } from '../scene.ts'
import type { Speaker } from './speaker.ts'

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
  rows.all.push({ ...statement, paragraph: rows.paragraph, quotes: rows.waiting })
  rows.waiting = []
}

/** A quotation goes to the statement before it in its paragraph, else to the first one after it. */
export function addQuote({ all, waiting, block }: Rows, { words }: Quotation): void {
  const at = { start: Math.max(words.start, block.start), end: Math.min(words.end, block.end) }
  const quotes = all.at(-1)?.quotes ?? waiting
  quotes.push(at)
}

/** One citation per speaker, medium and paragraph; the quotations of the others go to the first. */
export function citationsOf(scene: Scene, rows: readonly Row[]): Citation[] {
  const found = new Map<string, Citation & { quote: Span[] }>()
  for (const row of rows)
    for (const speaker of row.speakers) {
      const who = speaker.id ?? `“${speaker.anonymous}`
      const key = `${row.paragraph} ${who} ${row.via ?? ''}`
      const known = found.get(key)
      if (known) known.quote.push(...row.quotes)
      else found.set(key, { ...citation(scene, row, speaker), quote: [...row.quotes] })
    }
  return [...found.values()].map((one) => ({
    ...one,
    mode: one.quote.length > 0 ? 'direct' : 'indirect',
  }))
}

const citation = ({ article }: Scene, row: Row, speaker: Speaker): Citation => ({
  article: article.id,
  outlet: article.outlet,
  via: row.via,
  speaker: speaker.id,
  anonymous: speaker.anonymous,
  kind: speaker.kind,
  mode: 'indirect',
  quote: row.quotes,
  evidence: row.evidence,
  paragraph: row.paragraph,
  rule: row.rule,
  reasons: [speaker.reason, ...row.reasons],
})
