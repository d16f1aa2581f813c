import type { KnownActor } from '../../knowledge/actors.ts'
import type { SpeechLexicon, SpeechWord } from '../../knowledge/speech.ts'
import { fold } from '../../lib/fold.ts'
import type { Actor } from '../../model/actor.ts'
import type { SpeakerKind } from '../../model/citation.ts'
import type { ActorId } from '../../model/ids.ts'
import type { Mention } from '../../model/mention.ts'
import type { Scene } from '../scene.ts'
import type { CitationLexicon } from './lexicon.ts'
import type { Token } from './token.ts'

/** What the article says of a person where it names him or her: 韩国 · 前 · 外交部长. */
export interface Title {
  readonly noun: SpeechWord | null
  readonly places: readonly Mention[]
  readonly former: boolean
}

/** What is known of an article's actors as speakers. */
export interface Cast {
  isMedium(id: ActorId): boolean
  kindOf(id: ActorId): SpeakerKind
  /** Whether the article ties the person to this body or state, or says nothing against it. */
  isOf(person: ActorId, place: ActorId | null): boolean
  /** The one person of the article with this title at this place; null where there is none or several. */
  personWith(noun: SpeechWord, place: ActorId | null): ActorId | null
}

/** Classes of data/actors whose people and statements count as analysis, and those that are a voice of power. */
const CLASS_KIND: Readonly<Record<string, SpeakerKind>> = {
  'think-tank': 'analyst',
  university: 'analyst',
  company: 'other',
  ngo: 'other',
  sport: 'other',
  platform: 'other',
}
const MEDIA = new Set(['agency', 'newspaper', 'broadcaster', 'website', 'magazine'])
const ENDING_UNITS = 9

export function castOf(
  scene: Scene,
  lexicon: CitationLexicon,
  paragraphs: readonly (readonly Token[])[],
): Cast {
  const titles = titlesIn(paragraphs)
  const bodies = new Map<ActorId, SpeakerKind | 'medium'>()
  const bodyKind = (id: ActorId): SpeakerKind | 'medium' | null => {
    const cached = bodies.get(id)
    if (cached) return cached
    const actor = scene.actors.get(id)
    const kind = bodyKindOf(actor, lexicon.actors.get(id), lexicon.speech)
    bodies.set(id, kind)
    return kind
  }
  const kinds = new Map<ActorId, SpeakerKind>()
  return {
    isMedium: (id) => bodyKind(id) === 'medium',
    kindOf(id) {
      const cached = kinds.get(id)
      if (cached) return cached
      const actor = scene.actors.get(id)
      const kind =
        actor?.kind === 'person'
          ? personKind(actor, titles.get(id) ?? [], lexicon.speech, bodyKind)
          : speakingBody(bodyKind(id))
      kinds.set(id, kind)
      return kind
    },
    isOf(person, place) {
      const ties = scene.actors.get(person)?.affiliations.map((tie) => tie.with) ?? []
      const places = [
        ...ties,
        ...ties.map((body) => countryOf(scene, body)),
        ...(titles.get(person) ?? []).flatMap((title) => title.places.map((at) => at.actor)),
      ]
      const states = places.filter((id) => id && scene.actors.get(id)?.kind === 'state')
      return place === null || states.length === 0 || places.includes(place)
    },
    personWith: (noun, place) => personWith(scene, titles, noun, place),
  }
}

const speakingBody = (kind: SpeakerKind | 'medium' | null): SpeakerKind =>
  kind === 'official' ? 'official' : 'institution'

/** For whom a body speaks: by its class in data/, else by what its names end in. */
function bodyKindOf(
  actor: Actor | undefined,
  known: KnownActor | undefined,
  { endings }: SpeechLexicon,
): SpeakerKind | 'medium' {
  if (!actor || actor.kind === 'state') return 'official'
  if (known?.class)
    return MEDIA.has(known.class) ? 'medium' : (CLASS_KIND[known.class] ?? 'official')
  const names = [...Object.values(actor.names), ...actor.aliases].map(fold)
  for (const name of names)
    for (let from = Math.max(0, name.length - ENDING_UNITS); from < name.length; from++) {
      const kind = endings.get(name.slice(from))
      if (kind) return kind
    }
  return 'other'
}

const BOUNDARY = new Set([
  'comma',
  'stop',
  'colon',
  'quote',
  'preposition',
  'verb',
  'cue',
  'time',
  'adverb',
  'when',
  'person',
])

