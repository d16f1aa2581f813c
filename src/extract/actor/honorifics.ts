import { actorId } from '../../model/ids.ts'
import { leftBorder } from '../mention/borders.ts'
import type { Field } from '../mention/field.ts'
import { reason } from '../mention/proposal.ts'
import type { Identities, Identity } from './identity.ts'

// 位, 名 and 本 are surnames too, and far more often something else.
const COUNTS = /[位名本]/
const HONORIFIC = /(?:先生|女士|小姐|太太)/g

/** 孟女士, 陶先生: the one person of that family name whom the article names in full, else somebody known by no more than that. */
export function identifyHonorifics(field: Field, identities: Identities): Identities {
  const { folded, lexicon } = field
  const found: Identities = new Map()
  for (const { 0: words, index } of folded.matchAll(HONORIFIC)) {
    const surname = folded[index - 1]
    const form = surname + words
    if (found.has(form) || COUNTS.test(surname) || !lexicon.characters.surnames.has(surname))
      continue
    if ((leftBorder(field, index - 1)?.points ?? 0) <= 0) continue
    const bearers = bearersOf(surname, identities)
    if (bearers.length > 1) continue
    const says =
      bearers.length === 1
        ? `short for “${bearers[0].form}”`
        : 'the article says no more of the name'
    found.set(form, {
      form,
      actor: bearers[0]?.actor ?? actorId(form),
      kind: 'person',
      rule: 'honorific',
      reasons: [reason('family-name', 4, says)],
    })
  }
  return found
}

/** The different people whose Chinese names begin with the family name. */
function bearersOf(surname: string, identities: Identities): Identity[] {
  const people = new Map(
    [...identities.values()]
      .filter(({ kind, form }) => kind === 'person' && /^\p{Script=Han}{2,4}$/u.test(form))
      .filter(({ form }) => form[0] === surname)
      .map((identity) => [identity.actor, identity]),
  )
  return [...people.values()]
}
