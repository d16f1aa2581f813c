import type { Article } from '../model/article.ts'
import type { Sentence } from '../model/facts.ts'
import type { Span } from '../model/span.ts'
import { fold } from '../lib/fold.ts'
import { findQuotations } from './quotations.ts'
import { findSentences } from './sentences.ts'

/** Words between quotation marks, which may run over several paragraphs. */
export interface Quotation {
  /** With its marks. */
  readonly at: Span
  /** Without them. */
  readonly words: Span
  /** Whether it is long enough to be somebody's speech, not a scare quote or a title. */
  readonly speech: boolean
}

/** An article cut into sentences and quotations, its text folded for matching. */
export interface Reading {
  readonly article: Article
  /** Same length as `article.text`. */
  readonly folded: string
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
}

export function readText(article: Article): Reading {
  const folded = fold(article.text)
  return {
    article,
    folded,
    sentences: findSentences(article, folded),
    quotations: findQuotations(article, folded),
  }
}
