import type { Lexicon } from '../../knowledge/index.ts'
import type { ActorId } from '../../model/ids.ts'
import { knownTo, wordAt, type Field } from '../mention/field.ts'
import { titleFrom } from '../mention/hits.ts'
import { reason } from '../mention/proposal.ts'
import { countryBefore } from './country-before.ts'
import type { Identities, Identity } from './identity.ts'

/** A body goes on under its bare name only if one state's is meant; this much more often than any other that state has to speak. */
const DOMINANCE = 2

/**
 * 财政部, 国务院, 参议院 without a state before them: the body the article names in full, else that of the state the article is
 * mostly about. Two states' bodies of one name in one article leave the bare name alone.
 */
export function identifyBareBodies(
  field: Field,
  identities: Identities,
  weights: ReadonlyMap<ActorId, number>,
): Identities {
  const { hits, lexicon, folded } = field
  const found: Identities = new Map()
  const candidates = new Set<string>()
  for (const hit of hits.bodies) {
    const { body, words } = hit.entry
    if (!body?.ofState || words.length < 3 || candidates.has(words) || identities.has(words))
      continue
    const after = titleFrom(hits, hit.start)
    if (after && after.end > hit.end) continue
    // A ministry is not every department: 司法部|门.
    if (words.endsWith('部') && folded[hit.end] === '门') continue
    if (knownTo(field, hit.start) || folded[hit.start - 1] === '驻') continue
    if (followsPlace(field, hit.start)) continue
    candidates.add(words)
  }
  for (const words of candidates) {
    const identity =
      named(identities, words) ?? nearest(field, words) ?? dominant(lexicon, words, weights)
    if (identity) found.set(words, identity)
  }
  return found
}

/** Whether a city or a province has the body: 哥本哈根|警察局. */
function followsPlace(field: Field, end: number): boolean {
  for (let start = Math.max(0, end - 4); start <= end - 2; start++) {
    const word = wordAt(field, start, end)
    if (word >= 0 && field.lexicon.wordTags[word] === 'ns') return true
  }
  return false
}

function named(identities: Identities, words: string): Identity | null {
  const full = [...identities.values()].filter(
    (identity) =>
      identity.kind === 'organization' && identity.form !== words && identity.form.endsWith(words),
  )
  if (new Set(full.map((identity) => identity.actor)).size !== 1) return null
  return {
    ...full[0],
    form: words,
    rule: 'bare-body',
    reasons: [reason('named-in-full', 4, `short for “${full[0].form}”`)],
  }
}

function dominant(
  lexicon: Lexicon,
  words: string,
  weights: ReadonlyMap<ActorId, number>,
): Identity | null {
  const [first, second] = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  if (!first || (second && first[1] < DOMINANCE * second[1])) return null
  const claim = bodyOf(lexicon, first[0], words)
  return claim
    ? bare(words, claim, 'dominant-state', `the article is mostly about ${first[0]}`)
    : null
}

/** The body of the state that was spoken of right before: in 美国国务院和财政部 the second is as American as the first. */
function nearest(field: Field, words: string): Identity | null {
  const votes = new Map<ActorId, number>()
  for (let at = field.folded.indexOf(words); at >= 0; at = field.folded.indexOf(words, at + 1)) {
    const country = countryBefore(field, at)
    const claim = country && bodyOf(field.lexicon, country, words)
    if (claim) votes.set(claim, (votes.get(claim) ?? 0) + 1)
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  if (!first || (second && second[1] === first[1])) return null
  return bare(
    words,
    first[0],
    'nearest-state',
    `${first[1]} time(s) right after its state or one of that state`,
  )
}

const bodyOf = (
  { actors, aliases }: Lexicon,
  country: ActorId,
  words: string,
): ActorId | undefined =>
  aliases.get(`${actors.get(country)?.names['zh-Hans']}${words}`)?.[0]?.actor

const bare = (form: string, actor: ActorId, rule: string, says: string): Identity => ({
  form,
  actor,
  kind: 'organization',
  rule: 'bare-body',
  reasons: [reason(rule, 2, says)],
})
