import type { SpeechWord } from '../../knowledge/speech.ts'
import { fold } from '../../lib/fold.ts'
import type { SpeakerKind } from '../../model/citation.ts'
import type { ActorId } from '../../model/ids.ts'
import type { Scene } from '../scene.ts'
import { bodyKindOf, type BodyKind } from './body-kind.ts'
import type { CitationLexicon } from './lexicon.ts'
import { personKind } from './person-kind.ts'
import { titlesIn, type Title } from './titles.ts'
import type { Token } from './token.ts'

/** What is known of an article's actors as speakers. */
export interface Cast {
  isMedium(id: ActorId): boolean
  kindOf(id: ActorId): SpeakerKind
  /** Whether the article ties the person to this body or state, or says nothing against it. */
  isOf(person: ActorId, place: ActorId | null): boolean
  /** The one person of the article with this title at this place; null where there is none or several. */
  personWith(noun: SpeechWord, place: ActorId | null): ActorId | null
}

type Titles = ReadonlyMap<ActorId, readonly Title[]>

export function castOf(
  scene: Scene,
  lexicon: CitationLexicon,
  paragraphs: readonly (readonly Token[])[],
): Cast {
  const titles = titlesIn(paragraphs)
  const bodies = new Map<ActorId, BodyKind>()
  const kinds = new Map<ActorId, SpeakerKind>()
  const bodyKind = (id: ActorId): BodyKind => {
    const kind =
      bodies.get(id) ?? bodyKindOf(scene.actors.get(id), lexicon.actors.get(id), lexicon.speech)
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
    isMedium: (id) => bodyKind(id) === 'medium',
    kindOf(id) {
      const kind = kinds.get(id) ?? kindOf(id)
      kinds.set(id, kind)
      return kind
    },
    isOf: (person, place) => place === null || isOf(scene, titles.get(person) ?? [], person, place),
    personWith: (noun, place) => personWith(scene, titles, noun, place),
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

function personWith(
  scene: Scene,
  titles: Titles,
  noun: SpeechWord,
  place: ActorId | null,
): ActorId | null {
  const fits = (title: Title): boolean =>
    title.noun !== null &&
    (title.noun.words.endsWith(noun.words) || noun.words.endsWith(title.noun.words)) &&
    !title.former &&
    (place === null || title.places.some((at) => at.actor === place))
  const found = [...scene.actors.values()].filter(
    ({ id, kind, affiliations }) =>
      kind === 'person' &&
      ((titles.get(id) ?? []).some(fits) ||
        affiliations.some(
          (tie) =>
            tie.role !== '' &&
            !tie.role.includes('前') &&
            fold(tie.role).endsWith(noun.words) &&
            (place === null || tie.with === place || countryOf(scene, tie.with) === place),
        )),
  )
  return found.length === 1 ? found[0].id : null
}

const countryOf = (scene: Scene, body: ActorId): ActorId | null =>
  scene.actors.get(body)?.affiliations[0]?.with ?? null
