import { SORT } from '../../knowledge/speech-sorts.ts'
import type { SpeechFrame } from '../../knowledge/speech.ts'
import type { ActorId } from '../../model/ids.ts'
import type { Reason } from '../../model/reason.ts'
import { cut, type Span } from '../../model/span.ts'
import type { Clause } from './clauses.ts'
import { isSilent, isSpeechless } from './abstain.ts'
import { agentOf } from './agent.ts'
import { isMedium } from './cast.ts'
import { areMedia, isMediumSpeaking, occasionAt, type Occasion } from './occasion.ts'
import type { Speaker } from './speaker.ts'
import { state, subjectSpeakers, type Reader, type Said } from './reader.ts'
import { mentionOf, wordOf } from './token.ts'
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

/** X说, X对B表示, X告诉B, 法新社报道: the subject of the clause, or of the clauses before it. */
function afterSpeaker(reader: Reader, clause: Clause, from: number, k: number): number | null {
  const occasion = occasionAt(reader, clause, from, k)
  const { cue, subject } = occasion
  const agent = agentOf(occasion)
  if (agent) return accuse(occasion, agent)
  if (isSilent(occasion)) return null
  const found = subject ? subjectSpeakers(reader, subject) : inherited(reader, clause, from)
  const speakers = saying(reader, k, found)
  if (speakers.length === 0 || speakers[0].id === reader.scene.article.outlet) return null
  if (areMedia(reader, speakers)) return report(reader, subject, speakers, k)
  if (isSpeechless(occasion, speakers)) return null
  state(reader, said(reader, subject, speakers, k, viaIn(occasion), cue.frame))
  reader.deed = cue.mode === 'act'
  reader.words = k + 1 === clause.to && cue.strength > 2 ? clause.to + 1 : -1
  if (cue.mode === 'written') {
    reader.memory.author = speakers
    reader.memory.writer = speakers[0]
  }
  return clause.to
}

/** A遭B批评: B speaks; the sentence goes on about A. */
function accuse({ reader, subject, clause, from, k }: Occasion, agent: Subject): number | null {
  const speakers = subjectSpeakers(reader, agent)
  if (speakers.length === 0) return null
  const patient = subject ? subjectSpeakers(reader, subject) : inherited(reader, clause, from)
  state(reader, said(reader, agent, speakers, k, undefined, 'agent'))
  reader.subject = patient
  reader.spoken = false
  return clause.to
}

const ANALYSES = /^(?:分析|剖析|研判)/

/** The speakers as cue `k` makes them: 外界分析, 市场人士分析: whoever unnamed analyses is cited for expertise. */
function saying({ tokens }: Reader, k: number, speakers: readonly Speaker[]): readonly Speaker[] {
  if (!speakers.some(isAnybody) || !ANALYSES.test(wordOf(tokens, k)?.words ?? '')) return speakers
  return speakers.map((speaker) => (isAnybody(speaker) ? { ...speaker, kind: 'analyst' } : speaker))
}

const isAnybody = ({ id, kind }: Speaker): boolean => id === null && kind === 'other'

/** Who speaks where the clause does not say: the sentence's subject, else whoever spoke last in the paragraph. */
function inherited(reader: Reader, clause: Clause, from: number): readonly Speaker[] {
  if (from > clause.from) return []
  if (reader.subject.length > 0) return reader.subject
  return clause.opens && reader.rows.all.length > 0 ? reader.memory.last : []
}

/** The medium an X spoke to or in: the last medium between subject and cue, or right after a cue of telling. Undefined where none is named. */
function viaIn({ reader, subject, clause, from, k, cue }: Occasion): ActorId | undefined {
  const { tokens, cast } = reader
  const last = cue.frame === 'told' ? Math.min(k + 2, clause.to - 1) : k - 1
  for (let i = last; i >= (subject?.end ?? from); i--) {
    const id = mentionOf(tokens, i)?.actor
    if (id && tokens.sort[i] === SORT.organization && isMedium(cast, id)) return id
  }
  return undefined
}

/** From the subject's first word to the cue's last, whichever stands first; the cue alone where the subject stands further back. */
function stretch({ tokens }: Reader, subject: Subject | null, k: number): Span {
  const start = tokens.start[k]
  const end = tokens.end[k]
  if (!subject) return { start, end }
  const [first] = subject.heads
  const last = subject.heads[subject.heads.length - 1].token
  return { start: Math.min(first.start, start), end: Math.max(last.end, end) }
}

function said(
  reader: Reader,
  subject: Subject | null,
  speakers: readonly Speaker[],
  k: number,
  via: ActorId | null | undefined,
  rule: string,
): Said {
  const word = wordOf(reader.tokens, k)
  const { mode, strength } = word!.cue!
  const reasons: Reason[] = [{ rule: mode, points: strength, says: `“${word!.words}”` }]
  if (!subject) reasons.push({ rule: 'inherited', points: -1, says: 'the clause names no speaker' })
  if (reader.spoken)
    reasons.push({ rule: 'nested', points: -1, says: 'somebody speaks in this sentence already' })
  if (reader.report)
    reasons.push({ rule: 'relayed', points: 0, says: 'a medium reports in this sentence' })
  return { speakers, at: stretch(reader, subject, k), via, rule, reasons }
}

