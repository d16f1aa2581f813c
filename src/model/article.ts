import type { ArticleId } from './ids.ts'
import type { Span } from './span.ts'

export type Language = 'zh-Hans' | 'zh-Hant' | 'en'

/** One news text. Everything said of it later points into `text`, which never changes. */
export interface Article {
  readonly id: ArticleId
  /** Where it was published; empty where the source does not say. */
  readonly url: string
  readonly title: string
  /** The medium that published it: an actor id of data/actors/media.csv where its domain is known there, else the domain or the name its record brings; empty where nothing says. */
  readonly outlet: string
  /** ISO 8601 in UTC (`2023-09-14T11:15:02Z`) or a bare day (`2023-09-14`); empty where the source does not say. */
  readonly publishedAt: string
  readonly language: Language
  readonly authors: readonly string[]
  /** Title, newline, paragraphs joined by newline. */
  readonly text: string
  /** The paragraphs of the body, in order; the title is not among them. */
  readonly paragraphs: readonly Span[]
}

/** An article of these parts, its one text put together and its paragraphs placed in it. */
export function article({
  id,
  url,
  title,
  outlet,
  publishedAt,
  language,
  authors,
  body,
}: Omit<Article, 'text' | 'paragraphs'> & { readonly body: readonly string[] }): Article {
  const paragraphs: Span[] = []
  let end = title.length
  for (const words of body) {
    const start = end + 1
    end = start + words.length
    paragraphs.push({ start, end })
  }
  const text = [title, ...body].join('\n')
  // Field by field: the engine reads fields fast where all articles are made alike.
  return { id, url, title, outlet, publishedAt, language, authors, text, paragraphs }
}
