import type { ActorId } from '../../model/ids.ts'
import type { Scene } from '../scene.ts'
import { homeOf } from './homes.ts'
import type { Passage } from './passages.ts'
import { OUTSIDE_STEP, slot, SLOTS, slotsOf } from './slots.ts'
import type { Ref, Word } from './tokens.ts'

/** An actor as one cue sees it. */
export interface Party {
  readonly actor: ActorId
  /** A place in `SLOTS`. */
  slot: number
  /** Null for a speaker or a subject carried over, who may not stand in the sentence. */
  readonly ref: Ref | null
}

/** The parties of one cue. */
export interface Parties {
  readonly parties: readonly Party[]
  readonly quoted: boolean
  readonly isPassive: boolean
  /** A place in `VALENCIES`. */
  readonly valency: number
  readonly voices: readonly ActorId[]
  /** Whether what is said is an accusation: the acts in it are the accused's, not the speaker's. */
  readonly accuses: boolean
}

/** What a cue has beside itself: `s` a subject of its own (`p` a carried or nominal one), `o` an object, `c` a prepositional one. */
export const VALENCIES: readonly string[] = ['', 's', 'p'].flatMap((subject) =>
  ['', 'o', 'c', 'oc'].map((object) => subject + object),
)

const [S, SH, PS, PSH, P] = ['S', 'Sh', 'pS', 'pSh', 'P'].map(slot)
const [K, KH, Q, QH] = ['K', 'Kh', 'Q', 'Qh'].map(slot)
const [H, R, CS, CQ, CK, CX] = ['H', 'R', 'cS', 'cQ', 'cK', 'cX'].map(slot)
const [O0, O] = ['O0', 'O'].map(slot)
const COVERBS = new Uint8Array(SLOTS.length)
for (const name of ['on', 'to', 'with', 'on0', 'to0', 'with0']) COVERBS[slot(name)] = 1
const BEFORE_SAYING = OUTSIDE_STEP
const OUTSIDE_QUOTE = 2 * OUTSIDE_STEP

/** All actors in reach of a cue: those of its sentence, who speaks it, and the subject carried over. */
export function partiesOf(scene: Scene, passage: Passage, cue: Word): Parties {
  const { tokens, sayings, quotes } = passage
  const parties: Party[] = []
  const quote = quotes.find(
    ({ quotation }) => quotation.words.start <= cue.start && cue.end <= quotation.words.end,
  )
  const saying = sayings.findLast((one) => one.at <= cue.start && one.word !== cue)
  const spoken = saying && (!quote || saying.at > quote.quotation.at.start) ? saying : undefined
  if (spoken) add(parties, spoken.speakers, spoken.relays ? R : spoken.word ? K : H, null)
  if (quote) add(parties, quote.speakers, Q, null)
  const voices = parties.length > 0 ? distinctActors(parties) : NOBODY
  const homes = parties.length > 0 ? homesOf(scene, voices) : NOBODY
  const { slots, isPassive } = slotsOf(tokens, cue)
  let atHome = false
  let hasSubject = false
  for (const ref of tokens.refs) {
    if (ref.form === 'me') continue
    let place = slots[ref.index]
    if (quote && (ref.end <= quote.quotation.at.start || ref.start >= quote.quotation.at.end)) {
      if (shares(ref.actors, voices)) continue
      place += OUTSIDE_QUOTE
    } else if (spoken?.word && ref.end <= spoken.word.start) {
      if (shares(ref.actors, voices)) continue
      place += BEFORE_SAYING
    } else if (place === S || place === PS) {
      hasSubject = true
      // 习近平说，中方赞赏…: the speaker speaks for the subject.
      if (voices.length > 0 && (ref.form === 'we' || shares(ref.actors, homes))) {
        place = place === S ? SH : PSH
        atHome = true
      }
    }
    add(parties, ref.form === 'we' ? homes : ref.actors, place, ref)
  }
  if (atHome)
    for (const party of parties)
      if (party.slot === K) party.slot = KH
      else if (party.slot === Q) party.slot = QH
  if (!hasSubject) add(parties, passage.subject, quote ? CQ : CS, null)
  if (!spoken && !quote) add(parties, passage.speakers, CK, null)
  for (const actor of passage.others)
    if (!parties.some((party) => party.actor === actor))
      parties.push({ actor, slot: CX, ref: null })
  return {
    parties,
    quoted: quote !== undefined,
    isPassive,
    valency: valencyOf(parties),
    voices,
    accuses: spoken?.word?.word.cue?.sign === -1,
  }
}

function add(parties: Party[], actors: readonly ActorId[], slot: number, ref: Ref | null): void {
  for (const actor of actors) if (!has(parties, actor, slot)) parties.push({ actor, slot, ref })
}

/** Whether the actor is there already, at this slot or (−1) at any. */
function has(parties: readonly Party[], actor: ActorId, slot: number): boolean {
  for (const party of parties)
    if (party.actor === actor && (slot < 0 || party.slot === slot)) return true
  return false
}

function shares(some: readonly ActorId[], others: readonly ActorId[]): boolean {
  for (const one of some) if (others.includes(one)) return true
  return false
}

const NOBODY: readonly ActorId[] = []
const distinctActors = (parties: readonly Party[]): ActorId[] => [
  ...new Set(parties.map(({ actor }) => actor)),
]

function valencyOf(parties: readonly Party[]): number {
  let subject = 0
  let object = 0
  let coverb = 0
  for (const { slot } of parties)
    if (slot === S) subject = 1
    else if (slot === PS || slot === P) subject ||= 2
    else if (slot === O0 || slot === O) object = 1
    else if (COVERBS[slot]) coverb = 2
  return subject * 4 + object + coverb
}

/** The states that speakers speak for. */
function homesOf(scene: Scene, speakers: readonly ActorId[]): ActorId[] {
  return speakers.map((actor) => homeOf(scene, actor)).filter((home) => home !== null)
}
