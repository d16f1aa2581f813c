import { SORT, type Sort } from '../../knowledge/speech-sorts.ts'
import type { SpeechWord } from '../../knowledge/speech.ts'
import type { Mention } from '../../model/mention.ts'
import type { Span } from '../../model/span.ts'
import type { Quotation } from '../quotations.ts'

/**
 * One piece of a paragraph as citations see it: a mention, a word of the speech tables (by its sort), somebody's speech between
 * marks as a whole (`quote`), a mark of punctuation, or `text`.
 */
export interface Token extends Span {
  readonly sort: Sort
  readonly word: SpeechWord | null
  readonly mention: Mention | null
  readonly quotation: Quotation | null
}

export const token = (
  sort: Sort,
  start: number,
  end: number,
  word: SpeechWord | null = null,
  mention: Mention | null = null,
  quotation: Quotation | null = null,
): Token => ({ sort, start, end, word, mention, quotation })

/** Stands before, between and behind paragraphs, so that whoever looks past a border finds nothing there. */
export const BORDER = token(SORT.none, 0, 0)

/** The tokens of an article; those of paragraph `i` run from `from[i]` up to `to[i]`. */
export interface Tokens {
  readonly all: readonly Token[]
  readonly from: readonly number[]
  readonly to: readonly number[]
}
