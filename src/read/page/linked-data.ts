import type { CheerioAPI } from 'cheerio/slim'

/** What the JSON-LD of a page says of its article; empty where it says nothing. */
export interface LinkedData {
  readonly headline: string
  readonly published: string
  readonly url: string
  readonly publisher: string
  readonly authors: readonly string[]
}

type Json = Readonly<Record<string, unknown>>

const ARTICLE = /Article$|^(?:Report|BlogPosting|LiveBlogPosting)/
/** Graphs nest a level or two; deeper than this nobody describes the page's own article. */
const DEPTH = 6

/** Reads the first article that a page's JSON-LD describes. */
export function linkedData($: CheerioAPI): LinkedData {
  const found = $('script[type="application/ld+json"]')
    .toArray()
    .flatMap((script) => articlesIn(parsed($(script).text()), DEPTH))[0]
  return {
    headline: words(found?.headline) || words(found?.name),
    published: words(found?.datePublished),
    url: words(found?.url) || words(found?.mainEntityOfPage),
    publisher: words(found?.publisher),
    authors: [found?.author].flat().map(words).filter(Boolean),
  }
}

function parsed(text: string): unknown {
  try {
    // Outlets let raw line breaks into their strings, which JSON forbids.
    return JSON.parse(text.replace(/[\0-\x1f]+/g, ' ').trim()) as unknown
  } catch {
    return undefined
  }
}

function articlesIn(value: unknown, depth: number): readonly Json[] {
  if (depth === 0 || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((item) => articlesIn(item, depth - 1))
  const node = value as Json
  if ([node['@type']].flat().some((type) => ARTICLE.test(String(type)))) return [node]
  return [node['@graph'], node.mainEntity].flatMap((inner) => articlesIn(inner, depth - 1))
}

/** A string, or the name or id of the thing that stands where a string might. */
function words(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  const { name, '@id': id } = value as Json
  return typeof name === 'string' ? name : typeof id === 'string' ? id : ''
}
