import type { SpeechWord } from '../../knowledge/speech.ts'
import type { Mention } from '../../model/mention.ts'
import type { Span } from '../../model/span.ts'
import type { Quotation } from '../quotations.ts'

/**
 * One piece of a paragraph as citations see it: a mention, a word of the speech tables (by its sort), somebody's speech between
 * marks as a whole (`quote`), a mark of punctuation, or `text`.
 */
export interface Token extends Span {
  readonly sort: string
  readonly word: SpeechWord | null
  readonly mention: Mention | null
  readonly quotation: Quotation | null
}

export const token = (
  sort: string,
  start: number,
  end: number,
  word: SpeechWord | null = null,
  mention: Mention | null = null,
  quotation: Quotation | null = null,
): Token => ({ sort, start, end, word, mention, quotation })
