import { group } from '../../lib/group.ts'
import { byText } from '../../lib/order.ts'
import type { Judgement, Merge } from '../../model/corpus.ts'
import type { ActorId } from '../../model/ids.ts'
import { total, type Reason } from '../../model/reason.ts'
import { profilesNamed, startClusters, type Cluster, type Clusters } from './clusters.ts'
import { compare, MERGE_AT, NAME_FEATURES, officesOf } from './compare.ts'
import type { Profile } from './profile.ts'

/** Clusters one name is compared with; beyond that many bearers the name says nothing. */
const BEARERS = 20

/** A verdict on two profiles; ids are given to it once all clusters have theirs. */
export interface Verdict extends Omit<Merge, 'actor' | 'other' | 'articles' | 'names'> {
  readonly one: Profile
  readonly other: Profile
}

/** Who is who: profiles put together by judgements first, then by what they have in common, best first. */
export function resolve(
  profiles: readonly Profile[],
  judgements: readonly Judgement[],
): { clusters: readonly Cluster[]; verdicts: readonly Verdict[] } {
  const different = judgements.filter((judgement) => judgement.verdict === 'different')
  const clusters = startClusters(profiles, different)
  const verdicts = [
    ...judgements.flatMap((judgement) =>
      judgement.verdict === 'same' ? joinJudged(profiles, judgement, clusters) : [],
    ),
    ...blocksOf(profiles).flatMap((block) => joinBlock(block, clusters)),
  ]
  return {
    clusters: clusters.all(),
    verdicts: verdicts.filter(
      ({ verdict, one, other }) => verdict === 'same' || clusters.of(one) !== clusters.of(other),
    ),
  }
}

function joinJudged(
  profiles: readonly Profile[],
  judgement: Judgement,
  clusters: Clusters,
): Verdict[] {
  const [one, other] = [judgement.one, judgement.other].map((words) =>
    profilesNamed(profiles, words),
  )
  if (one.length === 0 || other.length === 0) return []
  return [...one.slice(1), ...other].flatMap((profile) => {
    if (clusters.of(one[0]) === clusters.of(profile)) return []
    clusters.join(one[0], profile)
    return [{ verdict: 'same' as const, one: one[0], other: profile, reasons: [judged(judgement)] }]
  })
}

const judged = ({ verdict, note }: Judgement): Reason => ({
  rule: 'judgement',
  points: verdict === 'same' ? 9 : -9,
  says: `a person judged them ${verdict === 'same' ? 'one' : 'two'}${note ? `: ${note}` : ''}`,
})

/** Profiles that share a key, those with the surest key first; of one block the best attested profile comes first. */
function blocksOf(profiles: readonly Profile[]): Profile[][] {
  const keyed = profiles.flatMap((profile) =>
    [...new Set(keysOf(profile))].map((key) => ({ key, profile })),
  )
  const blocks = group(keyed, ({ key }) => key)
  return [...blocks]
    .filter(([, block]) => block.length > 1)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, block]) =>
      block
        .map(({ profile }) => profile)
        .sort(
          (one, other) =>
            Number(other.known) - Number(one.known) ||
            other.articles.length - one.articles.length ||
            (one.key < other.key ? -1 : 1),
        ),
    )
}

// The digit in front of a key is the order in which blocks are worked off: a Latin name in full is the surest sign.
function keysOf(profile: Profile): string[] {
  const families = [...profile.chinese.keys()].map((name) => name.split('·').at(-1))
  return [
    ...profile.latin.map((key) => `${key.includes(' ') ? 1 : 3} ${key}`),
    ...[...profile.chinese].map(([name, reach]) => `${reach === 'full' ? 2 : 3} ${name}`),
    ...[...profile.chinese.keys()].flatMap((name) => misprintKeys(name, profile)),
    ...families.flatMap((name) =>
      [...profile.bodies, ...profile.countries].map((tie) => `4 ${name}@${tie}`),
    ),
  ]
}

/** Keys that a name shares with its misprints where the office is the same: one character of the given name left out. */
function misprintKeys(name: string, { kind, roles, countries }: Profile): string[] {
  if (kind !== 'person' || name.length < 3 || countries.length === 0) return []
  const gaps = [...name].slice(1).map((_, i) => `${name.slice(0, i + 1)}_${name.slice(i + 2)}`)
  return officesOf(roles).flatMap((role) => gaps.map((gap) => `5 ${gap}@${role}`))
}

function joinBlock(block: readonly Profile[], clusters: Clusters): Verdict[] {
  const seen: Profile[] = []
  return block.flatMap((profile) => {
    const verdict = judge(profile, seen.slice(0, BEARERS), clusters)
    if (verdict?.verdict === 'same') clusters.join(verdict.one, profile)
    if (!seen.some((one) => clusters.of(one) === clusters.of(profile))) seen.push(profile)
    return verdict ? [verdict] : []
  })
}

/** The profile against each cluster of its block: joined to the likeliest, or kept apart from it. */
function judge(
  profile: Profile,
  seen: readonly Profile[],
  clusters: Clusters,
): Verdict | undefined {
  const mine = clusters.of(profile)
  if (seen.some((one) => clusters.of(one) === mine)) return undefined
  const [best] = seen
    .map((one) => {
      const forbidden = clusters.forbidden(clusters.of(one), mine)
      const reasons = compare(clusters.of(one).dossier, mine.dossier)
      return { one, other: profile, reasons: forbidden ? [...reasons, judged(forbidden)] : reasons }
    })
    .filter(({ reasons }) => reasons.some(({ rule }) => NAME_FEATURES.includes(rule)))
    .sort((one, other) => total(other.reasons) - total(one.reasons))
  return best && { ...best, verdict: total(best.reasons) >= MERGE_AT ? 'same' : 'different' }
}

/** The verdicts with the ids their two sides got, sorted; two that were kept apart are told of once. */
export function mergesOf(
  verdicts: readonly Verdict[],
  idOf: (profile: Profile) => ActorId,
): Merge[] {
  const merges = verdicts.map(({ verdict, one, other, reasons }): Merge => ({
    verdict,
    actor: idOf(one),
    other: idOf(other),
    names: [one.name, other.name],
    articles: [one.articles[0], other.articles[0]],
    reasons,
  }))
  const different = new Map(merges.map((merge) => [keyOf(merge), merge]))
  return [...different].sort(([one], [other]) => byText(one, other)).map(([, merge]) => merge)
}

const keyOf = ({ verdict, actor, other, names, articles }: Merge): string =>
  [actor, other, verdict, ...(verdict === 'same' ? [...names, ...articles] : [])].join('\n')
