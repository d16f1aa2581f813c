import type { Citation } from '../../model/citation.ts'
import type { ActorId } from '../../model/ids.ts'
import type { Reason } from '../../model/reason.ts'
import type { Span } from '../../model/span.ts'
import type { Scene } from '../scene.ts'
import type { Cast } from './cast.ts'
import { clausesOf, type Clause } from './clauses.ts'
import { FRAMES } from './frames.ts'
import { resolveLead } from './lead.ts'
import { citationsOf, rowsOf, type Rows, type Statement } from './rows.ts'
import { freshMemory, named, speakersOf, type Memory, type Speaker } from './speaker.ts'
import { subjectOf, type Subject } from './subject.ts'
import type { Token } from './token.ts'

/** All that the frames read and leave behind while an article is read from its first paragraph to its last. */
export interface Reader {
  readonly scene: Scene
  readonly cast: Cast
  readonly memory: Memory
  /** Through whom each speaker spoke last. */
  readonly vias: Map<string, ActorId | null>
  tokens: readonly Token[]
  rows: Rows
  /** The sentence: who its clauses are about, whose report it is, whether somebody's words have begun. */
  subject: readonly Speaker[]
  via: ActorId | null
  report: Statement | null
  spoken: boolean
  /** The medium a report of this paragraph was taken from. */
  relayed: ActorId | null
}

export function readStatements(
  scene: Scene,
  cast: Cast,
  paragraphs: readonly (readonly Token[])[],
): Citation[] {
  const reader: Reader = {
    scene,
    cast,
    memory: freshMemory(),
    vias: new Map(),
    tokens: [],
    rows: rowsOf(scene, 0),
    subject: [],
    via: null,
    report: null,
    spoken: false,
    relayed: null,
  }
  const rows = paragraphs.flatMap((tokens, paragraph) => {
    reader.tokens = tokens
    reader.rows = rowsOf(scene, paragraph)
    reader.relayed = null
    if (isHeading(tokens)) return []
    for (const clause of clausesOf(tokens)) readClause(reader, clause)
    endSentence(reader)
    if (reader.rows.empty && tokens[0]?.quotation) carryOn(reader)
    return reader.rows.all()
  })
  return citationsOf(scene, resolveLead(scene, cast, rows))
}

const HEADING_UNITS = 40

/** A short paragraph without any stop is a subheading, and like the title cites nobody. */
function isHeading(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)
  if (!last || last.end - tokens[0].start > HEADING_UNITS) return false
  return tokens.every(({ sort }) => sort !== 'stop' && sort !== 'quote') && last.sort !== 'colon'
}

function readClause(reader: Reader, clause: Clause): void {
  const { tokens } = reader
  if (clause.opens) endSentence(reader)
  let from = clause.from
  let spoke = false
  for (let k = clause.from; k < clause.to && !spoke; k++) {
    const cue = tokens[k].word?.cue
    if (tokens[k].sort !== 'cue' || !cue || isNominal(tokens, k, clause)) continue
    const next = FRAMES[cue.frame](reader, clause, from, k)
    if (next === null) continue
    from = next
    k = next - 1
    spoke = from >= clause.to
  }
  if (from === clause.from) noteSubject(reader, clause)
  noteMentions(reader, clause)
  if (clause.mark === 'colon' && from === clause.from) introduce(reader, clause)
  const quotation = tokens[clause.to]?.quotation
  if (quotation) reader.rows.quote(quotation)
}

/** A cue before 的 or after 所 belongs to a noun and says nothing here. */
const isNominal = (tokens: readonly Token[], k: number, clause: Clause): boolean =>
  k + 1 < clause.to && tokens[k + 1].sort === 'of'

/** Keeps in mind who was named last, whatever for. */
function noteMentions({ memory, tokens, scene, cast }: Reader, clause: Clause): void {
  for (let k = clause.from; k < clause.to; k++) {
    const { sort, mention } = tokens[k]
    if (!mention) continue
    if (sort === 'person') memory.person = mention.actor
    if (sort !== 'organization' || mention.actor === scene.article.outlet) continue
    if (cast.isMedium(mention.actor)) memory.medium = mention.actor
    else memory.body = named(mention.actor, scene, cast, 'named', 1, 'was named last')
  }
}

