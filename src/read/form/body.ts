import type { Block } from '../html/blocks.ts'
import { htmlBlocks } from '../html/blocks.ts'
import { markdownToHtml } from '../markdown/to-html.ts'

const HTML = /<(?:p|div|br|main|article|section|h[1-6]|ul|ol|table|blockquote)[\s/>]/gi

/** The lines of the body that begins at `from`: HTML or, where no element of HTML parts it, Markdown. */
export function bodyBlocks(source: string, from: number): readonly Block[] {
  // Not cut out where it need not be: a part of a string takes longer to go through than a whole one.
  HTML.lastIndex = from
  return HTML.test(source)
    ? htmlBlocks(source, from)
    : htmlBlocks(markdownToHtml(source.slice(from)))
}
