import { buildTrie } from '../../lib/trie.ts'

/** What a walk over HTML source meets, in order; the numbers are offsets into the source. */
export interface HtmlWalker {
  /** Character data from `start` to `end`, entities still encoded. */
  text(start: number, end: number): void
  /** `<name …>`: its attributes stand between `start` and `end`; `closed` for `<name … />`. */
  open(name: string, start: number, end: number, closed: boolean): void
  close(name: string): void
}

// Their content is text up to their own end tag, whatever it looks like.
const RAW = new Set('script style title textarea iframe xmp noembed noframes'.split(' '))
const LESS = 60
const GREATER = 62
const SLASH = 47

/**
 * Walks HTML source from `from` to its end in one pass, without a tree: linear in its length and with no recursion, whatever is
 * nested in it. Comments, declarations and the content of scripts and styles are passed over.
 */
export function scanHtml(html: string, walker: HtmlWalker, from = 0): void {
  const end = html.length
  let at = from
  while (at < end) {
    const less = html.indexOf('<', at)
    if (less < 0) return walker.text(at, end)
    const next = html.charCodeAt(less + 1)
    if (isLetter(next) || (next === SLASH && isLetter(html.charCodeAt(less + 2)))) {
      if (less > at) walker.text(at, less)
      at = next === SLASH ? scanClose(html, less, walker) : scanOpen(html, less, walker)
    } else if (next === 33 || next === 63 || next === SLASH) {
      if (less > at) walker.text(at, less)
      at = afterDeclaration(html, less)
    } else {
      const stop = html.indexOf('<', less + 1)
      walker.text(at, stop < 0 ? end : stop)
      at = stop < 0 ? end : stop
    }
  }
}

function scanClose(html: string, less: number, walker: HtmlWalker): number {
  const nameEnd = afterName(html, less + 2)
  walker.close(nameOf(html, less + 2, nameEnd))
  return after(html, '>', nameEnd)
}

function scanOpen(html: string, less: number, walker: HtmlWalker): number {
  const nameEnd = afterName(html, less + 1)
  const name = nameOf(html, less + 1, nameEnd)
  const greater = endOfAttributes(html, nameEnd)
  const closed = html.charCodeAt(greater - 1) === SLASH
  walker.open(name, nameEnd, greater, closed)
  if (closed || !RAW.has(name)) return greater + 1
  const rest = new RegExp(`</${name}[\\s/>]`, 'gi')
  rest.lastIndex = greater + 1
  const match = rest.exec(html)
  if (name === 'title' && match) walker.text(greater + 1, match.index)
  walker.close(name)
  return match ? after(html, '>', match.index) : html.length
}

/** Offset of the `>` that ends a start tag; one inside a quoted value does not. */
function endOfAttributes(html: string, from: number): number {
  let at = from
  for (; at < html.length; at++) {
    const unit = html.charCodeAt(at)
    if (unit === GREATER) return at
    if (unit !== 61) continue
    let value = at + 1
    while (html.charCodeAt(value) <= 32) value++
    const quote = html[value]
    if (quote !== '"' && quote !== "'") continue
    const close = html.indexOf(quote, value + 1)
    // An unclosed quote would swallow the rest of the article: then the next > ends the tag.
    if (close < 0) break
    at = close
  }
  const greater = html.indexOf('>', at)
  return greater < 0 ? html.length : greater
}

function afterDeclaration(html: string, less: number): number {
  if (!html.startsWith('<!--', less)) return after(html, '>', less)
  const close = html.indexOf('-->', less + 2)
  return close < 0 ? html.length : close + 3
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from)
  return found < 0 ? html.length : found + mark.length
}

function afterName(html: string, from: number): number {
  let at = from
  for (; at < html.length; at++) {
    const unit = html.charCodeAt(at)
    if (unit <= 32 || unit === SLASH || unit === GREATER || unit === LESS) return at
  }
  return at
}

// The names of most tags, so that they need not be cut out again and again.
const COMMON = 'p a b br div span time img li ul h1 h2 h3 h4 em strong i figure figcaption'.split(
  ' ',
)
const NAMES = buildTrie(COMMON)

function nameOf(html: string, start: number, end: number): string {
  const known = NAMES.wordAt(html, start, end)
  if (known >= 0) return COMMON[known]
  const name = html.slice(start, end)
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i)
    if (unit >= 65 && unit <= 90) return name.toLowerCase()
  }
  return name
}

const isLetter = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)