/** A medium reports: what follows is its own unless somebody speaks in it. */
function report(
  reader: Reader,
  subject: Subject | null,
  speakers: readonly Speaker[],
  k: number,
): number | null {
  const { memory, tokens } = reader
  const cue = wordOf(tokens, k)!.cue!
  if (speakers[0].id) {
    memory.medium = memory.reporter = speakers[0].id
    reader.via = speakers[0].id
    reader.relayed = speakers[0].id
    reader.reportAge = 0
  }
  reader.report = {
    speakers,
    via: null,
    evidence: stretch(reader, subject, k),
    rule: 'report',
    reasons: [{ rule: cue.mode, points: cue.strength, says: `“${wordOf(tokens, k)!.words}”` }],
  }
  return k + 1
}

/** 法新社援引X的话说: X speaks through the medium; any other body that quotes is the speaker itself. */
function quoting(reader: Reader, clause: Clause, from: number, k: number): number | null {
  const { tokens, memory } = reader
  if (reader.spoken) return null
  const subject = subjectOf(tokens, from, k)
  const by = subject ? subjectSpeakers(reader, subject) : inherited(reader, clause, from)
  const medium = by.find((speaker) => isMediumSpeaking(reader, speaker))
  const { next, words } = quotedAt(reader, clause, k)
  const object = subjectOf(tokens, k + 1, words)
  const quoted = object ? [...saying(reader, next, subjectSpeakers(reader, object))] : []
  if (medium && quoted.length > 0 && areMedia(reader, quoted))
    return report(reader, object, quoted, k)
  if (by.length > 0 && !medium) {
    state(reader, said(reader, subject, by, k, undefined, 'quoting'))
    return clause.to
  }
  if (medium?.id) memory.medium = memory.reporter = medium.id
  if (quoted.length === 0 && medium && subject) {
    if (words === next) return report(reader, subject, [medium], k)
    quoted.push(somebody(reader, k + 1, words))
  }
  if (quoted.length === 0) return null
  const via = medium?.id ?? memory.medium
  if (medium?.id) {
    reader.via = reader.relayed = medium.id
    reader.reportAge = 0
  }
  const statement = said(reader, object, quoted, k, via, 'quoting')
  const end = object ? statement.at.end : tokens.end[words - 1]
  state(reader, { ...statement, at: { start: statement.at.start, end } })
  return clause.to
}

/** The cue behind a quoting one, and where the words for whoever is quoted end: at 的话, else at that cue. */
function quotedAt(reader: Reader, clause: Clause, k: number): { next: number; words: number } {
  const { sort } = reader.tokens
  let words = k + 1
  while (words < clause.to && sort[words] !== SORT['words-of']) words++
  if (words < clause.to) return { next: nextCue(reader, clause, words), words }
  const next = nextCue(reader, clause, k)
  return { next, words: next }
}

/** 北京外交界 of 援引北京外交界的说法: whoever these tokens tell of, though no noun for people stands there. */
function somebody({ scene, tokens }: Reader, from: number, to: number): Speaker {
  const at = { start: tokens.start[from], end: tokens.end[to - 1] }
  const anonymous = cut(scene.article.text, at)
  const reason = { rule: 'unnamed', points: 1, says: `“${anonymous}” names nobody` }
  return { id: null, anonymous, kind: 'other', human: true, noun: anonymous, place: null, reason }
}

function nextCue(reader: Reader, clause: Clause, k: number): number {
  let i = k + 1
  while (i < clause.to && reader.tokens.sort[i] !== SORT.cue) i++
  return i
}

/** 据法新社报道 · 据X透露 · 根据X的数据. */
function accordingTo(reader: Reader, clause: Clause, _from: number, k: number): number | null {
  const { tokens } = reader
  const next = nextCue(reader, clause, k)
  // 据法新社援引知情人士的话报道.
  if (wordOf(tokens, next)?.cue?.frame === 'quoting') return quoting(reader, clause, k + 1, next)
  const subject = subjectOf(tokens, k + 1, next)
  if (!subject) return null
  const [{ token: first }] = subject.heads
  // 据香港某报报道: the state is where a medium is that we do not know.
  if (first.sort === SORT.state && tokens.sort[subject.end] === SORT.text) return null
  const speakers = subjectSpeakers(reader, subject)
  const speaks = next < clause.to || subject.heads.some((head) => head.token.sort === SORT.document)
  if (speakers.length === 0 || !speaks) return null
  if (areMedia(reader, speakers)) {
    report(reader, subject, speakers, next < clause.to ? next : k)
    return next < clause.to ? next + 1 : clause.to
  }
  state(reader, said(reader, subject, speakers, k, undefined, 'according-to'))
  return clause.to
}
