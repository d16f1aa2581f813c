import type { Corpus } from '../model/corpus.ts'
import type { ActorId } from '../model/ids.ts'
import { ordinals, textKey, type Sameness } from './independent.ts'
import { mentionsBySentence } from './proof.ts'

/** In how many independent sentences each actor stands, of how many in all. */
export interface SentenceCounts {
  readonly sentences: number
  readonly of: ReadonlyMap<ActorId, number>
}

export function countSentences(corpus: Corpus, sameness: Sameness): SentenceCounts {
  const seen = new Set<string>()
  const ordinal = ordinals()
  const of = new Map<ActorId, number>()
  for (const facts of corpus.facts)
    for (const { at, mentions } of mentionsBySentence(facts)) {
      const words = facts.article.text.slice(at.start, at.end)
      const text = textKey(sameness, facts.article.id, words)
      const key = `${text}\n${ordinal(`${facts.article.id}\n${text}`)}`
      if (seen.has(key)) continue
      seen.add(key)
      for (const actor of new Set(mentions.map((mention) => mention.actor)))
        of.set(actor, (of.get(actor) ?? 0) + 1)
    }
  return { sentences: seen.size, of }
}

/**
 * Normalized pointwise mutual information of two actors over sentences (Bouma 2009): −1 never together, 0 as chance has it,
 * 1 never apart. Four decimals, so that the last bit of a logarithm changes no byte.
 */
export function npmi(counts: SentenceCounts, one: ActorId, other: ActorId, both: number): number {
  const share = (count: number): number => count / counts.sentences
  const together = share(both)
  if (together === 0) return -1
  if (together === 1) return 1
  const apart = share(counts.of.get(one) ?? both) * share(counts.of.get(other) ?? both)
  const value = Math.log(together / apart) / -Math.log(together)
  return Math.round(Math.min(1, Math.max(-1, value)) * 1e4) / 1e4
}
