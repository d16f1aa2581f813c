import { draft, type Draft } from '../draft.ts'
import { htmlBlocks, type Block } from '../html/blocks.ts'
import { library } from '#library'
import { bulkOf } from './bulk.ts'
import { metadataOf } from './metadata.ts'

/** A saved page's draft, and whether its body had to be taken whole. */
export interface Page {
  readonly draft: Draft
  readonly whole: boolean
}

/** Browsers build no tree deeper than 512; the libraries here take quadratic time for one. */
const DEEPEST = 512
/** A page of news has a tenth of this at most; finding a body among more takes many seconds. */
const CROWDED = 100_000
/** How much of a page without a tree is looked through for what it says of itself. */
const HEAD = 8_000

/** A saved web page: what it says of itself, and the lines of what looks like its body. */
export function readPage(html: string): Page {
  const { depth, nodes } = bulkOf(html)
  const tame = depth <= DEEPEST && nodes <= CROWDED
  const { site, ...found } = metadataOf(
    library.cheerio().load(tame ? html : html.slice(0, HEAD)),
    html,
  )
  const body = tame ? mainBody(html) : undefined
  return {
    whole: body === undefined,
    draft: draft({ ...found, outlet: found.url ? '' : site, blocks: body ?? htmlBlocks(html) }),
  }
}

/** The lines of the element that holds the article, or `undefined` where none stands out. */
function mainBody(html: string): readonly Block[] | undefined {
  const { parseHTML } = library.linkedom()
  const { Readability } = library.readability()
  const page = /<html\b/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`
  try {
    const { document } = parseHTML(page)
    // The page's title, often in other words than its metadata.
    document.querySelector('h1')?.remove()
    // Class names tell captions and share bars apart later.
    const found = new Readability(document, { keepClasses: true }).parse()
    const blocks = htmlBlocks(found?.content ?? '')
    return blocks.length ? blocks : undefined
  } catch {
    // Both libraries pass children as arguments: a hundred thousand of them exceed the stack.
    return undefined
  }
}
