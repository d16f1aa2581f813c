import type { Article } from '../model/article.ts'
import type { Sentence } from '../model/facts.ts'
import { fold } from '../lib/fold.ts'
import { findQuotations, type Quotation } from './quotations.ts'
import { findSentences } from './sentences.ts'

/** An article cut into sentences and quotations, its text folded for matching. */
export interface Reading {
  readonly article: Article
  /** The article's text in Simplified characters and plain punctuation, unit for unit: spans of one are spans of the other. */
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
