import type { Knowledge } from '../../src/cli/knowledge.ts'
import { gather } from '../../src/corpus/index.ts'
import { extractAll } from '../../src/extract/index.ts'
import type { Article } from '../../src/model/article.ts'
import type { Corpus } from '../../src/model/corpus.ts'
import { DEFAULTS } from '../../src/model/settings.ts'

/** What `dramatis extract` finds in some articles, before it is printed. */
export const corpusOf = (articles: readonly Article[], { lexicon, reference }: Knowledge): Corpus =>
  gather([...extractAll(articles, lexicon, DEFAULTS)], reference, lexicon.judgements, DEFAULTS)
