import type { Lexicon } from '../../knowledge/index.ts'
import { once } from '../../lib/once.ts'
import { actorId, slug, type ActorId } from '../../model/ids.ts'
import { total } from '../../model/reason.ts'
import type { Field } from '../mention/field.ts'
import type { Proposal } from '../mention/proposal.ts'
import { reason } from '../mention/proposal.ts'
import type { Identities, Identity } from './identity.ts'
import { joinedKey, latinKey } from './latin-key.ts'

/** Known actors by the key of their English name; built once per lexicon. */
const byLatinKey = once(({ aliases, actors }: Lexicon): ReadonlyMap<string, ActorId> => {
  const entries: [string, ActorId][] = []
  for (const [words, claims] of aliases)
    if (/^[A-Za-z]/.test(words))
      for (const { actor, sort } of claims)
        if (sort === 'name' && actors.get(actor)?.kind === 'person') {
          const key = latinKey(words)
          entries.push([key, actor], [joinedKey(key), actor])
        }
  return new Map(entries.filter(([key]) => key.length > 5))
})

export function actorByLatin(lexicon: Lexicon, latin: string): ActorId | undefined {
  const keys = byLatinKey(lexicon)
  const key = latinKey(latin)
  return keys.get(key) ?? keys.get(joinedKey(key))
}

/**
 * Whom the forms denote that data/ has never seen: the best proposal of a form speaks for it. A Latin name that data/ knows makes
 * it that actor; a first and last name whose last is a known person's makes it that person if the first agrees.
 */
export function identifyUnknown(
  field: Field,
  proposals: readonly Proposal[],
  known: Identities,
): Identities {
  const { lexicon } = field
  const best = new Map<string, Proposal>()
  for (const proposal of proposals) {
    const rival = best.get(proposal.form)
    if (!rival || total(proposal.reasons) > total(rival.reasons)) {
      const latin = proposal.latin || rival?.latin || ''
      best.set(proposal.form, { ...proposal, latin })
    } else if (!rival.latin && proposal.latin)
      best.set(proposal.form, { ...rival, latin: proposal.latin })
  }
  const found: Identities = new Map()
  for (const proposal of [...best.values()].sort(
    (a, b) => b.form.length - a.form.length || (a.form < b.form ? -1 : 1),
  )) {
    if (known.has(proposal.form)) {
      addLatin(found, proposal, known.get(proposal.form)!)
      continue
    }
    if (isSomethingElse(lexicon, proposal)) continue
    const identity = identify(lexicon, proposal)
    found.set(proposal.form, identity)
    addLatin(found, proposal, identity)
  }
  addTails(field, found, known)
  return found
}

/** Whether data/ knows the form as something that is no person: 莫斯科 after a title is still a city. */
const isSomethingElse = (lexicon: Lexicon, { form, kind }: Proposal): boolean =>
  kind === 'person' &&
  (lexicon.aliases.get(form) ?? []).some(
    ({ actor }) => lexicon.actors.get(actor)?.kind !== 'person',
  )

function addLatin(
  found: Identities,
  { latin, kind, reasons }: Proposal,
  { actor }: Identity,
): void {
  if (latin && !found.has(latin))
    found.set(latin, { form: latin, actor, kind, rule: 'latin-beside', reasons })
}

function identify(lexicon: Lexicon, proposal: Proposal): Identity {
  const { form, kind, latin, rule, reasons } = proposal
  if (kind === 'person') {
    const byLatin = latin ? actorByLatin(lexicon, latin) : undefined
    if (byLatin)
      return {
        form,
        actor: byLatin,
        kind,
        rule,
        reasons: [...reasons, reason('known-latin', 5, `data/ knows ${latin}`)],
      }
    const byTail = latin ? undefined : knownByTail(lexicon, form)
    if (byTail)
      return {
        form,
        actor: byTail,
        kind,
        rule,
        reasons: [
          ...reasons,
          reason('known-tail', 3, 'a known person of this family name, and the first name agrees'),
        ],
      }
  }
  return { form, actor: actorId((latin && slug(latin)) || form), kind, rule, reasons }
}

const parts = (form: string): string[] => form.split(/[·\- ]+/).filter(Boolean)

/** 唐纳德·川普 is trump, since 川普 is his name and his known first name begins alike; 梅拉尼娅·川普 is not. */
function knownByTail(lexicon: Lexicon, form: string): ActorId | undefined {
  const [first, ...rest] = parts(form)
  const tail = rest.at(-1)
  if (!tail) return knownByEnding(lexicon, form)
  const claims = lexicon.aliases.get(tail) ?? []
  const agreeing = claims.filter(({ actor }) => {
    const known = lexicon.actors.get(actor)!
    return known.kind === 'person' && parts(known.names['zh-Hans'] ?? '')[0]?.[0] === first[0]
  })
  return agreeing.length === 1 ? agreeing[0].actor : undefined
}

/** 巴拉克奥巴马: a known person's name with the first name before it and no dot between. */
function knownByEnding({ aliases, actors }: Lexicon, form: string): ActorId | undefined {
  for (let start = 2; start <= form.length - 3; start++) {
    const claim = aliases.get(form.slice(start))?.find(({ sort }) => sort === 'name')
    if (claim && actors.get(claim.actor)?.kind === 'person') return claim.actor
  }
  return undefined
}

/**
 * A person named in full goes on under the last part of the name, unless two share it. Where the table knows another by that
 * part, the one named in full here is meant if the part first stands alone after the full name.
 */
function addTails({ folded, lexicon }: Field, found: Identities, known: Identities): void {
  const tails = new Map<string, Identity | null>()
  const dotted = [...known.values()].filter(({ form }) => form.includes('·'))
  for (const identity of [...found.values(), ...dotted]) {
    if (identity.kind !== 'person' || /[A-Za-z]/.test(identity.form[0])) continue
    const tail = tailOf(lexicon, identity.form)
    if (!tail) continue
    const other = known.get(tail)
    if (other && (other.actor === identity.actor || !standsAfter(folded, tail, identity.form)))
      continue
    const rival = tails.get(tail)
    tails.set(tail, rival === undefined || rival?.actor === identity.actor ? identity : null)
  }
  for (const form of [...found.keys()]) if (overshoots(form, tails)) found.delete(form)
  for (const [form, identity] of tails)
    if (identity)
      found.set(form, {
        ...identity,
        form,
        rule: 'family-name',
        reasons: [reason('family-name', 4, `short for “${identity.form}”`)],
      })
}

/** Whether a form is another person's tail with something stuck to it (西卡隆医生); 仓本直树 is no such thing, 仓本 being his own. */
function overshoots(form: string, tails: ReadonlyMap<string, Identity | null>): boolean {
  if (/[·\- ]/.test(form)) return false
  for (let end = 2; end < form.length; end++) {
    const owner = tails.get(form.slice(0, end))
    if (owner && owner.form !== form) return true
  }
  return false
}

/** Whether the tail first stands outside the full name only after it. */
function standsAfter(folded: string, tail: string, form: string): boolean {
  const full = folded.indexOf(form)
  const alone = folded.indexOf(tail)
  return full >= 0 && alone >= full
}

function tailOf({ characters }: Lexicon, form: string): string | null {
  const tail = parts(form).at(-1)!
  if (tail !== form) return tail.length >= 2 ? tail : null
  if (form.length < 4) return null
  const surname = [3, 2]
    .map((units) => form.slice(0, units))
    .find((words) => characters.surnames.get(words)?.some(({ language }) => language === 'ja'))
  return surname ?? null
}
