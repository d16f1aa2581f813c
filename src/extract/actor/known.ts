import type { Alias } from '../../knowledge/actors.ts'
import type { Entry, Lexicon } from '../../knowledge/index.ts'
import { group } from '../../lib/group.ts'
import type { ActorId } from '../../model/ids.ts'
import { total, type Reason } from '../../model/reason.ts'
import { judgeCapital } from '../mention/capitals.ts'
import type { Field } from '../mention/field.ts'
import { titleEndingAt, titleFrom, type Hit, type Hits } from '../mention/hits.ts'
import { reason } from '../mention/proposal.ts'
import { countryBefore } from './country-before.ts'
import type { Identities, Identity } from './identity.ts'

const identity = (
  lexicon: Lexicon,
  form: string,
  actor: ActorId,
  rule: string,
  reasons: Identity['reasons'],
): Identity => ({
  form,
  actor,
  kind: lexicon.actors.get(actor)!.kind,
  rule,
  reasons,
})

/** Whom the names of data/ denote here. Plain names first, since short ones and capitals lean on who else is in the article. */
export function identifyKnown(
  field: Field,
  known: readonly Hit[],
): { identities: Identities; weights: ReadonlyMap<ActorId, number> } {
  const found: Identities = new Map()
  const cast: KnownCast = { named: new Set(), weights: new Map(), heaviest: 0 }
  const byEntry = group(known, (hit) => hit.entry)
  const open: Hit[][] = []
  for (const [entry, hits] of byEntry) {
    const named = byName(entry)
    if (named) enter(found, cast, named)
    else open.push(hits)
    if (entry.denotes?.country) weigh(cast, entry.denotes.country, hits.length)
  }
  for (const hits of open) {
    const { words } = hits[0].entry
    const decided = capital(field, words, hits) ?? short(field, words, hits, cast)
    if (decided) enter(found, cast, decided)
  }
  return { identities: found, weights: cast.weights }
}

function enter(found: Identities, { named }: KnownCast, identity: Identity): void {
  found.set(identity.form, identity)
  named.add(identity.actor)
}

/** Who has been decided on so far, and how much each country speaks. */
interface KnownCast {
  readonly named: Set<ActorId>
  /** How often each country speaks in the article: its own names and those of its people and bodies. */
  readonly weights: Map<ActorId, number>
  /** The most that any country speaks. */
  heaviest: number
}

function weigh(cast: KnownCast, country: ActorId, times: number): void {
  const weight = (cast.weights.get(country) ?? 0) + times
  cast.weights.set(country, weight)
  if (weight > cast.heaviest) cast.heaviest = weight
}

/** What a name says that always means the same is said once per lexicon. */
const NAMED = new WeakMap<Entry, Identity>()

function byName(entry: Entry): Identity | null {
  const { words: form, denotes } = entry
  if (!denotes) return null
  const named = NAMED.get(entry)
  if (named) return named
  const { id, kind } = denotes
  const reasons = [reason('known-name', 5, `data/ knows “${form}” as ${id}`)]
  const identity = { form, actor: id, kind, rule: 'known-name', reasons }
  NAMED.set(entry, identity)
  return identity
}

function capital(field: Field, form: string, hits: readonly Hit[]): Identity | null {
  const alias = hits[0].entry.aliases.find((a) => a.sort === 'capital')
  if (!alias) return null
  const reasons = hits.map((hit) => judgeCapital(field, hit))
  return total(reasons) > 0 ? identity(field.lexicon, form, alias.actor, 'capital', reasons) : null
}

function short(field: Field, form: string, hits: readonly Hit[], cast: KnownCast): Identity | null {
  const claims = hits[0].entry.aliases.filter((alias) => alias.sort === 'short')
  if (claims.length === 0) return null
  const judged = claims.map((alias) => ({
    alias,
    reasons: shortReasons(field, alias, hits, cast),
  }))
  if (judged.length > 1)
    judged.sort(
      (a, b) => total(b.reasons) - total(a.reasons) || (a.alias.actor < b.alias.actor ? -1 : 1),
    )
  const [{ alias, reasons }] = judged
  return total(reasons) >= 2
    ? identity(field.lexicon, form, alias.actor, 'short-name', reasons)
    : null
}

function shortReasons(
  field: Field,
  { actor }: Alias,
  hits: readonly Hit[],
  { named, weights, heaviest }: KnownCast,
): Reason[] {
  const { hits: all, lexicon } = field
  const { country, kind, offices } = lexicon.actors.get(actor)!
  const reasons: Reason[] = []
  if (named.has(actor)) reasons.push(reason('named-in-full', 4, 'the article gives its full name'))
  const weight = country ? (weights.get(country) ?? 0) : 0
  if (weight > 0)
    reasons.push(
      reason('country-present', weight === heaviest ? 1.5 : 0.75, `${country} is in the article`),
    )
  const titles = kind === 'person' ? titlesBeside(all, hits) : []
  if (titles.length > 0) {
    const fits = offices.some((office) =>
      titles.some(
        (t) => office.role.includes(t.entry.words) || t.entry.words.includes(office.role),
      ),
    )
    reasons.push(
      reason(
        fits ? 'office-beside' : 'title-beside',
        fits ? 2.5 : 0.75,
        `“${titles[0].entry.words}” stands beside it`,
      ),
    )
  }
  const beside = country ? besideCountry(field, hits, country) : 0
  if (beside > 0)
    reasons.push(
      reason('country-beside', 2 * beside, `${Math.round(100 * beside)} % right after ${country}`),
    )
  if (kind === 'organization')
    reasons.push(
      reason(
        'body-short',
        weight === heaviest && weight > 0 ? 1 : 0,
        'a body known by this short name',
      ),
    )
  return reasons
}

/** The titles right before and right behind the places. */
function titlesBeside(all: Hits, hits: readonly Hit[]): Hit[] {
  const titles: Hit[] = []
  for (const { start, end } of hits) {
    const before = titleEndingAt(all, start)
    if (before) titles.push(before)
    const after = titleFrom(all, end)
    if (after) titles.push(after)
  }
  return titles
}

/** The share of the places where the last country spoken of before is the given one. */
const besideCountry = (field: Field, hits: readonly Hit[], country: ActorId): number =>
  hits.filter(({ start }) => countryBefore(field, start) === country).length / hits.length
