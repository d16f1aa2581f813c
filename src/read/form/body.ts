import type { Block } from '../html/blocks.ts'
import { htmlBlocks } from '../html/blocks.ts'
import { markdownToHtml } from '../markdown/to-html.ts'

const HTML = /<(?:p|div|br|main|article|section|h[1-6]|ul|ol|table|blockquote)[\s/>]/i

/** The lines of a body that is HTML or, where no element of HTML parts it, Markdown. */
export const bodyBlocks = (source: string): readonly Block[] =>
  htmlBlocks(HTML.test(source) ? source : markdownToHtml(source))
