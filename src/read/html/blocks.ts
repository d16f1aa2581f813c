import { enter, leave, leaveInnermost, marksHere, noElements } from './element-stack.ts'
import { BLOCK, MARK, VOID } from './elements.ts'
import { decodeEntities } from './entities.ts'
import { foldSpace, isBlank } from './fold-space.ts'
import { scanHtml, type HtmlWalker } from './scan.ts'

/** One line of running text as the markup cuts it, with what all of its letters are marked as. */
export interface Block {
  readonly text: string
  /** The `MARK` bits that every part of the line has. */
  readonly marks: number
}

/** What a line without words is marked as. */
const ALL = -1

/** The visible lines of HTML source from `from` on in reading order; block elements and `<br>` part them. */
export function htmlBlocks(html: string, from = 0): readonly Block[] {
  const blocks: Block[] = []
  const elements = noElements()
  let words = ''
  let marks = ALL
  const flush = (): void => {
    const text = marks === ALL ? '' : foldSpace(decodeEntities(words))
    if (text) blocks.push({ text, marks })
    words = ''
    marks = ALL
  }
  const walker: HtmlWalker = {
    text(start, end) {
      const here = marksHere(elements)
      if (here & MARK.hidden) return
      words += html.slice(start, end)
      if (!isBlank(html, start, end)) marks &= here
    },
    open(name, start, end, closed) {
      if (BLOCK.has(name)) {
        flush()
        leaveInnermost(elements, 'p')
      }
      if (!closed && !VOID.has(name)) enter(elements, name, html.slice(start, end))
    },
    close(name) {
      if (BLOCK.has(name)) flush()
      leave(elements, name)
    },
  }
  scanHtml(html, walker, from)
  flush()
  return blocks
}
