import { byText } from '../lib/order.ts'
import type { NodeRow } from '../model/bundle.ts'
import type { Corpus } from '../model/corpus.ts'
import type { ActorId } from '../model/ids.ts'

export type NodeCounts = Pick<NodeRow, 'mentions' | 'articles' | 'outlets' | 'first' | 'last'>

interface Tally {
  mentions: number
  articles: number
  readonly outlets: Set<string>
  first: string
  last: string
}

/** How often, where and when each actor is mentioned. Actors nobody mentions are not in it. */
export function countNodes(corpus: Corpus): ReadonlyMap<ActorId, NodeCounts> {
  const tallies = new Map<ActorId, Tally>()
  for (const { article, mentions } of corpus.facts) {
    const day = article.publishedAt.slice(0, 10)
    const inArticle = new Set<ActorId>()
    for (const { actor } of mentions) {
      const tally = tallies.get(actor) ?? startTally()
      tallies.set(actor, tally)
      tally.mentions++
      if (!inArticle.has(actor)) see(tally, article.outlet, day)
      inArticle.add(actor)
    }
  }
  return new Map([...tallies].map(([id, tally]) => [id, { ...tally, outlets: tally.outlets.size }]))
}

const startTally = (): Tally => ({
  mentions: 0,
  articles: 0,
  outlets: new Set(),
  first: '',
  last: '',
})

function see(tally: Tally, outlet: string, day: string): void {
  tally.articles++
  tally.outlets.add(outlet)
  if (day === '') return
  if (tally.first === '' || byText(day, tally.first) < 0) tally.first = day
  if (byText(day, tally.last) > 0) tally.last = day
}

export const UNSEEN: NodeCounts = { mentions: 0, articles: 0, outlets: 0, first: '', last: '' }

/** Radius in pixels, 3 to 24: it grows with the root of the outlets that know the actor, then of articles and mentions. */
export function nodeSize({ outlets, articles, mentions }: NodeCounts): number {
  const size = 3 + 2 * Math.sqrt(outlets + articles / 2 + mentions / 8)
  return Math.round(Math.min(24, size) * 100) / 100
}
