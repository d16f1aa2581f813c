import { group } from '../../lib/group.ts'
import { hash } from '../../lib/hash.ts'
import { byText, distinct } from '../../lib/order.ts'
import { actorId, slug, type ActorId } from '../../model/ids.ts'
import type { Reference } from '../reference.ts'
import type { Cluster } from './clusters.ts'

/**
 * An id for every cluster: the known one, else the slug of its Latin name, else of its Chinese name. Where two want the same,
 * the one published about first keeps it and the other adds an affiliation, so that new articles change no old id;
 * a row of data/ keeps its id even where no article speaks of it.
 */
export function nameActors(
  clusters: readonly Cluster[],
  reference: Reference,
): ReadonlyMap<Cluster, ActorId> {
  const wanting = group(clusters, wishOf)
  const ids = new Map<Cluster, ActorId>()
  const taken = new Set(wanting.keys())
  for (const [wish, rivals] of [...wanting].sort(([one], [other]) => byText(one, other))) {
    const ordered = rivals.sort(byClaim)
    const reserved = ordered[0].dossier.known.size === 0 && reference.actor(actorId(wish))
    const first = reserved ? undefined : ordered.shift()
    if (first) ids.set(first, actorId(wish))
    for (const cluster of ordered) {
      const id = freeId(wish, cluster, taken)
      taken.add(id)
      ids.set(cluster, actorId(id))
    }
  }
  return ids
}

function wishOf({ profiles, dossier }: Cluster): string {
  const [known] = [...dossier.known].sort(byText)
  if (known) return known
  const names = mostUsed(profiles.map((profile) => [profile.name, profile.articles.length]))
  const latin = mostUsed(profiles.map((profile) => [profile.latinName, profile.articles.length]))
  return slug(latin) || slug(names) || `actor-${hash(names).toString(36)}`
}

/** The name most articles use; of two used alike the longer one. */
export function mostUsed(names: readonly (readonly [string, number])[]): string {
  const uses = new Map<string, number>()
  for (const [name, articles] of names) if (name) uses.set(name, (uses.get(name) ?? 0) + articles)
  const [best] = [...uses].sort(
    ([one, a], [other, b]) => b - a || other.length - one.length || byText(one, other),
  )
  return best?.[0] ?? ''
}

const byClaim = (one: Cluster, other: Cluster): number =>
  other.dossier.known.size - one.dossier.known.size ||
  byText(firstOf(one), firstOf(other)) ||
  byText(one.profiles.map(keyOf).sort()[0], other.profiles.map(keyOf).sort()[0])

const keyOf = (profile: { key: string }): string => profile.key
// '~' comes after every digit: an undated cluster cannot claim to be the first.
const firstOf = ({ profiles }: Cluster): string =>
  profiles.map((profile) => profile.first || '~').sort(byText)[0]

function freeId(wish: string, { dossier }: Cluster, taken: ReadonlySet<string>): string {
  const additions = [...distinct(dossier.bodies), ...distinct(dossier.countries), dossier.kind]
  const free = additions.map((addition) => `${wish}-${addition}`).find((id) => !taken.has(id))
  if (free) return free
  let number = 2
  while (taken.has(`${wish}-${number}`)) number++
  return `${wish}-${number}`
}
