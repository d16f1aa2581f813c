import type { ActorId } from '../../model/ids.ts'
import type { Scene } from '../scene.ts'
import { homeOf } from './homes.ts'
import type { Passage } from './passages.ts'
import { slotsOf } from './slots.ts'
import type { Ref, Word } from './tokens.ts'

/** An actor as one cue sees it. */
export interface Party {
  readonly actor: ActorId
  readonly slot: string
  /** Null for a speaker or a subject carried over, who may not stand in the sentence. */
  readonly ref: Ref | null
}

/** The parties of one cue. */
export interface Parties {
  readonly parties: readonly Party[]
  readonly quoted: boolean
  /** `s` a subject of its own (`p` a carried or nominal one), `o` an object, `c` a prepositional one. */
  readonly valency: string
  readonly voices: readonly ActorId[]
  /** Whether what is said is an accusation: the acts in it are the accused's, not the speaker's. */
  readonly accuses: boolean
}

/** All actors in reach of a cue: those of its sentence, who speaks it, and the subject carried over. */
export function partiesOf(scene: Scene, passage: Passage, cue: Word): Parties {
  const { tokens, sayings, quotes } = passage
  const parties: Party[] = []
  const has = new Set<string>()
  const add = (actors: readonly ActorId[], slot: string, ref: Ref | null): void => {
    for (const actor of actors) {
      if (has.has(`${actor} ${slot}`)) continue
      has.add(`${actor} ${slot}`)
      parties.push({ actor, slot, ref })
    }
  }
  const quote = quotes.find(
    ({ quotation }) => quotation.words.start <= cue.start && cue.end <= quotation.words.end,
  )
  const saying = sayings.findLast((one) => one.at <= cue.start && one.word !== cue)
  const spoken = saying && (!quote || saying.at > quote.quotation.at.start) ? saying : undefined
  const speakers = new Set<ActorId>()
  if (spoken) {
    add(spoken.speakers, spoken.relays ? 'R' : spoken.word ? 'K' : 'H', null)
    spoken.speakers.forEach((actor) => speakers.add(actor))
  }
  if (quote) {
    add(quote.speakers, 'Q', null)
    quote.speakers.forEach((actor) => speakers.add(actor))
  }
  const voices = [...speakers]
  const homesOfVoices = homes(scene, voices)
  const slots = slotsOf(tokens, cue)
  let atHome = false
  let hasSubject = false
  tokens.refs.forEach((ref, i) => {
    let slot = slots[i]
    if (ref.form === 'me') return
    if (quote && (ref.end <= quote.quotation.at.start || ref.start >= quote.quotation.at.end)) {
      if (ref.actors.some((actor) => speakers.has(actor))) return
      slot = `x${slot}`
    } else if (spoken?.word && ref.end <= spoken.word.start) {
      if (ref.actors.some((actor) => speakers.has(actor))) return
      slot = `k${slot}`
    } else if (slot === 'S' || slot === 'pS') hasSubject = true
    if ((slot === 'S' || slot === 'pS') && voices.length > 0) {
      if (ref.form === 'we' || ref.actors.some((actor) => homesOfVoices.includes(actor))) {
        slot += 'h'
        atHome = true
      }
    }
    add(ref.form === 'we' ? homes(scene, voices) : ref.actors, slot, ref)
  })
  // 习近平说，中方赞赏…: the speaker speaks for the subject.
  if (atHome)
    for (const [i, party] of parties.entries())
      if (party.slot === 'K' || party.slot === 'Q')
        parties[i] = { ...party, slot: `${party.slot}h` }
  if (!hasSubject) add(passage.subject, quote ? 'cQ' : 'cS', null)
  if (!spoken && !quote) add(passage.speakers, 'cK', null)
  const subject = parties.some(({ slot }) => slot === 'S')
    ? 's'
    : parties.some(({ slot }) => slot === 'pS' || slot === 'P')
      ? 'p'
      : ''
  const object = parties.some(({ slot }) => slot === 'O0' || slot === 'O') ? 'o' : ''
  const coverb = parties.some(({ slot }) => /^(on|to|with)0?$/.test(slot)) ? 'c' : ''
  const accuses = spoken?.word?.word.cue?.sign === -1
  return {
    parties,
    quoted: quote !== undefined,
    valency: subject + object + coverb,
    voices,
    accuses,
  }
}

/** The states that speakers speak for. */
function homes(scene: Scene, speakers: readonly ActorId[]): ActorId[] {
  return speakers.map((actor) => homeOf(scene, actor)).filter((home) => home !== null)
}
