import type { StanceWord } from '../../knowledge/stance-cues.ts'
import type { ActorKind } from '../../model/actor.ts'
import type { Sentence } from '../../model/facts.ts'
import type { ActorId } from '../../model/ids.ts'

/** What a ref can be: a name, one character of a compound, or a sort of pronoun. */
export const FORMS: readonly string[] = [
  ...['name', 'char', 'he', 'its', 'they', 'we', 'me', 'two', 'three', 'pair', 'group'],
  ...['state', 'body', 'office', 'doc', 'other'],
]
/** What the noun right behind a ref can make of it. */
export const TAILS: readonly string[] = [
  ...['public', 'business', 'place', 'conduct', 'official', 'media', 'time', 'title'],
]

/** A place in a sentence that stands for one or more actors. */
export interface Ref {
  /** Its place among the refs of the sentence. */
  readonly index: number
  readonly start: number
  readonly end: number
  actors: readonly ActorId[]
  /** One of `FORMS`. */
  readonly form: string
  /** What it names; empty for a pronoun. */
  readonly kind: ActorKind | ''
  /** Index of its clause within the sentence. */
  readonly clause: number
  /** What the word before it makes of it: '' or a preposition's role. */
  role: string
  /** Whether it only describes the next one (美国 in 美国总统拜登). */
  modifies: boolean
  /** Whether 的 follows. */
  owns: boolean
  /** Refs of one list (韩国、日本和美国) share a number. */
  list: number
  /** How many refs the list has; 1 outside a list. */
  listed: number
  /** One of `TAILS`, or empty. */
  tail: string
}

/** A word of the tables at a place. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly clause: number
  readonly word: StanceWord
}

/** A sentence as the stance rules read it, all in reading order. */
export interface Tokens {
  readonly sentence: Sentence
  readonly refs: readonly Ref[]
  readonly words: readonly Word[]
  /** The words that carry a stance. */
  readonly cues: readonly Word[]
  /** Where each clause begins. */
  readonly clauses: readonly number[]
  /** What ends the clause before each: a colon (1), the beginning (2) or the end (4) of a quotation, another mark (0). */
  readonly breaks: readonly number[]
}
