import { fold } from '../../lib/fold.ts'
import { byText, distinct } from '../../lib/order.ts'
import type { Actor, ActorKind } from '../../model/actor.ts'
import type { ArticleFacts } from '../../model/facts.ts'
import type { ActorId, ArticleId } from '../../model/ids.ts'
import { total } from '../../model/reason.ts'
import type { NameReach, Reference } from '../reference.ts'
import { compare, dossierOf, MERGE_AT } from './compare.ts'
import { chineseKey, latinKeys } from './name-keys.ts'

/** What articles say of one name in the same way: the smallest thing that is, as a whole, one actor or another. */
export interface Profile {
  /** Sorts profiles; made of nothing but what the articles say. */
  readonly key: string
  readonly kind: ActorKind
  readonly known: boolean
  /** As the extractor named it. */
  readonly id: ActorId
  /** The fullest name, for people to read. */
  readonly name: string
  /** As the article writes it in Latin letters; empty where it does not. */
  readonly latinName: string
  readonly chinese: ReadonlyMap<string, NameReach>
  readonly latin: readonly string[]
  /** Every form the articles use, keyed like the names. */
  readonly forms: ReadonlySet<string>
  /** Bodies it belongs to, states excepted, and its states. */
  readonly bodies: readonly ActorId[]
  readonly countries: readonly ActorId[]
  /** Titles it is given, script folded. */
  readonly roles: readonly string[]
  /** The articles that say so, in the order they were given. */
  readonly articles: readonly ArticleId[]
  /** When the first of them was published; empty where none is dated. */
  readonly first: string
}

/** Which profile an actor of an article has: `article\nactor` → profile. */
export type ProfileOf = ReadonlyMap<string, Profile>
export const occurrence = (article: ArticleId, actor: ActorId): string => `${article}\n${actor}`

type Said = Omit<Profile, 'articles' | 'first' | 'forms'>

/** Every actor of every article, those that are told of alike put together; profiles sorted by key. */
export function profilesOf(
  facts: readonly ArticleFacts[],
  reference: Reference,
): { profiles: Profile[]; profileOf: ProfileOf } {
  const groups = new Map<
    string,
    { said: Said; forms: Set<string>; articles: ArticleId[]; dates: string[] }
  >()
  const groupOf = new Map<string, string>()
  for (const { article, actors } of facts) {
    const byId = new Map(actors.map((actor) => [actor.id, actor]))
    for (const actor of actors) {
      const said = readProfile(actor, byId, reference)
      const key = isLoose(said) ? `${said.key}\n${article.id}` : said.key
      const group = groups.get(key) ?? {
        said: { ...said, key },
        forms: new Set(),
        articles: [],
        dates: [],
      }
      groups.set(key, group)
      for (const alias of actor.aliases) group.forms.add(chineseKey(alias))
      group.articles.push(article.id)
      if (article.publishedAt) group.dates.push(article.publishedAt)
      groupOf.set(occurrence(article.id, actor.id), key)
    }
  }
  const byKey = new Map(
    [...groups].map(([key, { said, forms, articles, dates }]): [string, Profile] => [
      key,
      { ...said, forms, articles, first: dates.sort(byText)[0] ?? '' },
    ]),
  )
  return {
    profiles: [...byKey.values()].sort((one, other) => byText(one.key, other.key)),
    profileOf: new Map([...groupOf].map(([at, key]) => [at, byKey.get(key) as Profile])),
  }
}

/** Whether it says too little to be the same anywhere else: two articles that said it would not be taken for one actor's. */
const isLoose = (said: Said): boolean =>
  !said.known && total(compare(dossierOf(said), dossierOf(said))) < MERGE_AT

function readProfile(
  actor: Actor,
  others: ReadonlyMap<ActorId, Actor>,
  reference: Reference,
): Said {
  const { id, kind, known, names, affiliations } = actor
  const written = [names['zh-Hans'], names['zh-Hant']].filter((name) => name !== undefined)
  const chinese = new Map(
    written.map(chineseKey).map((key) => [key, reachOfName(key, kind, reference)]),
  )
  const latin = latinKeys(names.en ?? '')
  const ties = affiliations.map((affiliation) => affiliation.with)
  const states = ties.map((tie) => stateOf(tie, others, reference))
  const bodies = distinct(ties.filter((tie, i) => states[i] !== tie)) as ActorId[]
  const countries = distinct(states.filter((state) => state !== undefined)) as ActorId[]
  const roles = distinct(affiliations.map(({ role }) => fold(role)).filter(Boolean))
  const said = [
    kind,
    ...chinese.keys(),
    '',
    ...latin,
    '',
    ...bodies,
    '',
    ...countries,
    '',
    ...roles,
  ]
  return {
    key: known ? id : [id, ...said].join('\n'),
    kind,
    known,
    id,
    name: written[0] ?? names.en ?? id,
    latinName: names.en ?? '',
    chinese,
    latin,
    bodies,
    countries,
    roles,
  }
}

/** The state itself, or the state a body belongs to as far as the article or data/ says. */
function stateOf(
  tie: ActorId,
  others: ReadonlyMap<ActorId, Actor>,
  reference: Reference,
): ActorId | undefined {
  const actorOf = (id: ActorId): Actor | undefined => others.get(id) ?? reference.actor(id)
  const actor = actorOf(tie)
  if (actor?.kind === 'state') return tie
  return (
    reference.country(tie) ??
    actor?.affiliations
      .map((affiliation) => affiliation.with)
      .find((id) => actorOf(id)?.kind === 'state')
  )
}

// A body named without its country is no actor, so that the name of one is always its own.
const reachOfName = (key: string, kind: ActorKind, reference: Reference): NameReach =>
  kind !== 'person' || key.includes('·') ? 'full' : reference.reach(key)
