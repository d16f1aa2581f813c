import { elementStack } from './element-stack.ts'
import { BLOCK, MARK, VOID } from './elements.ts'
import { decodeEntities } from './entities.ts'
import { foldSpace } from './fold-space.ts'
import { scanHtml } from './scan.ts'

/** One line of running text as the markup cuts it, with what all of its letters are marked as. */
export interface Block {
  readonly text: string
  /** The `MARK` bits that every part of the line has. */
  readonly marks: number
}

const ALL = -1

/** The visible lines of HTML source in reading order; block elements and `<br>` part them. */
export function htmlBlocks(html: string): readonly Block[] {
  const blocks: Block[] = []
  const elements = elementStack()
  let words = ''
  let marks = ALL
  const flush = (): void => {
    const text = words && foldSpace(decodeEntities(words))
    if (text) blocks.push({ text, marks })
    words = ''
    marks = ALL
  }
  scanHtml(html, {
    text(start, end) {
      const here = elements.marks()
      if (here & MARK.hidden) return
      const part = html.slice(start, end)
      words += part
      if (/\S/.test(part)) marks &= here
    },
    open(name, start, end, closed) {
      if (BLOCK.has(name)) {
        flush()
        elements.leaveInnermost('p')
      }
      if (!closed && !VOID.has(name)) elements.enter(name, html.slice(start, end))
    },
    close(name) {
      if (BLOCK.has(name)) flush()
      elements.leave(name)
    },
  })
  flush()
  return blocks
}
