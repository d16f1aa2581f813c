import type { Lexicon } from '../../knowledge/index.ts'
import { fold } from '../../lib/fold.ts'
import type { Judgement } from '../../model/corpus.ts'
import { actorId, type ActorId } from '../../model/ids.ts'
import type { Reason } from '../../model/reason.ts'
import { reason } from '../mention/proposal.ts'
import type { Identities, Identity } from './identity.ts'

/**
 * What people decided on names of this article, whatever was found: two forms judged `same` are one actor, two judged
 * `different` are two. Judgements that need an affiliation (`米勒@usa`) wait until articles are compared.
 */
export function applyJudgements(identities: Identities, lexicon: Lexicon): void {
  for (const judgement of lexicon.judgements) {
    if (`${judgement.one}${judgement.other}`.includes('@')) continue
    const one = meant(identities, judgement.one)
    const other = meant(identities, judgement.other)
    if (one.length === 0 || other.length === 0) continue
    if (judgement.verdict === 'same') unite(identities, [...one, ...other], lexicon, judgement)
    else part(identities, one, other, judgement)
  }
}

/** The forms that a judgement's words mean: the form itself, or every form of the actor with that id. */
function meant(identities: Identities, words: string): Identity[] {
  const form = identities.get(fold(words.trim()))
  return form
    ? [form]
    : [...identities.values()].filter(({ actor }) => actor === actorId(words.trim()))
}

function unite(
  identities: Identities,
  meant: readonly Identity[],
  { actors }: Lexicon,
  judgement: Judgement,
): void {
  const { actor, kind } = meant.find((identity) => actors.has(identity.actor)) ?? meant[0]
  const others = new Set(meant.map((identity) => identity.actor).filter((id) => id !== actor))
  for (const identity of [...identities.values()])
    if (others.has(identity.actor)) assign(identities, { ...identity, kind }, actor, judgement)
}

/** Of two forms of one actor the shorter one becomes an actor of its own. */
function part(
  identities: Identities,
  one: readonly Identity[],
  other: readonly Identity[],
  judgement: Judgement,
): void {
  if (one[0].actor !== other[0].actor) return
  const alone = one.length === 1 && (other.length > 1 || one[0].form.length < other[0].form.length)
  const [leaving] = alone ? one : other
  if (one.length === 1 || other.length === 1)
    assign(identities, leaving, actorId(leaving.form), judgement)
}

const assign = (
  identities: Identities,
  identity: Identity,
  actor: ActorId,
  judgement: Judgement,
): void =>
  void identities.set(identity.form, {
    ...identity,
    actor,
    rule: 'judgement',
    reasons: [judged(judgement)],
  })

const judged = ({ verdict, note }: Judgement): Reason =>
  reason(
    'judgement',
    9,
    `a person judged them ${verdict === 'same' ? 'one' : 'two'}${note ? `: ${note}` : ''}`,
  )