/** Keeps in mind whom a clause without a statement is about. */
function noteSubject(reader: Reader, clause: Clause): void {
  const { memory, tokens } = reader
  if (reader.spoken) return
  const subject = subjectOf(tokens, clause.from, clause.to)
  if (!subject) return
  const speakers = subjectSpeakers(reader, subject)
  if (speakers.length === 0) return
  if (reader.subject.length > 0 && speakers[0].id === null) return
  reader.subject = speakers
  if (speakers[0].id !== null) remember(memory, speakers)
  for (let k = subject.end; k < clause.to; k++)
    if (tokens[k].sort === 'document') memory.author = speakers
  noteMedium(reader, clause, speakers[0])
}

const INTERVIEW =
  /接受.{0,20}(?:采访|专访|访问)|撰文|投书|(?:发表|刊登|刊出|刊发|刊载).{0,60}(?:文章|专栏|评论)/

/** 《外交家》发表佩纳的文章, X接受彭博专访: what X says from here on comes through that medium. */
function noteMedium(reader: Reader, clause: Clause, subject: Speaker): void {
  const { tokens, scene, cast, memory } = reader
  let medium: ActorId | null = null
  let person = subject.human ? subject.id : null
  for (let k = clause.from; k < clause.to; k++) {
    const id = tokens[k].mention?.actor
    if (id && tokens[k].sort === 'organization' && cast.isMedium(id)) medium = id
    if (id && tokens[k].sort === 'person') person ??= id
  }
  if (medium === null || person === null || medium === scene.article.outlet) return
  const words = scene.folded.slice(tokens[clause.from].start, tokens[clause.to - 1].end)
  if (!INTERVIEW.test(words)) return
  reader.vias.set(person, medium)
  memory.writer = named(person, scene, cast, 'named', 3, 'is named with the article')
}

export function remember(memory: Memory, speakers: readonly Speaker[]): void {
  if (speakers.length > 1) memory.group = speakers
  else if (speakers[0].human) {
    memory.human = speakers[0]
    if (speakers[0].id === null) memory.group = speakers
  }
}

export const subjectSpeakers = (reader: Reader, subject: Subject): Speaker[] =>
  subject.heads.flatMap((head) => speakersOf(head, reader.scene, reader.cast, reader.memory))

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

/** Who says it where, through whom (undefined: not said here), by which rule. */
export interface Said {
  readonly speakers: readonly Speaker[]
  readonly at: Span
  readonly via: ActorId | null | undefined
  readonly rule: string
  readonly reasons: readonly Reason[]
}

/** Enters what the speakers say; their words have begun. */
export function state(reader: Reader, said: Said): void {
  const { memory, vias, rows } = reader
  const { speakers } = said
  const carried = vias.get(keyOf(speakers[0]))
  const via =
    said.via !== undefined
      ? said.via
      : (reader.via ??
        (speakers[0].human && speakers[0].id ? null : reader.relayed) ??
        carried ??
        null)
  rows.add({ speakers, via, evidence: said.at, rule: said.rule, reasons: said.reasons })
  for (const speaker of speakers) vias.set(keyOf(speaker), via)
  reader.spoken = true
  reader.subject = speakers
  memory.last = speakers
  if (!speakers[0].human) memory.author = speakers
  remember(memory, speakers)
}

function endSentence(reader: Reader): void {
  if (reader.report && !reader.spoken) reader.rows.add(reader.report)
  reader.subject = []
  reader.via = null
  reader.report = null
  reader.spoken = false
}

/** A paragraph of nothing but quotation goes on with whoever spoke last. */
function carryOn(reader: Reader): void {
  const { memory, tokens, rows } = reader
  if (memory.last.length === 0) return
  const first = tokens.find((token) => token.quotation) ?? tokens[0]
  rows.add({
    speakers: memory.last,
    via: reader.vias.get(keyOf(memory.last[0])) ?? null,
    evidence: { start: first.start, end: first.end },
    rule: 'carried-on',
    reasons: [{ rule: 'carried-on', points: 1, says: 'nobody else is named' }],
  })
}

export const keyOf = (speaker: Speaker): string => speaker.id ?? `“${speaker.noun}`
