import type { SpeechFrame } from '../../knowledge/speech.ts'
import type { ActorId } from '../../model/ids.ts'
import type { Clause } from './clauses.ts'
import { named, type Speaker } from './speaker.ts'
import { keyOf, remember, subjectSpeakers, type Reader } from './statements.ts'
import { subjectOf, type Subject } from './subject.ts'

/**
 * Reads the statement whose cue is token `k` of the clause, its subject looked for from token `from`. Returns the token to read on
 * from, or null where the cue brings no words here.
 */
type Frame = (reader: Reader, clause: Clause, from: number, k: number) => number | null

export const FRAMES: Readonly<Record<SpeechFrame, Frame>> = {
  'after-speaker': afterSpeaker,
  told: afterSpeaker,
  finding: afterSpeaker,
  reporting: afterSpeaker,
  quoting,
  'according-to': accordingTo,
}

const PASSIVE = /^[被遭受]/
const REFUSAL = new Set([
  '没有',
  '没',
  '未',
  '并未',
  '并没有',
  '尚未',
  '拒绝',
  '不愿',
  '不肯',
  '未有',
  '从未',
])

/** X说, X对B表示, X告诉B, 法新社报道: the subject of the clause, or of the clauses before it. */
function afterSpeaker(reader: Reader, clause: Clause, from: number, k: number): number | null {
  const { tokens, memory } = reader
  const cue = tokens[k].word!.cue!
  const subject = subjectOf(tokens, from, k)
  if (isDenied(reader, subject?.end ?? from, k)) return null
  if (cue.strength < 3 && reader.spoken) return null
  const speakers = subject ? subjectSpeakers(reader, subject) : inherited(reader, clause, from)
  if (speakers.length === 0) return null
  if (speakers.every((speaker) => isMedium(reader, speaker)))
    return report(reader, subject, speakers, k)
  if (cue.frame === 'reporting') return null
  if (reader.spoken && !subject) return null
  state(reader, subject, speakers, k, viaIn(reader, subject?.end ?? from, clause, k), cue.frame)
  if (cue.mode === 'written') memory.author = speakers[0]
  return clause.to
}

const isMedium = (reader: Reader, speaker: Speaker): boolean =>
  speaker.id !== null
    ? reader.cast.isMedium(speaker.id)
    : speaker.kind === 'institution' && /[媒传]/.test(speaker.noun)

function isDenied(reader: Reader, from: number, k: number): boolean {
  const before = reader.tokens[k - 1]
  if (k > from && before.sort === 'negation' && REFUSAL.has(before.word!.words)) return true
  for (let i = from; i < k; i++)
    if (reader.tokens[i].sort === 'preposition' && PASSIVE.test(reader.tokens[i].word!.words))
      return true
  return false
}

/** Who speaks where the clause does not say: the sentence's subject, else whoever spoke last in the paragraph. */
function inherited(reader: Reader, clause: Clause, from: number): readonly Speaker[] {
  if (from > clause.from) return []
  if (reader.subject.length > 0) return reader.subject
  return clause.opens && !reader.rows.empty ? reader.memory.last : []
}

/** The medium an X spoke to or in: the last medium between subject and cue, or right after a cue of telling. Undefined where none is named. */
function viaIn(
  reader: Reader,
  from: number,
  clause: Clause,
  k: number,
): ActorId | null | undefined {
  const { tokens, cast, scene } = reader
  const told = tokens[k].word!.cue!.frame === 'told'
  for (let i = told ? Math.min(k + 2, clause.to - 1) : k - 1; i >= from; i--) {
    const id = tokens[i].mention?.actor
    if (id && tokens[i].sort === 'organization' && cast.isMedium(id))
      return id === scene.article.outlet ? null : id
  }
  return undefined
}

/** Enters what the speakers say; their words have begun. */
function state(
  reader: Reader,
  subject: Subject | null,
  speakers: readonly Speaker[],
  k: number,
  through: ActorId | null | undefined,
  rule: string,
): void {
  const { memory, tokens, vias } = reader
  const carried = vias.get(keyOf(speakers[0]))
  const via = through !== undefined ? through : (reader.via ?? reader.relayed ?? carried ?? null)
  const cue = tokens[k].word!.cue!
  const start = subject ? subject.heads[0].start : tokens[k].start
  reader.rows.add({
    speakers,
    via,
    evidence: { start, end: tokens[k].end },
    rule,
    reasons: [{ rule: cue.mode, points: cue.strength, says: `“${tokens[k].word!.words}”` }],
  })
  for (const speaker of speakers) vias.set(keyOf(speaker), via)
  reader.spoken = true
  reader.subject = speakers
  memory.last = speakers
  remember(memory, speakers)
}

/** A medium reports: what follows is its own unless somebody speaks in it. */
function report(
  reader: Reader,
  subject: Subject | null,
  speakers: readonly Speaker[],
  k: number,
): number | null {
  const { memory, tokens, scene } = reader
  const own = speakers[0].id === scene.article.outlet
  const cue = tokens[k].word!.cue!
  if (speakers[0].id && !own) {
    memory.medium = speakers[0].id
    reader.via = speakers[0].id
    reader.relayed = speakers[0].id
  }
  reader.report = {
    speakers,
    via: null,
    evidence: { start: subject?.heads[0].start ?? tokens[k].start, end: tokens[k].end },
    rule: 'report',
    reasons: [{ rule: cue.mode, points: cue.strength, says: `“${tokens[k].word!.words}”` }],
  }
  return k + 1
}

/** 法新社援引X的话说: X speaks through the medium; any other body that quotes is the speaker itself. */
function quoting(reader: Reader, clause: Clause, from: number, k: number): number | null {
  const { tokens, memory } = reader
  const subject = subjectOf(tokens, from, k)
  const by = subject ? subjectSpeakers(reader, subject) : inherited(reader, clause, from)
  const medium = by.find((speaker) => isMedium(reader, speaker))
  const object = subjectOf(tokens, k + 1, nextCue(reader, clause, k))
  const quoted = object ? subjectSpeakers(reader, object) : []
  if (by.length > 0 && !medium) {
    if (reader.spoken) return null
    state(reader, subject, by, k, undefined, 'quoting')
    return clause.to
  }
  if (medium?.id) memory.medium = medium.id
  if (quoted.length === 0) return null
  const via = medium?.id ?? memory.medium
  if (medium?.id) reader.via = reader.relayed = medium.id
  state(reader, subject ?? object, quoted, k, via, 'quoting')
  return clause.to
}

function nextCue(reader: Reader, clause: Clause, k: number): number {
  let i = k + 1
  while (i < clause.to && reader.tokens[i].sort !== 'cue') i++
  return i
}

/** 据法新社报道 · 据X透露 · 根据X的数据. */
function accordingTo(reader: Reader, clause: Clause, _from: number, k: number): number | null {
  const { tokens } = reader
  const next = nextCue(reader, clause, k)
  const subject = subjectOf(tokens, k + 1, next)
  if (!subject) return null
  const speakers = subjectSpeakers(reader, subject)
  const said = next < clause.to || subject.heads.some((head) => head.token.sort === 'document')
  if (speakers.length === 0 || !said) return null
  if (speakers.every((speaker) => isMedium(reader, speaker))) {
    report(
      reader,
      subject,
      speakers,
      Math.min(next, clause.to - 1) < k + 1 || next >= clause.to ? k : next,
    )
    return next < clause.to ? next + 1 : clause.to
  }
  state(reader, subject, speakers, k, undefined, 'according-to')
  return clause.to
}
