import type { ActorKind } from '../../model/actor.ts'
import type { ActorId } from '../../model/ids.ts'
import type { Reason } from '../../model/reason.ts'
import type { NameReach } from '../reference.ts'
import { isFullLatin } from './name-keys.ts'
import type { Profile } from './profile.ts'

/** What the profiles of one actor say together. */
export interface Dossier {
  readonly kind: ActorKind
  readonly known: ReadonlySet<ActorId>
  readonly chinese: ReadonlyMap<string, NameReach>
  readonly latin: ReadonlySet<string>
  readonly bodies: ReadonlySet<ActorId>
  readonly countries: ReadonlySet<ActorId>
  /** Titles the articles give, script folded. */
  readonly roles: ReadonlySet<string>
}

/** What one profile says by itself. */
export const dossierOf = (profile: Omit<Profile, 'articles' | 'first' | 'forms'>): Dossier => ({
  kind: profile.kind,
  known: new Set(profile.known ? [profile.id] : []),
  chinese: profile.chinese,
  latin: new Set(profile.latin),
  bodies: new Set(profile.bodies),
  countries: new Set(profile.countries),
  roles: new Set(profile.roles),
})

/** Two dossiers are one actor's from here on. A full name reaches it alone; a family name needs the same body beside it, or the same country and title. */
export const MERGE_AT = 0.7

const NAME_POINTS: Readonly<Record<NameReach, number>> = { full: 0.75, short: 0.7, family: 0.4 }
const REACH_WORDS: Readonly<Record<NameReach, string>> = {
  full: 'in full',
  short: 'in full, though in two characters only',
  family: 'a family name only',
}

type Feature = (one: Dossier, other: Dossier) => Omit<Reason, 'rule'> | null

/** Each looks at one thing and abstains (null) where there is nothing to see. */
const FEATURES = {
  'same-chinese-name': (one, other) => {
    const shared = [...one.chinese].filter(([name]) => other.chinese.has(name))
    const [best] = shared.sort((a, b) => NAME_POINTS[b[1]] - NAME_POINTS[a[1]])
    const family = familyOf(one, other) ?? familyOf(other, one)
    if (best)
      return {
        points: NAME_POINTS[best[1]],
        says: `both are called ${best[0]}: ${REACH_WORDS[best[1]]}`,
      }
    return family
      ? { points: NAME_POINTS.family, says: `${family} is the last part of the other's name` }
      : null
  },
  'near-chinese-name': (one, other) => {
    if (!sharesOffice(one, other)) return null
    const pair = [...one.chinese.keys()]
      .flatMap((name) => [...other.chinese.keys()].map((like) => [name, like]))
      .find(([name, like]) => isMisprint(name, like))
    return pair ? { points: 0.4, says: `${pair[0]} and ${pair[1]} differ in one character` } : null
  },
  'same-latin-name': (one, other) => {
    const shared = [...one.latin].filter((key) => other.latin.has(key)).sort()
    const part = partOfLatin(one, other) ?? partOfLatin(other, one)
    if (shared.length === 0)
      return part ? { points: 0.5, says: `${part} is part of how the other is written` } : null
    const full = shared.find(isFullLatin)
    if (full) return { points: 0.9, says: `both are written ${full} in Latin letters` }
    const says = `both are written ${shared[0]} in Latin letters: one word only`
    return { points: one.kind === 'person' ? 0.05 : 0.75, says }
  },
  'same-body': (one, other) => {
    const shared = [...one.bodies].filter((body) => other.bodies.has(body)).sort()
    return shared.length > 0 ? { points: 0.35, says: `both belong to ${shared.join(', ')}` } : null
  },
  'same-country': (one, other) => {
    const shared = [...one.countries].filter((state) => other.countries.has(state)).sort()
    return shared.length > 0 ? { points: 0.2, says: `both belong to ${shared.join(', ')}` } : null
  },
  'same-role': (one, other) => {
    const shared = [...one.roles].filter((role) => other.roles.has(role)).sort()
    return shared.length > 0 ? { points: 0.15, says: `both are ${shared.join(', ')}` } : null
  },
  'other-country': (one, other) => {
    const apart =
      one.countries.size > 0 && other.countries.size > 0 && !meet(one.countries, other.countries)
    const says = `one belongs to ${[...one.countries].join(', ')}, the other to ${[...other.countries].join(', ')}`
    return apart ? { points: -0.5, says } : null
  },
  'other-latin-name': (one, other) => {
    const [mine, theirs] = [one, other].map((dossier) =>
      [...dossier.latin].filter(isFullLatin).sort(),
    )
    const meets = partOfLatin(one, other) ?? partOfLatin(other, one)
    const apart = mine.length > 0 && theirs.length > 0 && meets === undefined
    return apart ? { points: -1, says: `one is written ${mine[0]}, the other ${theirs[0]}` } : null
  },
  'other-kind': (one, other) =>
    one.kind === other.kind
      ? null
      : { points: -9, says: `one is a ${one.kind}, the other a ${other.kind}` },
  'two-rows': (one, other) =>
    one.known.size > 0 && other.known.size > 0 && !meet(one.known, other.known)
      ? {
          points: -9,
          says: `data/ has a row for each: ${[...one.known, ...other.known].join(', ')}`,
        }
      : null,
} satisfies Record<string, Feature>

/** Features that look at names; where none of them speaks, two dossiers have nothing to do with each other. */
export const NAME_FEATURES: readonly string[] = [
  'same-chinese-name',
  'near-chinese-name',
  'same-latin-name',
]

/** The words of every feature that has one on these two. */
export const compare = (one: Dossier, other: Dossier): Reason[] =>
  Object.entries(FEATURES).flatMap(([rule, feature]) => {
    const reason = (feature as Feature)(one, other)
    return reason ? [{ rule, ...reason }] : []
  })

/** Offices that one person holds at a time; of professors and spokespeople there are many. */
const OFFICE =
  /(?<!副)(?:部长|次长|次官|外长|防长|外相|总统|总理|首相|主席|司令|大使|省长|州长|市长|议长|秘书长|书记)$/

/** The offices of one holder among the roles. */
export const officesOf = (roles: Iterable<string>): string[] =>
  [...roles].filter((role) => OFFICE.test(role))

const sharesOffice = (one: Dossier, other: Dossier): boolean =>
  meet(one.countries, other.countries) && officesOf(one.roles).some((role) => other.roles.has(role))

/** Whether two names of three characters and more differ in one of the given name: 金洪均 and 金烘均. */
const isMisprint = (name: string, like: string): boolean =>
  name.length >= 3 &&
  name.length === like.length &&
  name[0] === like[0] &&
  [...name].filter((character, i) => character !== like[i]).length === 1

function familyOf(one: Dossier, other: Dossier): string | undefined {
  return [...one.chinese.keys()]
    .filter((name) => !name.includes('·'))
    .find((name) => [...other.chinese.keys()].some((full) => full.endsWith(`·${name}`)))
}

/** A Latin name of two words or more that stands whole in one of the other's: `'carlo vigano'` in `'archbishop carlo vigano'`. */
const partOfLatin = (one: Dossier, other: Dossier): string | undefined =>
  [...one.latin]
    .filter(isFullLatin)
    .sort()
    .find((key) =>
      [...other.latin].some((whole) => {
        const words = new Set(whole.split(' '))
        return key.split(' ').every((word) => words.has(word))
      }),
    )

const meet = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some((value) => other.has(value))
