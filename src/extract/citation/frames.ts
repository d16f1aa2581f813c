import type { SpeechFrame } from '../../knowledge/speech.ts'
import type { ActorId } from '../../model/ids.ts'
import type { Reason } from '../../model/reason.ts'
import type { Clause } from './clauses.ts'
import type { Speaker } from './speaker.ts'
import { state, subjectSpeakers, type Reader, type Said } from './reader.ts'
import { subjectOf, type Subject } from './subject.ts'
import type { Token } from './token.ts'

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
  const { tokens, memory, scene } = reader
  const cue = tokens[k].word!.cue!
  const subject = joins(tokens, from) ? null : subjectOf(tokens, from, k)
  if (isDenied(reader, subject?.end ?? from, k)) return null
  const human = /person|noun|pronoun/.test(subject?.heads[0].token.sort ?? '')
  if (isAside(reader, clause, cue.strength < 3 || !human)) return null
  const light = cue.strength < 3 || !human
  if (cue.strength < 3 && tokens[k - 1]?.sort === 'negation' && k > from) return null
  if (
    light &&
    ((reader.spoken && cue.strength < 3) || !stands(reader, subject, from, k, cue.strength < 3))
  )
    return null
  if (k + 1 === clause.to && /stop|end/.test(clause.mark) && !isAfterQuote(tokens, clause))
    return null
  const speakers = subject ? subjectSpeakers(reader, subject) : inherited(reader, clause, from)
  if (speakers.length === 0 || speakers[0].id === scene.article.outlet) return null
  if (speakers.every((speaker) => isMedium(reader, speaker)))
    return report(reader, subject, speakers, k)
  if (cue.frame === 'reporting') return null
  if (cue.frame === 'finding' && subject?.heads[0].token.sort !== 'document') return null
  if (reader.spoken && !speakers.every((speaker) => speaker.human && speaker.id)) return null
  if (cue.mode === 'thought' && cue.strength < 2 && !speakers[0].human) return null
  if (cue.strength < 2 && (reader.report || !subject)) return null
  if (reader.spoken && !subject) return null
  const via = viaIn(reader, subject?.end ?? from, clause, k)
  state(reader, said(reader, subject, speakers, k, via, cue.frame))
  if (cue.mode === 'written') {
    memory.author = speakers
    memory.writer = speakers[0]
  }
  return clause.to
}

/** “…，”X说. and “…。”X说. */
const isAfterQuote = (tokens: readonly Token[], { from }: Clause): boolean =>
  tokens[from - 1]?.sort === 'quote' || tokens[from - 2]?.sort === 'quote'

/** A clause that goes on with a list from the clause before (…, 以及研究人员说) has no subject of its own. */
const joins = (tokens: readonly Token[], from: number): boolean => tokens[from]?.sort === 'and'

const CONDITION = /^(?:如果|若|虽然|尽管|即使|自从|既然|除非|一旦)$/

/** A clause of time, and for words that are not surely speech one of condition or concession, tells no news of a statement. */
function isAside({ tokens }: Reader, clause: Clause, unsure: boolean): boolean {
  const last = tokens[clause.to - 1]
  if (last.sort === 'when' || last.word?.words === '以来') return true
  const first = tokens[clause.from].word?.words ?? ''
  return unsure && CONDITION.test(first)
}

const LIGHT = new Set(['adverb', 'time', 'bracket', 'closer', 'when', 'side', 'noun', 'words-of'])
const PART = /(?:小组|委员会|部门|机构|办公室|网站|代表团|高层)$/

/** Whether nothing but adverbs, times and prepositional phrases stands between subject and cue. */
function stands(
  reader: Reader,
  subject: Subject | null,
  from: number,
  k: number,
  strict: boolean,
): boolean {
  let inPhrase = false
  const isBody = subject?.heads.at(-1)?.token.sort === 'organization'
  for (let i = subject?.end ?? from; i < k; i++) {
    const { sort, start, end } = reader.tokens[i]
    if (
      i === subject?.end &&
      sort === 'text' &&
      isBody &&
      PART.test(reader.scene.folded.slice(start, end))
    )
      continue
    if (reader.tokens[i].word?.words === '将') return false
    if (sort === 'preposition') inPhrase = true
    else if (!LIGHT.has(sort) && !inPhrase) return false
    else if (strict && (sort === 'verb' || sort === 'cue')) return false
  }
  // 向国会提交要求: a verb stands between.
  const verb = reader.tokens[k - 1]?.sort === 'text' && reader.tokens[k - 2]?.mention !== null
  return !strict || (!(inPhrase && verb) && (subject !== null || !inPhrase))
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
  return clause.opens && reader.rows.all.length > 0 ? reader.memory.last : []
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

/** From the subject's first word to the cue's last; from the cue alone where the subject stands further back. */
function said(
  reader: Reader,
  subject: Subject | null,
  speakers: readonly Speaker[],
  k: number,
  via: ActorId | null | undefined,
  rule: string,
): Said {
  const { word, start, end } = reader.tokens[k]
  const first = subject ? Math.min(subject.heads[0].start, start) : start
  const last = subject ? Math.max(subject.heads.at(-1)!.token.end, end) : end
  const { mode, strength } = word!.cue!
  const reasons: Reason[] = [{ rule: mode, points: strength, says: `“${word!.words}”` }]
  if (!subject) reasons.push({ rule: 'inherited', points: -1, says: 'the clause names no speaker' })
  if (reader.spoken)
    reasons.push({ rule: 'nested', points: -1, says: 'somebody speaks in this sentence already' })
  if (reader.report)
    reasons.push({ rule: 'relayed', points: 0, says: 'a medium reports in this sentence' })
  return { speakers, at: { start: first, end: last }, via, rule, reasons }
}

/** A medium reports: what follows is its own unless somebody speaks in it. */
function report(
  reader: Reader,
  subject: Subject | null,
  speakers: readonly Speaker[],
  k: number,
): number | null {
  const { memory, tokens } = reader
  const cue = tokens[k].word!.cue!
  if (speakers[0].id) {
    memory.medium = memory.reporter = speakers[0].id
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
  if (reader.spoken) return null
  const subject = subjectOf(tokens, from, k)
  const by = subject ? subjectSpeakers(reader, subject) : inherited(reader, clause, from)
  const medium = by.find((speaker) => isMedium(reader, speaker))
  const object = subjectOf(tokens, k + 1, nextCue(reader, clause, k))
  const quoted = object ? subjectSpeakers(reader, object) : []
  if (medium && quoted.length > 0 && quoted.every((speaker) => isMedium(reader, speaker)))
    return report(reader, object, quoted, k)
  if (by.length > 0 && !medium) {
    state(reader, said(reader, subject, by, k, undefined, 'quoting'))
    return clause.to
  }
  if (medium?.id) memory.medium = memory.reporter = medium.id
  if (quoted.length === 0) return null
  const via = medium?.id ?? memory.medium
  if (medium?.id) reader.via = reader.relayed = medium.id
  state(reader, said(reader, object, quoted, k, via, 'quoting'))
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
  const speaks = next < clause.to || subject.heads.some((head) => head.token.sort === 'document')
  if (speakers.length === 0 || !speaks) return null
  if (speakers.every((speaker) => isMedium(reader, speaker))) {
    report(reader, subject, speakers, next < clause.to ? next : k)
    return next < clause.to ? next + 1 : clause.to
  }
  state(reader, said(reader, subject, speakers, k, undefined, 'according-to'))
  return clause.to
}
