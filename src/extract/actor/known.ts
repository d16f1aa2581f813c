import type { Alias } from '../../knowledge/actors.ts'
import type { Lexicon } from '../../knowledge/index.ts'
import { group } from '../../lib/group.ts'
import type { ActorId } from '../../model/ids.ts'
import { total } from '../../model/reason.ts'
import { judgeCapital } from '../mention/capitals.ts'
import type { Field } from '../mention/field.ts'
import { titleEndingAt, titleFrom, type Hit } from '../mention/hits.ts'
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
  const { lexicon } = field
  const found: Identities = new Map()
  const byForm = group(known, (hit) => hit.entry.words)
  for (const [form, [{ entry }]] of byForm) {
    const names = entry.aliases.filter((alias) => alias.sort === 'name')
    if (names.length === 0) continue
    const says = `data/ knows “${form}” as ${names[0].actor}`
    found.set(
      form,
      identity(lexicon, form, names[0].actor, 'known-name', [reason('known-name', 5, says)]),
    )
  }
  const weights = countries(lexicon, found, byForm)
  for (const [form, hits] of byForm) {
    if (found.has(form)) continue
    const decided = capital(field, form, hits) ?? short(field, form, hits, found, weights)
    if (decided) found.set(form, decided)
  }
  return { identities: found, weights }
}

function capital(field: Field, form: string, hits: readonly Hit[]): Identity | null {
  const alias = hits[0].entry.aliases.find((a) => a.sort === 'capital')
  if (!alias) return null
  const reasons = hits.map((hit) => judgeCapital(field, hit))
  return total(reasons) > 0 ? identity(field.lexicon, form, alias.actor, 'capital', reasons) : null
}

/** How often each country speaks in the article: its own names and those of its people and bodies. */
function countries(
  lexicon: Lexicon,
  found: Identities,
  byForm: ReadonlyMap<string, readonly Hit[]>,
): ReadonlyMap<ActorId, number> {
  const weights = new Map<ActorId, number>()
  for (const { form, actor } of found.values()) {
    const country = lexicon.actors.get(actor)?.country
    if (country) weights.set(country, (weights.get(country) ?? 0) + byForm.get(form)!.length)
  }
  return weights
}

function short(
  field: Field,
  form: string,
  hits: readonly Hit[],
  found: Identities,
  weights: ReadonlyMap<ActorId, number>,
): Identity | null {
  const claims = hits[0].entry.aliases.filter((alias) => alias.sort === 'short')
  if (claims.length === 0) return null
  const named = new Set([...found.values()].map((other) => other.actor))
  const judged = claims.map((alias) => ({
    alias,
    reasons: shortReasons(field, alias, hits, named, weights),
  }))
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
  named: ReadonlySet<ActorId>,
  weights: ReadonlyMap<ActorId, number>,
) {
  const { hits: all, lexicon } = field
  const { country, kind, offices } = lexicon.actors.get(actor)!
  const reasons = []
  if (named.has(actor)) reasons.push(reason('named-in-full', 4, 'the article gives its full name'))
  const weight = country ? (weights.get(country) ?? 0) : 0
  const heaviest = Math.max(0, ...weights.values())
  if (weight > 0)
    reasons.push(
      reason('country-present', weight === heaviest ? 1.5 : 0.75, `${country} is in the article`),
    )
  const titles = hits
    .flatMap((hit) => [titleEndingAt(all, hit.start), titleFrom(all, hit.end)])
    .filter((t) => t !== null)
  if (kind === 'person' && titles.length > 0) {
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

/** The share of the places where the last country spoken of before is the given one. */
const besideCountry = (field: Field, hits: readonly Hit[], country: ActorId): number =>
  hits.filter(({ start }) => countryBefore(field, start) === country).length / hits.length
