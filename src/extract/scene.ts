import type { Actor } from '../model/actor.ts'
import type { Tie } from '../model/facts.ts'
import type { ActorId } from '../model/ids.ts'
import type { Mention } from '../model/mention.ts'
import type { Reading } from './reading.ts'

/** Who is in an article. */
export interface Cast {
  /** In reading order, never overlapping. */
  readonly mentions: readonly Mention[]
  readonly actors: ReadonlyMap<ActorId, Actor>
  readonly ties: readonly Tie[]
}

/** An article with its actors found: what the stages that look for relations read. */
export interface Scene extends Reading, Cast {}

/** Field by field: the engine reads fields fast where all scenes are made alike. */
export const sceneOf = (
  { article, folded, sentences, quotations }: Reading,
  { mentions, actors, ties }: Cast,
): Scene => ({ article, folded, sentences, quotations, mentions, actors, ties })
