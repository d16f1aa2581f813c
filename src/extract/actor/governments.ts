import type { Lexicon } from '../../knowledge/index.ts'
import type { ActorId } from '../../model/ids.ts'
import type { Field } from '../mention/field.ts'
import { reason } from '../mention/proposal.ts'
import type { Identities, Identity } from './identity.ts'

const GOVERNMENT = /(?:行政|联邦|中央|过渡|临时|军)?(?:政府|当局)/g
const LONGEST_OWNER = 12

/** 美国政府, 特朗普政府, 北京当局: the state under a longer name. A person's government is that of the state whose office he or she holds. */
export function identifyGovernments(
  { folded, lexicon }: Field,
  identities: Identities,
): Identities {
  const found: Identities = new Map()
  for (const { 0: word, index } of folded.matchAll(GOVERNMENT)) {
    const owner = ownerEndingAt(folded, index, identities)
    if (!owner || found.has(owner.form + word)) continue
    const state = owner.kind === 'state' ? owner.actor : governed(lexicon, owner.actor)
    if (!state) continue
    const form = owner.form + word
    const reasons = [reason('government', 4, `“${word}” of ${state}`)]
    found.set(form, { form, actor: state, kind: 'state', rule: 'government', reasons })
  }
  return found
}

/** The longest state's or person's name that ends at a place. */
function ownerEndingAt(folded: string, end: number, identities: Identities): Identity | null {
  for (let start = Math.max(0, end - LONGEST_OWNER); start <= end - 2; start++) {
    const identity = identities.get(folded.slice(start, end))
    if (identity && identity.kind !== 'organization') return identity
  }
  return null
}

function governed(lexicon: Lexicon, person: ActorId): ActorId | null {
  const known = lexicon.actors.get(person)
  return known?.offices.length ? known.country : null
}
