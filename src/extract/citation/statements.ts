import { SORT } from '../../knowledge/speech-sorts.ts'
import type { Citation } from '../../model/citation.ts'
import type { Span } from '../../model/span.ts'
import type { Scene } from '../scene.ts'
import type { Cast } from './cast.ts'
import { clausesOf, type Clause } from './clauses.ts'
import { FRAMES } from './frames.ts'
import { resolveLead } from './lead.ts'
import { noteMentions, noteSubject } from './notes.ts'
import { keyOf, readerOf, state, subjectSpeakers, type Reader } from './reader.ts'
import { addQuote, addRow, citationsOf, rowsOf, type Row } from './rows.ts'
import { subjectOf } from './subject.ts'
import { wordOf, type Tokens } from './token.ts'
import type { Paragraphs } from './tokens.ts'

/** Reads an article's statements from its first paragraph to its last, clause by clause. */
export function readStatements(
  scene: Scene,
  cast: Cast,
  { tokens, from, to }: Paragraphs,
): Citation[] {
  const reader = readerOf(scene, cast, tokens)
  const rows: Row[] = []
  for (let paragraph = 0; paragraph < from.length; paragraph++) {
    const start = from[paragraph]
    const end = to[paragraph]
    reader.rows = rowsOf(scene, paragraph)
    reader.relayed = null
    reader.memory.here = []
    if (isHeading(tokens, start, end)) continue
    for (const clause of clausesOf(tokens, start, end)) readClause(reader, clause)
    endSentence(reader)
    if (reader.rows.all.length === 0 && tokens.sort[start] === SORT.quote) carryOn(reader, start)
    for (const row of reader.rows.all) rows.push(row)
  }
  return citationsOf(scene, cast, resolveLead(scene, cast, rows))
}

const HEADING_UNITS = 40

/** A short paragraph without any stop is a subheading, and like the title cites nobody. */
function isHeading(tokens: Tokens, from: number, to: number): boolean {
  const { sort, start, end } = tokens
  if (from === to || end[to - 1] - start[from] > HEADING_UNITS) return false
  for (let i = from; i < to; i++) if (sort[i] === SORT.stop || sort[i] === SORT.quote) return false
  return sort[to - 1] !== SORT.colon
}

const TURN = /^(?:但|但是|不过|然而|可是|此外|另外|另一方面|与此同时)$/

function readClause(reader: Reader, clause: Clause): void {
  const { tokens } = reader
  if (clause.opens) endSentence(reader)
  if (clause.opens && reader.relayed && TURN.test(wordOf(tokens, clause.from)?.words ?? ''))
    reader.reportAge = Infinity
  let from = clause.from
  let spoke = false
  for (let k = clause.from; k < clause.to && !spoke; k++) {
    if (tokens.sort[k] !== SORT.cue || isNominal(tokens, k, clause)) continue
    const cue = wordOf(tokens, k)?.cue
    if (!cue) continue
    const next = FRAMES[cue.frame](reader, clause, from, k)
    if (next === null) continue
    from = next
    k = next - 1
    spoke = from >= clause.to
  }
  if (from === clause.from) noteSubject(reader, clause)
  noteMentions(reader, clause)
  if (clause.mark === SORT.colon && from === clause.from) introduce(reader, clause)
  const quotation = clause.mark === SORT.quote && tokens.speech.get(clause.to)
  if (quotation) addQuote(reader.rows, quotation)
}

/** A cue before 的 or after 所 belongs to a noun and says nothing here. */
const isNominal = (tokens: Tokens, k: number, clause: Clause): boolean =>
  k + 1 < clause.to && tokens.sort[k + 1] === SORT.of

/** X：“…” without a verb. */
function introduce(reader: Reader, clause: Clause): void {
  const subject = subjectOf(reader.tokens, clause.from, clause.to)
  if (!subject || subject.end !== clause.to || reader.spoken) return
  const speakers = subjectSpeakers(reader, subject).filter((speaker) => speaker.human && speaker.id)
  if (speakers.length === 0) return
  const at = { start: subject.heads[0].start, end: subject.heads.at(-1)!.token.end }
  state(reader, { speakers, at, via: undefined, rule: 'colon', reasons: [COLON] })
}

const COLON = { rule: 'colon', points: 2, says: 'a colon brings the words' }

function endSentence(reader: Reader): void {
  if (reader.report && !reader.spoken) addRow(reader.rows, reader.report)
  reader.subject = []
  reader.via = null
  reader.report = null
  reader.spoken = false
  reader.reportAge++
  reader.words = -1
}

/** A paragraph of nothing but quotation goes on with whoever spoke last. */
function carryOn(reader: Reader, quote: number): void {
  const { memory, rows, scene, tokens } = reader
  if (memory.last.length === 0) return
  addRow(rows, {
    speakers: memory.last,
    via: reader.vias.get(keyOf(memory.last[0])) ?? null,
    evidence: firstWords(scene.folded, tokens.start[quote], tokens.end[quote]),
    rule: 'carried-on',
    reasons: [{ rule: 'carried-on', points: 1, says: 'nobody else is named' }],
  })
}

/** The first words of a quotation, up to its first comma or stop. */
function firstWords(folded: string, start: number, end: number): Span {
  for (let at = start + 1; at < end; at++)
    if (/[,。!?;:]/.test(folded[at])) return { start, end: at }
  return { start, end }
}
