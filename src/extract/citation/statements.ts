import { SORT } from '../../knowledge/speech-sorts.ts'
import type { Citation } from '../../model/citation.ts'
import type { Scene } from '../scene.ts'
import type { Cast } from './cast.ts'
import { clausesOf, type Clause } from './clauses.ts'
import { FRAMES } from './frames.ts'
import { resolveLead } from './lead.ts'
import { noteMentions, noteSubject } from './notes.ts'
import { keyOf, readerOf, state, subjectSpeakers, type Reader } from './reader.ts'
import { addQuote, addRow, citationsOf, rowsOf, type Row } from './rows.ts'
import { subjectOf } from './subject.ts'
import type { Token, Tokens } from './token.ts'

/** Reads an article's statements from its first paragraph to its last, clause by clause. */
export function readStatements(scene: Scene, cast: Cast, { all, from, to }: Tokens): Citation[] {
  const reader = readerOf(scene, cast, all)
  const rows: Row[] = []
  for (let paragraph = 0; paragraph < from.length; paragraph++) {
    const [start, end] = [from[paragraph], to[paragraph]]
    reader.rows = rowsOf(scene, paragraph)
    reader.relayed = null
    if (isHeading(all, start, end)) continue
    for (const clause of clausesOf(all, start, end)) readClause(reader, clause)
    endSentence(reader)
    if (reader.rows.all.length === 0 && all[start].quotation) carryOn(reader, all[start])
    for (const row of reader.rows.all) rows.push(row)
  }
  return citationsOf(scene, cast, resolveLead(scene, cast, rows))
}

const HEADING_UNITS = 40

/** A short paragraph without any stop is a subheading, and like the title cites nobody. */
function isHeading(tokens: readonly Token[], start: number, end: number): boolean {
  if (start === end) return false
  const last = tokens[end - 1]
  if (last.end - tokens[start].start > HEADING_UNITS || last.sort === SORT.colon) return false
  for (let i = start; i < end; i++)
    if (tokens[i].sort === SORT.stop || tokens[i].sort === SORT.quote) return false
  return true
}

function readClause(reader: Reader, clause: Clause): void {
  const { tokens } = reader
  if (clause.opens) endSentence(reader)
  let from = clause.from
  let spoke = false
  for (let k = clause.from; k < clause.to && !spoke; k++) {
    if (tokens[k].sort !== SORT.cue || isNominal(tokens, k, clause)) continue
    const cue = tokens[k].word?.cue
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
  const quotation = tokens[clause.to].quotation
  if (quotation) addQuote(reader.rows, quotation)
}

/** A cue before 的 or after 所 belongs to a noun and says nothing here. */
const isNominal = (tokens: readonly Token[], k: number, clause: Clause): boolean =>
  k + 1 < clause.to && tokens[k + 1].sort === SORT.of

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
}

/** A paragraph of nothing but quotation goes on with whoever spoke last. */
function carryOn(reader: Reader, speech: Token): void {
  const { memory, rows, scene } = reader
  if (memory.last.length === 0) return
  addRow(rows, {
    speakers: memory.last,
    via: reader.vias.get(keyOf(memory.last[0])) ?? null,
    evidence: { start: speech.start, end: firstWords(scene.folded, speech) },
    rule: 'carried-on',
    reasons: [{ rule: 'carried-on', points: 1, says: 'nobody else is named' }],
  })
}

/** Where the first words of a quotation end: at its first comma or stop. */
function firstWords(folded: string, { start, end }: Token): number {
  for (let at = start + 1; at < end; at++) if (/[,。!?;:]/.test(folded[at])) return at
  return end
}
