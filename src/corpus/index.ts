import { group } from '../lib/group.ts'
import { byText, distinct } from '../lib/order.ts'
import type { Actor } from '../model/actor.ts'
import type { Corpus, Judgement } from '../model/corpus.ts'
import type { ArticleFacts } from '../model/facts.ts'
import { actorId, type ActorId } from '../model/ids.ts'
import type { Settings } from '../model/settings.ts'
import { arrange } from './arrange.ts'
import { findCopies } from './copies.ts'
import type { Cluster } from './identity/clusters.ts'
import { nameActors } from './identity/name-actors.ts'
import { occurrence, profilesOf, type Profile } from './identity/profile.ts'
import { mergesOf, resolve } from './identity/resolve.ts'
import { mergeActors } from './merge-actors.ts'
import { outletId } from './outlets.ts'
import { placeholder, type Reference } from './reference.ts'
import { renameActors } from './rename.ts'

/** Many articles' facts told of one set of actors. The order in which the articles come changes nothing. */
export function gather(
  read: readonly ArticleFacts[],
  reference: Reference,
  judgements: readonly Judgement[],
  settings: Settings,
): Corpus {
  const arranged = arrange(read)
  const { profiles, profileOf } = profilesOf(arranged, reference)
  const { clusters, verdicts } = resolve(profiles, judgements)
  const ids = idsOf(clusters, nameActors(clusters, reference))
  const outletNames = new Map<ActorId, string>()
  const facts = arranged.map((one): ArticleFacts => {
    const rename = (id: ActorId): ActorId => {
      const profile = profileOf.get(occurrence(one.article.id, id))
      return profile ? (ids.get(profile) as ActorId) : id
    }
    const renameOutlet = (outlet: string): ActorId => {
      const id = outletId(outlet, reference)
      if (!outletNames.has(id)) outletNames.set(id, outlet)
      return id
    }
    return { ...renameActors(one, rename, renameOutlet), actors: actorsOf(one, rename) }
  })
  return {
    facts,
    actors: completed(facts, reference, outletNames),
    merges: mergesOf(verdicts, (profile) => ids.get(profile) as ActorId),
    copyOf: findCopies(
      facts.map((one) => one.article),
      settings.copyAt,
    ),
  }
}

function idsOf(
  clusters: readonly Cluster[],
  idOf: ReadonlyMap<Cluster, ActorId>,
): ReadonlyMap<Profile, ActorId> {
  return new Map(
    clusters.flatMap((cluster) =>
      cluster.profiles.map((profile): [Profile, ActorId] => [
        profile,
        idOf.get(cluster) as ActorId,
      ]),
    ),
  )
}

/** The article's actors under their new ids, those that became one told once. */
function actorsOf(facts: ArticleFacts, rename: (id: ActorId) => ActorId): Actor[] {
  const told = group(
    facts.actors.map((actor) => ({
      ...actor,
      id: rename(actor.id),
      affiliations: actor.affiliations.map((tie) => ({ ...tie, with: rename(tie.with) })),
    })),
    (actor) => actor.id,
  )
  return [...told]
    .map(([id, ones]) => mergeActors(id, ones))
    .sort((one, other) => byText(one.id, other.id))
}

/** Everyone told of, and whom the facts point to besides: an edge needs both its ends. */
function completed(
  facts: readonly ArticleFacts[],
  reference: Reference,
  outletNames: ReadonlyMap<ActorId, string>,
): Actor[] {
  const told = group(
    facts.flatMap((one) => one.actors),
    (actor) => actor.id,
  )
  const ids = new Set([...told.keys(), ...facts.flatMap(pointedTo)])
  return [...ids].sort(byText).map((id) => {
    const known = reference.actor(id)
    const ones = told.get(id)
    if (!ones) return known ?? placeholder(id, outletNames.get(id) ?? id)
    const merged = mergeActors(id, ones)
    return known ? { ...merged, aliases: distinct([...merged.aliases, ...known.aliases]) } : merged
  })
}

const pointedTo = ({ article, ties, stances, citations }: ArticleFacts): ActorId[] => [
  ...(article.outlet ? [actorId(article.outlet)] : []),
  ...ties.flatMap((tie) => [tie.actor, tie.with]),
  ...stances.flatMap((stance) => [stance.source, stance.target, ...stance.chain]),
  ...citations.flatMap(({ via, speaker }) => [via, speaker].filter((id) => id !== null)),
]
