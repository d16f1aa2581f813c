import { group } from '../../lib/group.ts'
import type { Judgement } from '../../model/corpus.ts'
import { dossierOf, type Dossier } from './compare.ts'
import { chineseKey, latinKeys } from './name-keys.ts'
import type { Profile } from './profile.ts'

/** A growing set of profiles that are one actor. */
export interface Cluster {
  readonly profiles: readonly Profile[]
  readonly dossier: Dossier
  /** Judgements of `different` its profiles are named in, each with its side. */
  readonly sides: ReadonlySet<string>
}

/** Profiles put together step by step; what a person judged different never meets. */
export interface Clusters {
  readonly of: (profile: Profile) => Cluster
  readonly join: (one: Profile, other: Profile) => void
  readonly forbidden: (one: Cluster, other: Cluster) => Judgement | undefined
  readonly all: () => readonly Cluster[]
}

export function startClusters(
  profiles: readonly Profile[],
  different: readonly Judgement[],
): Clusters {
  const sidesOf = sidesByProfile(profiles, different)
  const clusterOf = new Map(
    profiles.map((profile) => [profile.key, startCluster(profile, sidesOf)]),
  )
  const of = (profile: Profile): Cluster => clusterOf.get(profile.key) as Cluster
  return {
    of,
    join: (one, other) => {
      const [a, b] = [of(one), of(other)]
      if (a === b) return
      const joined = joinClusters(a, b)
      for (const profile of joined.profiles) clusterOf.set(profile.key, joined)
    },
    forbidden: (one, other) =>
      different.find(
        (_, i) =>
          (one.sides.has(`${i} one`) && other.sides.has(`${i} other`)) ||
          (one.sides.has(`${i} other`) && other.sides.has(`${i} one`)),
      ),
    all: () => [...new Set(clusterOf.values())],
  }
}

const startCluster = (
  profile: Profile,
  sidesOf: ReadonlyMap<Profile, readonly string[]>,
): Cluster => ({
  profiles: [profile],
  dossier: dossierOf(profile),
  sides: new Set(sidesOf.get(profile)),
})

function sidesByProfile(
  profiles: readonly Profile[],
  different: readonly Judgement[],
): ReadonlyMap<Profile, readonly string[]> {
  const named = different.flatMap(({ one, other }, i) => [
    ...profilesNamed(profiles, one).map((profile) => ({ profile, side: `${i} one` })),
    ...profilesNamed(profiles, other).map((profile) => ({ profile, side: `${i} other` })),
  ])
  const sides = group(named, ({ profile }) => profile)
  return new Map([...sides].map(([profile, ones]) => [profile, ones.map(({ side }) => side)]))
}

const joinClusters = (one: Cluster, other: Cluster): Cluster => ({
  profiles: [...one.profiles, ...other.profiles],
  dossier: {
    kind: one.dossier.kind,
    known: new Set([...one.dossier.known, ...other.dossier.known]),
    chinese: new Map([...one.dossier.chinese, ...other.dossier.chinese]),
    latin: new Set([...one.dossier.latin, ...other.dossier.latin]),
    bodies: new Set([...one.dossier.bodies, ...other.dossier.bodies]),
    countries: new Set([...one.dossier.countries, ...other.dossier.countries]),
    roles: new Set([...one.dossier.roles, ...other.dossier.roles]),
  },
  sides: new Set([...one.sides, ...other.sides]),
})

/**
 * The profiles a judgement's words mean: those with that id or name, and where there are none, those that go by that form in
 * some article; after an `@` an affiliation they must have.
 */
export function profilesNamed(profiles: readonly Profile[], words: string): readonly Profile[] {
  const [name, tie] = words.split('@').map((part) => part.trim())
  const tied = profiles.filter(
    ({ bodies, countries }) =>
      tie === undefined || [...bodies, ...countries].some((id) => id === tie),
  )
  const chinese = chineseKey(name)
  const latin = latinKeys(name)
  const named = tied.filter(
    (profile) =>
      profile.id === name ||
      profile.chinese.has(chinese) ||
      latin.some((key) => profile.latin.includes(key)),
  )
  return named.length > 0 ? named : tied.filter(({ forms }) => forms.has(chinese))
}
