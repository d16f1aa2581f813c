import type { ActorId } from '../../model/ids.ts'
import type { Reason } from '../../model/reason.ts'
import type { Span } from '../../model/span.ts'
import type { Scene } from '../scene.ts'
import type { Cast } from './cast.ts'
import { addRow, rowsOf, type Rows, type Statement } from './rows.ts'
import { freshMemory, speakersOf, type Memory, type Speaker } from './speaker.ts'
import type { Subject } from './subject.ts'
import type { Tokens } from './token.ts'

/** All that the frames read and leave behind while an article is read from its first paragraph to its last. */
export interface Reader {
  readonly scene: Scene
  readonly cast: Cast
  readonly memory: Memory
  /** Through whom each speaker spoke last. */
  readonly vias: Map<string, ActorId | null>
  /** Who spoke to a medium (告诉法新社), not only in its report. */
  readonly told: Set<string>
  readonly tokens: Tokens
  rows: Rows
  /** The sentence: who its clauses are about, whose report it is, whether somebody's words have begun. */
  subject: readonly Speaker[]
  via: ActorId | null
  report: Statement | null
  spoken: boolean
  /** Whether somebody did something by words (批评, 要求) last, and none have been told. */
  deed: boolean
  /** The token that the words begin with, where a cue of saying ended its clause (X说, …); else −1. */
  words: number
  /** The medium a report of this paragraph was taken from. */
  relayed: ActorId | null
  /** How many sentences have ended since; one that turns to something else (但, 此外) counts as many. */
  reportAge: number
}

export const readerOf = (scene: Scene, cast: Cast, tokens: Tokens): Reader => ({
  scene,
  cast,
  memory: freshMemory(),
  vias: new Map(),
  told: new Set(),
  tokens,
  rows: rowsOf(scene, 0),
  subject: [],
  via: null,
  report: null,
  spoken: false,
  deed: false,
  words: -1,
  relayed: null,
  reportAge: 0,
})

export function remember(memory: Memory, speakers: readonly Speaker[]): void {
  if (speakers.length > 1) memory.group = speakers
  else if (speakers[0].human) {
    memory.human = speakers[0]
    if (speakers[0].id === null) memory.group = speakers
  }
}

export function subjectSpeakers({ scene, cast, memory }: Reader, { heads }: Subject): Speaker[] {
  if (heads.length === 1) return speakersOf(heads[0], scene, cast, memory)
  const speakers: Speaker[] = []
  for (const head of heads)
    for (const speaker of speakersOf(head, scene, cast, memory)) speakers.push(speaker)
  return speakers
}

/** Who says it where, through whom (undefined: not said here), by which rule. */
export interface Said {
  readonly speakers: readonly Speaker[]
  readonly at: Span
  readonly via: ActorId | null | undefined
  readonly rule: string
  readonly reasons: readonly Reason[]
}

/** The medium a statement that names none comes through: the sentence's, the paragraph's, or the speaker's last one. */
function viaOf(reader: Reader, speaker: Speaker): ActorId | null {
  // Somebody named speaks through a report in its next sentence; further on it is as often as not the outlet's own.
  const far = speaker.human && speaker.id !== null && reader.reportAge > 1
  const relayed = far ? null : reader.relayed
  if (reader.via ?? relayed) return reader.via ?? relayed
  const key = keyOf(speaker)
  // Whom a report quoted once speaks through it no more after somebody else has spoken.
  const goesOn = reader.told.has(key) || reader.memory.last.some((other) => keyOf(other) === key)
  return (goesOn ? reader.vias.get(key) : null) ?? null
}

/** Enters what the speakers say; their words have begun. */
export function state(reader: Reader, said: Said): void {
  const { memory, vias, rows } = reader
  const { speakers } = said
  const medium = said.via === undefined ? viaOf(reader, speakers[0]) : said.via
  const via = medium === reader.scene.article.outlet ? null : medium
  addRow(rows, { speakers, via, evidence: said.at, rule: said.rule, reasons: said.reasons })
  for (const speaker of speakers) {
    vias.set(keyOf(speaker), via)
    if (said.via) reader.told.add(keyOf(speaker))
  }
  // 鲍尔说…，但有官员认为…: 他 still means the one who began.
  const aside = reader.spoken && speakers[0].id === null
  reader.spoken = true
  reader.deed = false
  reader.subject = speakers
  memory.last = speakers
  memory.here = speakers
  if (!speakers[0].human) memory.author = speakers
  if (!aside) remember(memory, speakers)
}

export const keyOf = (speaker: Speaker): string => speaker.id ?? `“${speaker.noun}`
