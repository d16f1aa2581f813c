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
  readonly scene: Scene
  readonly lexicon: CitationLexicon
  readonly titles: ReadonlyMap<ActorId, readonly Title[]>
  /** Each found out when it is first asked for. */
  readonly bodies: Map<ActorId, BodyKind>
  readonly kinds: Map<ActorId, SpeakerKind>
  readonly holders: Map<string, Holders>
}

export const castOf = (scene: Scene, lexicon: CitationLexicon, tokens: Tokens): Cast => ({
  scene,
  lexicon,
  titles: titlesIn(tokens),
  bodies: new Map(),
  kinds: new Map(),
  holders: new Map(),
})

export const isPerson = ({ scene }: Cast, id: ActorId): boolean =>
  scene.actors.get(id)?.kind === 'person'

export const isMedium = (cast: Cast, id: ActorId): boolean =>
  cast.scene.actors.get(id)?.kind === 'organization' && bodyKind(cast, id) === 'medium'

export function kindOf(cast: Cast, id: ActorId): SpeakerKind {
  const known = cast.kinds.get(id)
  if (known) return known
  const kind = findKind(cast, id)
  cast.kinds.set(id, kind)
  return kind
}

function findKind(cast: Cast, id: ActorId): SpeakerKind {
  const { scene, lexicon, titles } = cast
  const actor = scene.actors.get(id)
  if (actor?.kind !== 'person')
    return bodyKind(cast, id) === 'official' ? 'official' : 'institution'
  const { publishedAt } = scene.article
  const known = lexicon.actors.get(id)
  return personKind(actor, known, publishedAt, titles.get(id) ?? [], lexicon.speech, (body) =>
    bodyKind(cast, body),
  )
}

function bodyKind({ scene, lexicon, bodies }: Cast, id: ActorId): BodyKind {
  const known = bodies.get(id)
  if (known) return known
  const kind = bodyKindOf(scene.actors.get(id), lexicon.actors.get(id), lexicon.speech)
  bodies.set(id, kind)
  return kind
}

/** Whether the article ties the person to this body or state, or says nothing against it. */
export function isOf({ scene, titles }: Cast, person: ActorId, place: ActorId | null): boolean {
  if (place === null) return true
  const ties = scene.actors.get(person)?.affiliations.map((tie) => tie.with) ?? []
  const places = [
    ...ties,
    ...ties.map((body) => countryOf(scene, body)),
    ...(titles.get(person) ?? []).flatMap((title) => title.places.map((at) => at.actor)),
  ]
  const states = places.filter((id) => id && scene.actors.get(id)?.kind === 'state')
  return states.length === 0 || places.includes(place)
}

/** The one person of the article with this title at this place; null where there is none or several. */
export function personWith(
  cast: Cast,
  { words }: SpeechWord,
  place: ActorId | null,
): ActorId | null {
  let holders = cast.holders.get(words)
  if (!holders) cast.holders.set(words, (holders = holdersOf(cast, words)))
  return holders.get(place) ?? null
}

/** Who holds a title, by the body or state it is held at; null where several do. Under null: wherever it is. */
type Holders = Map<ActorId | null, ActorId | null>

function holdersOf({ scene, titles }: Cast, words: string): Holders {
  const holders: Holders = new Map()
  for (const { id, kind, affiliations } of scene.actors.values()) {
    if (kind !== 'person') continue
    for (const { noun, former, places } of titles.get(id) ?? []) {
      if (!noun || former || !(noun.words.endsWith(words) || words.endsWith(noun.words))) continue
      enter(holders, id, null)
      for (const { actor } of places) enter(holders, id, actor)
    }
    for (const { with: body, role } of affiliations) {
      if (role === '' || role.includes('前') || !fold(role).endsWith(words)) continue
      const country = countryOf(scene, body)
      enter(holders, id, null)
      enter(holders, id, body)
      if (country) enter(holders, id, country)
    }
  }
  return holders
}

function enter(holders: Holders, person: ActorId, place: ActorId | null): void {
  const other = holders.get(place)
  holders.set(place, other === undefined || other === person ? person : null)
}

const countryOf = (scene: Scene, body: ActorId): ActorId | null =>
  scene.actors.get(body)?.affiliations[0]?.with ?? null
