import type { Actor } from './actor.ts'
import type { ArticleFacts } from './facts.ts'
import type { ActorId, ArticleId } from './ids.ts'
import type { Reason } from './reason.ts'

/** What a person decided on two actors; outranks every score. A row of data/judgements.csv. */
export interface Judgement {
  /** An actor's id or a name of it, each with `@` and the id of an affiliation where that alone is not enough: `米勒@usa`. */
  readonly one: string
  readonly other: string
  readonly verdict: 'same' | 'different'
  readonly note: string
}

/** Two readings of a name in different articles that were taken for one actor, or were weighed and kept apart. */
export interface Merge {
  readonly verdict: 'same' | 'different'
  /** The actor the first reading became; with `same` the second became it too. */
  readonly actor: ActorId
  readonly other: ActorId
  /** The names as the two readings had them. */
  readonly names: readonly [string, string]
  /** An article for each of the two. */
  readonly articles: readonly [ArticleId, ArticleId]
  readonly reasons: readonly Reason[]
}

/** Many articles' facts told of one set of actors. */
export interface Corpus {
  /** Sorted by article id. Every actor id in them is one of `actors`. */
  readonly facts: readonly ArticleFacts[]
  /** Sorted by id: everyone mentioned, and the outlets, agencies and institutes the facts point to. */
  readonly actors: readonly Actor[]
  readonly merges: readonly Merge[]
  /** An article that repeats another → the first of those with its text. Articles that repeat none are not in it. */
  readonly copyOf: ReadonlyMap<ArticleId, ArticleId>
}
