import type { z } from 'zod'
import { library } from '#library'

/** One article as JSON: a title, and its words as `text`, `html` or `paragraphs`. */
export interface ArticleRecord {
  readonly id?: string | number | null
  /** The id, as gold files and extracts call it. */
  readonly article?: string | number | null
  readonly title?: string | null
  readonly text?: string | null
  readonly html?: string | null
  readonly paragraphs?: readonly string[] | null
  readonly url?: string | null
  readonly date?: string | number | null
  readonly published?: string | number | null
  readonly publishedAt?: string | number | null
  readonly outlet?: string | null
  readonly author?: string | readonly string[] | null
  readonly authors?: string | readonly string[] | null
}

let schema: z.ZodType<ArticleRecord> | undefined

/** Checks a value from outside; the library behind it is loaded with the first record. */
export function recordSchema(): z.ZodType<ArticleRecord> {
  if (schema) return schema
  const { z } = library.zod()
  const text = z.string().nullish()
  const name = z.union([z.string(), z.number()]).nullish()
  const names = z.union([z.string(), z.array(z.string())]).nullish()
  schema = z
    .object({
      id: name,
      article: name,
      title: text,
      text,
      html: text,
      paragraphs: z.array(z.string()).nullish(),
      url: text,
      date: name,
      published: name,
      publishedAt: name,
      outlet: text,
      author: names,
      authors: names,
    })
    .refine(({ text, html, paragraphs }) => text || html || paragraphs?.length, {
      message: 'it has none of text, html and paragraphs',
    })
  return schema
}
