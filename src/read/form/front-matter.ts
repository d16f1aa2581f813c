import { draft, type Draft } from '../draft.ts'
import { dateOf } from '../when.ts'
import { authorNames } from '../prose/byline.ts'
import { bodyBlocks } from './body.ts'

const MATTER = /^\s*---[^\S\n]*\n([\s\S]*?)\n---[^\S\n]*(?:\n|$)/
const KEY = /^([A-Za-z][\w-]*)[^\S\n]*:[^\S\n]*(.*)$/
const ITEM = /^\s+-\s+(.*)$|^-\s+(.*)$/

/** Whether the text opens with YAML front matter. */
export const isFrontMatter = (text: string): boolean =>
  /^\s*---[^\S\n]*\n\s*[A-Za-z][\w-]*[^\S\n]*:/.test(text)

/** Markdown under YAML front matter with title, date, author and the address of the original. */
export function readFrontMatter(text: string): Draft {
  const [head = '', matter = ''] = MATTER.exec(text) ?? []
  const values = yamlValues(matter)
  const value = (...keys: string[]): string =>
    keys.map((key) => values.get(key)?.[0] ?? '').find((found) => found !== '') ?? ''
  return draft({
    id: value('id', 'article'),
    title: value('title', 'headline'),
    url: value('original_url', 'original-url', 'canonical', 'url', 'link', 'source_url'),
    outlet: value('outlet', 'publisher', 'site_name'),
    publishedAt: dateOf(value('date', 'published', 'published_at', 'datePublished', 'pubdate')),
    authors: authorNames(values.get('author') ?? values.get('authors') ?? []),
    blocks: bodyBlocks(text, head.length),
  })
}

/** The scalars and flat lists of front matter; deeper YAML says nothing an article has a field for. */
function yamlValues(matter: string): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>()
  let list: string[] = []
  for (const line of matter.split('\n')) {
    const key = KEY.exec(line)
    if (key) values.set(key[1], (list = flow(key[2].trim())))
    else {
      const item = ITEM.exec(line)
      if (item) list.push(unquoted((item[1] ?? item[2]).trim()))
    }
  }
  return values
}

const flow = (value: string): string[] =>
  value === ''
    ? []
    : /^\[.*\]$/.test(value)
      ? value
          .slice(1, -1)
          .split(',')
          .map((part) => unquoted(part.trim()))
      : [unquoted(value)]

function unquoted(value: string): string {
  if (/^"(?:[^"\\]|\\.)*"$/.test(value)) {
    try {
      return JSON.parse(value) as string
    } catch {
      return value.slice(1, -1)
    }
  }
  return /^'.*'$/.test(value) ? value.slice(1, -1).replaceAll("''", "'") : value
}
