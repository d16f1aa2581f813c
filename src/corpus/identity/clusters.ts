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
  const clusterOf = new Map(
    profiles.map((profile) => [profile.key, startCluster(profile, different)]),
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

function startCluster(profile: Profile, different: readonly Judgement[]): Cluster {
  const sides = different.flatMap((judgement, i) => [
    ...(isNamed(profile, judgement.one) ? [`${i} one`] : []),
    ...(isNamed(profile, judgement.other) ? [`${i} other`] : []),
  ])
  return {
    profiles: [profile],
    dossier: dossierOf(profile),
    sides: new Set(sides),
  }
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

/** Whether a judgement's words mean this profile: its id or a name of it, after an `@` an affiliation. */
export function isNamed(profile: Profile, words: string): boolean {
  const [name, tie] = words.split('@').map((part) => part.trim())
  if (tie !== undefined && ![...profile.bodies, ...profile.countries].some((id) => id === tie))
    return false
  return (
    profile.id === name ||
    profile.chinese.has(chineseKey(name)) ||
    latinKeys(name).some((key) => profile.latin.includes(key))
  )
}
