import type { CheerioAPI } from 'cheerio/slim'
import { linkedData } from './linked-data.ts'
import { authorNames } from '../prose/byline.ts'
import { dateOf } from '../when.ts'

/** What a page says of its article apart from the body. */
export interface Metadata {
  readonly title: string
  readonly url: string
  /** The site's own name, where it gives one. */
  readonly site: string
  readonly publishedAt: string
  readonly authors: readonly string[]
}

const DATES =
  'article:published_time og:article:published_time publishdate publish-date publish_date pubdate pub_date date dc.date dcterms.created parsely-pub-date sailthru.date weibo:article:create_at'.split(
    ' ',
  )
const SAVED = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i

/** Title, date, address, outlet and author of a page from JSON-LD, OpenGraph, `<meta>`, `<time>` and headings, in this order. */
export function metadataOf($: CheerioAPI, html: string): Metadata {
  const linked = linkedData($)
  const meta = metaOf($)
  const site = first(meta('og:site_name'), linked.publisher, meta('application-name'))
  const title = first(
    linked.headline,
    meta('og:title'),
    meta('twitter:title'),
    $('h1').first().text(),
    $('title').first().text(),
  )
  return {
    title: withoutSite(title.replace(/\s+/g, ' ').trim(), site),
    url: first(
      ...[
        $('link[rel="canonical"]').attr('href'),
        meta('og:url'),
        linked.url,
        SAVED.exec(html.slice(0, 4096))?.[1],
      ].filter((url) => /^(?:https?:)?\/\//.test(url ?? '')),
    ),
    site,
    publishedAt: first(
      ...[
        linked.published,
        ...DATES.map(meta),
        $('[itemprop="datePublished"]').attr('content'),
        $('[itemprop="datePublished"]').attr('datetime'),
        $('time[datetime]').first().attr('datetime'),
        $('time').first().text(),
      ].map((date) => dateOf(date ?? '')),
    ),
    authors: authorNames(
      linked.authors.length
        ? linked.authors
        : [meta('author'), meta('article:author'), $('[rel="author"]').first().text()].filter(
            (name) => name && !/^https?:/.test(name),
          ),
    ),
  }
}

function metaOf($: CheerioAPI): (name: string) => string {
  const values = new Map<string, string>()
  for (const element of $('meta').toArray()) {
    const name = ($(element).attr('property') ?? $(element).attr('name') ?? '').toLowerCase()
    if (!values.has(name)) values.set(name, $(element).attr('content') ?? '')
  }
  return (name) => values.get(name) ?? ''
}

const first = (...values: readonly (string | undefined)[]): string =>
  values.find((value) => value !== undefined && value.trim() !== '')?.trim() ?? ''

/** A title without the name of the site behind it: `'…合作 - BBC News 中文'` → `'…合作'`; a section's name stays. */
function withoutSite(title: string, site: string): string {
  const bar = title.replace(/(?<=\S)\s*[|｜]\s*[^|｜]{1,40}$/, '')
  if (bar !== title) return bar
  const dash = /^(.{4,}?)(?:\s+[-–—]\s+|_)([^_]{1,40})$/.exec(title)
  return dash && site && sameSite(dash[2], site) ? dash[1] : title
}

const sameSite = (words: string, site: string): boolean => {
  const [one, other] = [words, site].map((name) => name.toLowerCase().replace(/\s+/g, ''))
  return one === other || one.startsWith(other) || other.startsWith(one)
}
