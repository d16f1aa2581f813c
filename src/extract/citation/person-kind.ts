import type { KnownActor } from '../../knowledge/actors.ts'
import type { SpeechLexicon, SpeechWord } from '../../knowledge/speech.ts'
import { fold } from '../../lib/fold.ts'
import { once } from '../../lib/once.ts'
import type { Actor } from '../../model/actor.ts'
import type { SpeakerKind } from '../../model/citation.ts'
import type { ActorId } from '../../model/ids.ts'
import type { BodyKind } from './body-kind.ts'
import type { Title } from './titles.ts'

type KindOfBody = (id: ActorId) => BodyKind

/** The kind most of the person's titles speak for; a former office makes an analyst. */
export function personKind(
  actor: Actor,
  known: KnownActor | undefined,
  published: string,
  titles: readonly Title[],
  lexicon: SpeechLexicon,
  bodyKind: KindOfBody,
): SpeakerKind {
  const points: Record<SpeakerKind, number> = { analyst: 0, official: 0, other: 0, institution: 0 }
  for (const title of titles) {
    const body = bodyOf(title)
    const kind = titleKind(title.noun, body, title.former, bodyKind)
    if (kind) points[kind] += weightOf(title, body)
  }
  const retired = isRetired(known, published)
  for (const { with: body, role } of actor.affiliations) {
    // A bare tie to the state tells what somebody was there, once the office is left.
    if (retired && role === '') continue
    const noun = nounOf(role, lexicon)
    const former = role.includes('前') || titles.some((title) => title.former && same(title, noun))
    const kind = titleKind(noun, body, former, bodyKind)
    if (kind) points[kind] += role ? 1.5 : 0.4
  }
  for (const { role, with: body, from, until } of known?.offices ?? []) {
    if (from > published.slice(0, from.length)) continue
    const left = isOver(until, published)
    const kind = titleKind(nounOf(role, lexicon), body, left, bodyKind)
    // An office left counts less than one held: who left one may hold another.
    if (kind) points[kind] += left ? 0.3 : 1.5
  }
  const best = (['analyst', 'official', 'other'] as const).reduce((one, other) =>
    points[other] > points[one] ? other : one,
  )
  return points[best] > 0 ? best : 'other'
}

/** A post whose body the article does not name there tells less (中心主任 of which centre?). */
function weightOf({ noun, former }: Title, body: ActorId | null): number {
  if (former) return 1.2
  if (!noun) return 0.5
  return noun.noun?.ofBody && body === null ? 1 : 2
}

/** Whom a title's bearer speaks for: a state only where no body stands there; beside a noun it is its subject (中国项目主任). */
function bodyOf({ noun, places }: Title): ActorId | null {
  for (const { kind, actor } of places) if (kind !== 'state') return actor
  return noun || places.length === 0 ? null : places[0].actor
}

/** Whether whoever once held an office holds none any more. */
const isRetired = (known: KnownActor | undefined, published: string): boolean =>
  known !== undefined &&
  known.offices.length > 0 &&
  known.offices.every(({ until }) => isOver(until, published))

const isOver = (until: string, published: string): boolean =>
  until !== '' && published !== '' && until < published.slice(0, until.length)

const same = (title: Title, noun: SpeechWord | null): boolean =>
  title.noun !== null &&
  noun !== null &&
  (noun.words.endsWith(title.noun.words) || title.noun.words.endsWith(noun.words))

function titleKind(
  noun: SpeechWord | null,
  body: ActorId | null,
  former: boolean,
  bodyKind: KindOfBody,
): SpeakerKind | null {
  const speaksAs = body === null ? null : bodyKind(body)
  const kind = noun?.noun?.kind ?? null
  if (former && (kind !== 'other' || speaksAs === 'official')) return 'analyst'
  if (kind === null) return speaksAs === 'medium' ? 'other' : speaksAs
  if (!noun?.noun?.ofBody || speaksAs === null) return kind
  return speaksAs === 'medium' ? 'other' : speaksAs
}

const nouns = once((_: SpeechLexicon) => new Map<string, SpeechWord | null>())

/** The last speaker noun of a role in anybody's spelling; looked up once, since roles recur. */
function nounOf(role: string, lexicon: SpeechLexicon): SpeechWord | null {
  const known = nouns(lexicon)
  let noun = known.get(role)
  if (noun === undefined) known.set(role, (noun = lastNoun(fold(role), lexicon)))
  return noun
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
