import type { Lexicon } from '../../knowledge/index.ts'
import type { ActorId } from '../../model/ids.ts'
import type { Field } from '../mention/borders.ts'
import { reason } from '../mention/proposal.ts'
import type { Identities } from './identity.ts'

const GOVERNMENT = [
  '行政当局',
  '联邦政府',
  '中央政府',
  '过渡政府',
  '临时政府',
  '军政府',
  '政府',
  '当局',
]

/** 美国政府, 特朗普政府, 北京当局: the state under a longer name. A person's government is that of the state whose office he or she holds. */
export function identifyGovernments(
  { folded, lexicon }: Field,
  identities: Identities,
): Identities {
  const found: Identities = new Map()
  for (const [form, { actor, kind }] of identities) {
    if (kind === 'organization' || /[A-Za-z]$/.test(form)) continue
    const state = kind === 'state' ? actor : governed(lexicon, actor)
    if (!state) continue
    for (const word of GOVERNMENT) {
      const longer = form + word
      if (!folded.includes(longer)) continue
      const says = `“${word}” of ${state}`
      found.set(longer, {
        form: longer,
        actor: state,
        kind: 'state',
        rule: 'government',
        reasons: [reason('government', 4, says)],
      })
    }
  }
  return found
}

function governed(lexicon: Lexicon, person: ActorId): ActorId | null {
  const known = lexicon.actors.get(person)
  return known?.offices.length ? known.country : null
}
