import type { SpeechWord } from '../../knowledge/speech.ts'
import { fold } from '../../lib/fold.ts'
import type { SpeakerKind } from '../../model/citation.ts'
import type { ActorId } from '../../model/ids.ts'
import type { Scene } from '../scene.ts'
import { bodyKindOf, type BodyKind } from './body-kind.ts'
import type { CitationLexicon } from './lexicon.ts'
import { personKind } from './person-kind.ts'
import { titlesIn, type Title } from './titles.ts'
import type { Tokens } from './token.ts'

/** What is known of an article's actors as speakers. */
export interface Cast {
  isPerson(id: ActorId): boolean
  isMedium(id: ActorId): boolean
  kindOf(id: ActorId): SpeakerKind
  /** Whether the article ties the person to this body or state, or says nothing against it. */
  isOf(person: ActorId, place: ActorId | null): boolean
  /** The one person of the article with this title at this place; null where there is none or several. */
  personWith(noun: SpeechWord, place: ActorId | null): ActorId | null
}

type Titles = ReadonlyMap<ActorId, readonly Title[]>

export function castOf(scene: Scene, lexicon: CitationLexicon, tokens: Tokens): Cast {
  const titles = titlesIn(tokens)
  const bodies = new Map<ActorId, BodyKind>()
  const kinds = new Map<ActorId, SpeakerKind>()
  const holders = new Map<string, Holders>()
  const bodyKind = (id: ActorId): BodyKind => {
    const known = bodies.get(id)
    if (known) return known
    const kind = bodyKindOf(scene.actors.get(id), lexicon.actors.get(id), lexicon.speech)
    bodies.set(id, kind)
    return kind
  }
  const kindOf = (id: ActorId): SpeakerKind => {
    const actor = scene.actors.get(id)
    if (actor?.kind !== 'person') return bodyKind(id) === 'official' ? 'official' : 'institution'
    const { publishedAt } = scene.article
    const known = lexicon.actors.get(id)
    return personKind(actor, known, publishedAt, titles.get(id) ?? [], lexicon.speech, bodyKind)
  }
  return {
    isPerson: (id) => scene.actors.get(id)?.kind === 'person',
    isMedium: (id) => scene.actors.get(id)?.kind === 'organization' && bodyKind(id) === 'medium',
    kindOf(id) {
      const known = kinds.get(id)
      if (known) return known
      const kind = kindOf(id)
      kinds.set(id, kind)
      return kind
    },
    isOf: (person, place) => place === null || isOf(scene, titles.get(person) ?? [], person, place),
    personWith({ words }, place) {
      const found = holders.get(words) ?? holdersOf(scene, titles, words)
      holders.set(words, found)
      return found.get(place) ?? null
    },
  }
}

function isOf(scene: Scene, titles: readonly Title[], person: ActorId, place: ActorId): boolean {
  const ties = scene.actors.get(person)?.affiliations.map((tie) => tie.with) ?? []
  const places = [
    ...ties,
    ...ties.map((body) => countryOf(scene, body)),
    ...titles.flatMap((title) => title.places.map((at) => at.actor)),
  ]
  const states = places.filter((id) => id && scene.actors.get(id)?.kind === 'state')
  return states.length === 0 || places.includes(place)
}

/** Who holds a title, by the body or state it is held at; null where several do. Under null: wherever it is. */
type Holders = Map<ActorId | null, ActorId | null>

function holdersOf(scene: Scene, titles: Titles, words: string): Holders {
  const holders: Holders = new Map()
  const enter = (person: ActorId, place: ActorId | null): void => {
    const other = holders.get(place)
    holders.set(place, other === undefined || other === person ? person : null)
  }
  for (const { id, kind, affiliations } of scene.actors.values()) {
    if (kind !== 'person') continue
    for (const { noun, former, places } of titles.get(id) ?? []) {
      if (!noun || former || !(noun.words.endsWith(words) || words.endsWith(noun.words))) continue
      enter(id, null)
      for (const { actor } of places) enter(id, actor)
    }
    for (const { with: body, role } of affiliations) {
      if (role === '' || role.includes('前') || !fold(role).endsWith(words)) continue
      const country = countryOf(scene, body)
      enter(id, null)
      enter(id, body)
      if (country) enter(id, country)
    }
  }
  return holders
}

const countryOf = (scene: Scene, body: ActorId): ActorId | null =>
  scene.actors.get(body)?.affiliations[0]?.with ?? null
