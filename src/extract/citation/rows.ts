import type { Citation } from '../../model/citation.ts'
import type { ActorId } from '../../model/ids.ts'
import type { Reason } from '../../model/reason.ts'
import type { Span } from '../../model/span.ts'
import type { Quotation } from '../reading.ts'
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

/** A paragraph's statements and quotations, in the order they stand. */
export interface Rows {
  add(statement: Statement): void
  quote(quotation: Quotation): void
  /** Whether anybody has spoken in the paragraph. */
  readonly empty: boolean
  /** Whether a quotation waits for its speaker. */
  readonly waiting: boolean
  citations(): Citation[]
}

/** A quotation goes to the statement before it in its paragraph, else to the first one after it. */
export function rowsOf(scene: Scene, paragraph: number): Rows {
  const rows: { statement: Statement; quotes: Span[] }[] = []
  let waiting: Span[] = []
  const { article } = scene
  const block = article.paragraphs[paragraph]
  return {
    add(statement) {
      rows.push({ statement, quotes: waiting })
      waiting = []
    },
    quote({ words }) {
      const at = {
        start: Math.max(words.start, block.start),
        end: Math.min(words.end, block.end),
      }
      const last = rows.at(-1)
      if (last) last.quotes.push(at)
      else waiting.push(at)
    },
    get empty() {
      return rows.length === 0
    },
    get waiting() {
      return waiting.length > 0
    },
    citations() {
      const found = new Map<string, Citation>()
      for (const { statement, quotes } of rows)
        for (const speaker of statement.speakers) {
          const key = `${speaker.id ?? `“${speaker.anonymous}`} ${statement.via ?? ''}`
          const known = found.get(key)
          if (known) {
            const quote = [...known.quote, ...quotes]
            found.set(key, { ...known, quote, mode: quote.length > 0 ? 'direct' : 'indirect' })
          } else found.set(key, citation(scene, paragraph, statement, speaker, quotes))
        }
      return [...found.values()]
    },
  }
}

const citation = (
  { article }: Scene,
  paragraph: number,
  { via, evidence, rule, reasons }: Statement,
  speaker: Speaker,
  quote: readonly Span[],
): Citation => ({
  article: article.id,
  outlet: article.outlet,
  via,
  speaker: speaker.id,
  anonymous: speaker.anonymous,
  kind: speaker.kind,
  mode: quote.length > 0 ? 'direct' : 'indirect',
  quote,
  evidence,
  paragraph,
  rule,
  reasons: [speaker.reason, ...reasons],
})
