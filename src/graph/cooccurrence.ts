import { distinct } from '../lib/order.ts'
import type { ArticleFacts } from '../model/facts.ts'
import type { ActorId } from '../model/ids.ts'
import { evidenceRow, mentionsBySentence, type Proof } from './proof.ts'

/** Every unordered pair of actors that stand in one sentence, once per sentence. The smaller id is the source. */
export function proveCooccurrence(facts: ArticleFacts): Proof[] {
  return mentionsBySentence(facts).flatMap(({ at, mentions }) => {
    const actors = distinct(mentions.map((mention) => mention.actor)) as ActorId[]
    return pairsOf(actors).map(([source, target]): Proof => {
      const marked = mentions
        .filter(({ actor }) => actor === source || actor === target)
        .map((mention) => ({
          at: mention.at,
          role: mention.actor === source ? ('source' as const) : ('target' as const),
        }))
      return {
        relation: 'cooccurrence',
        source,
        target,
        directed: false,
        sign: 0,
        role: '',
        row: evidenceRow(facts, at, marked, { rule: 'same-sentence' }),
      }
    })
  })
}

const pairsOf = (actors: readonly ActorId[]): [ActorId, ActorId][] =>
  actors.flatMap((one, i) => actors.slice(i + 1).map((other): [ActorId, ActorId] => [one, other]))