/** The titles beside each mention of each person, in reading order. */
function titlesIn(paragraphs: readonly (readonly Token[])[]): Map<ActorId, Title[]> {
  const titles = new Map<ActorId, Title[]>()
  for (const tokens of paragraphs)
    tokens.forEach((token, i) => {
      if (token.sort !== 'person' || !token.mention) return
      const title = titleBefore(tokens, i) ?? titleAfter(tokens, i)
      if (!title) return
      const list = titles.get(token.mention.actor)
      if (list) list.push(title)
      else titles.set(token.mention.actor, [title])
    })
  return titles
}

function titleBefore(tokens: readonly Token[], i: number): Title | null {
  const places: Mention[] = []
  let noun: SpeechWord | null = null
  let former = false
  let bracket = false
  let joined = false
  for (let k = i - 1; k >= 0 && !BOUNDARY.has(tokens[k].sort); k--) {
    const { sort, word, mention } = tokens[k]
    // 智利前总统、联合国高级专员巴切莱特: the title next to the name is the one held.
    if (joined && word?.noun) {
      if (noun?.noun?.ofBody && places.length === 0 && tokens[k - 1]?.sort !== 'former') noun = word
      break
    }
    if (sort === 'and') joined = noun !== null
    if (sort === 'bracket') bracket = true
    if (mention) places.push(mention)
    if (word?.noun && !noun) noun = word
    if (sort !== 'former') continue
    // 出发前总统特朗普 is no former president.
    if (tokens[k - 1]?.sort === 'text' || tokens[k - 1]?.sort === 'verb') break
    former = true
  }
  if (bracket && !noun) return null
  return noun || places.length > 0 || former ? { noun, places, former } : null
}

function titleAfter(tokens: readonly Token[], i: number): Title | null {
  const next = tokens[i + 1]
  return next?.word?.noun && next.sort === 'noun'
    ? { noun: next.word, places: [], former: false }
    : null
}

type BodyKind = (id: ActorId) => SpeakerKind | 'medium' | null

/** The kind most of the person's titles speak for; a former office makes an analyst. */
function personKind(
  actor: Actor,
  titles: readonly Title[],
  lexicon: SpeechLexicon,
  bodyKind: BodyKind,
): SpeakerKind {
  const points: Record<SpeakerKind, number> = { analyst: 0, official: 0, other: 0, institution: 0 }
  for (const title of titles) {
    // 中国项目主任: the state is the subject, not the employer.
    const places = title.noun ? title.places.filter((at) => at.kind !== 'state') : title.places
    const bodies = places.map((at) => at.actor)
    const kind = titleKind(title.noun, bodies, title.former, bodyKind)
    if (kind) points[kind] += title.former ? 1.2 : title.noun ? 2 : 0.5
  }
  for (const { with: body, role } of actor.affiliations) {
    const folded = fold(role)
    const noun = lastNoun(folded, lexicon)
    const former =
      folded.includes('前') || titles.some((title) => title.former && same(title, noun))
    const kind = titleKind(noun, [body], former, bodyKind)
    if (kind) points[kind] += role ? 1.5 : 0.4
  }
  const best = (['analyst', 'official', 'other'] as const).reduce((one, other) =>
    points[other] > points[one] ? other : one,
  )
  return points[best] > 0 ? best : 'other'
}

const same = (title: Title, noun: SpeechWord | null): boolean =>
  title.noun !== null && noun !== null && noun.words.endsWith(title.noun.words)

function titleKind(
  noun: SpeechWord | null,
  bodies: readonly ActorId[],
  former: boolean,
  bodyKind: BodyKind,
): SpeakerKind | null {
  const speaksAs = bodies.map(bodyKind).find((kind) => kind !== null) ?? null
  const kind = noun?.noun?.kind ?? null
  if (former && (kind !== 'other' || speaksAs === 'official')) return 'analyst'
  if (kind === null) return speaksAs === 'medium' ? 'other' : speaksAs
  if (!noun?.noun?.ofBody || speaksAs === null) return kind
  return speaksAs === 'medium' ? 'other' : speaksAs
}

function lastNoun(role: string, { trie, entries }: SpeechLexicon): SpeechWord | null {
  let last: SpeechWord | null = null
  for (let at = 0; at < role.length; at++) {
    const word = trie.longestAt(role, at)
    if (word < 0) continue
    if (entries[word].noun) last = entries[word]
    at += entries[word].words.length - 1
  }
  return last
}

function personWith(
  scene: Scene,
  titles: ReadonlyMap<ActorId, readonly Title[]>,
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
