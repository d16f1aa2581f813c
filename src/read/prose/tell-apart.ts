import type { Block } from '../html/blocks.ts'
import { MARK } from '../html/elements.ts'
import { bylineOf, nameOf } from './byline.ts'
import { furnitureOf } from './furniture.ts'
import { isProse } from './prose.ts'

/** An article's lines, the story told from what its page adds to it. */
export interface ToldApart {
  readonly body: readonly string[]
  readonly authors: readonly string[]
  /** Whether the page tells its story under its pictures only, so that the captions had to be the body. */
  readonly pictured: boolean
}

const CAPACITY =
  /^[\p{L}\d·\s]{2,20}(?:记者|記者|编辑|編輯|特派员|特派員|评论员|評論員|撰稿人|专栏作家|專欄作家|correspondent|reporter|editor)$/iu
/** A line such as 相关报道： with nothing behind it opens a list of other stories. */
const LABEL = 12
/** Bylines inside the text stand at its head. */
const LEAD_PARAGRAPHS = 2

/** Tells the story of an article from captions, bylines, dates, links and notices, line by line. */
export function tellApart(title: string, blocks: readonly Block[]): ToldApart {
  const body: string[] = []
  const authors = new Set<string>()
  const captions = new Set<string>()
  let listing = false
  for (const [i, block] of blocks.entries()) {
    const { text, marks } = block
    const prose = isProse(text)
    if (prose) listing = false
    const names = prose ? undefined : authorsOf(block, blocks[i - 1], blocks[i + 1])
    const kind = names ? 'byline' : furnitureOf(block, prose)
    if (kind === 'caption' && block.marks & MARK.caption) captions.add(text)
    for (const name of names ?? []) authors.add(name)
    if (kind === 'related' && !(marks & MARK.link) && text.length <= LABEL) listing = true
    const repeated = body.length === 0 && sameWords(text, title)
    if (!kind && !listing && !repeated) body.push(text)
  }
  for (const paragraph of body.slice(0, LEAD_PARAGRAPHS))
    for (const name of leadAuthors(paragraph)) authors.add(name)
  const pictured = body.length === 0 && captions.size > 0
  return { body: pictured ? [...captions] : body, authors: [...authors], pictured }
}

const isCapacity = (line: string): boolean => line.length <= 30 && CAPACITY.test(line)

function authorsOf(block: Block, before?: Block, next?: Block): readonly string[] | undefined {
  const byline = bylineOf(block.text)
  if (byline) return byline.authors
  if (next && isCapacity(next.text)) {
    const name = nameOf(block.text)
    if (name) return [name]
  }
  if (before && isCapacity(block.text) && nameOf(before.text)) return []
  if (!(block.marks & MARK.byline)) return undefined
  const name = nameOf(block.text)
  return name ? [name] : []
}

/** Those whom a text names at its head: `'【某报1月2日讯】（某报记者李明编译报导）…'` → `李明`. */
const leadAuthors = (paragraph: string): readonly string[] => {
  const head = paragraph.slice(0, 100)
  if (!/[（(【]/.test(head)) return []
  return [...head.matchAll(/[（(【]([^（()）【】]{2,40})[)）】]/g)].flatMap(
    ([, said]) => bylineOf(said)?.authors ?? [],
  )
}

const sameWords = (one: string, other: string): boolean =>
  one[0] === other[0] && one.replace(/\s+/g, '') === other.replace(/\s+/g, '')
