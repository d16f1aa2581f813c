import type { Article } from '../../model/article.ts'
import { nameApart } from '../../read/files/name-apart.ts'
import type { OutletsByDomain } from '../../read/outlet.ts'
import type { ReadResult } from '../../read/read-result.ts'
import { readSource, type Source } from '../../read/read-source.ts'

/** What a reader offers to be read, and what is to be believed of an article that does not say it itself. */
export interface Offered {
  readonly sources: readonly Source[]
  /** Day it was published; empty where unknown. */
  readonly day: string
  /** Who published it; empty where unknown. */
  readonly outlet: string
}

/** The articles in what was offered, each once and under an id of its own; what cannot be read is a note. */
export function readOffered(
  { sources, day, outlet }: Offered,
  outlets: OutletsByDomain,
): ReadResult {
  const name = nameApart()
  const read = sources.map((source) => readSource(source, outlets))
  return {
    articles: read
      .flatMap(({ articles }) => articles)
      .flatMap((article) => name(article) ?? [])
      .map((article): Article => ({
        ...article,
        outlet: article.outlet || outlet,
        publishedAt: article.publishedAt || day,
      })),
    notes: read.flatMap(({ notes }) => notes),
  }
}
