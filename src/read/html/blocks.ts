import { decodeEntities } from './entities.ts'
import { BLOCK, MARK, VOID, marksOf } from './elements.ts'
import { foldSpace } from './fold-space.ts'
import { scanHtml } from './scan.ts'

/** One line of running text as the markup cuts it, with what all of its letters are marked as. */
export interface Block {
  readonly text: string
  /** The `MARK` bits that every part of the line has. */
  readonly marks: number
}

/** The visible lines of HTML source in reading order; block elements and `<br>` part them. */
export function htmlBlocks(html: string): readonly Block[] {
  const blocks: Block[] = []
  const names: string[] = []
  const inherited: number[] = [0]
  const open = new Map<string, number>()
  let words = ''
  let shared = -1

  const flush = (): void => {
    const text = words && foldSpace(decodeEntities(words))
    if (text) blocks.push({ text, marks: shared })
    words = ''
    shared = -1
  }
  const leave = (): void => {
    const name = names.pop() as string
    inherited.pop()
    open.set(name, (open.get(name) as number) - 1)
  }

  scanHtml(html, {
    text(start, end) {
      const marks = inherited[inherited.length - 1]
      if (marks & MARK.hidden) return
      const part = html.slice(start, end)
      words += part
      if (/\S/.test(part)) shared &= marks
    },
    open(name, start, end, closed) {
      if (BLOCK.has(name)) {
        flush()
        if (names[names.length - 1] === 'p') leave()
      }
      if (closed || VOID.has(name)) return
      names.push(name)
      inherited.push(inherited[inherited.length - 1] | marksOf(name, html.slice(start, end)))
      open.set(name, (open.get(name) ?? 0) + 1)
    },
    close(name) {
      if (BLOCK.has(name)) flush()
      // An end tag without a start tag must not search the whole stack: that would be quadratic.
      if (!open.get(name)) return
      while (names[names.length - 1] !== name) leave()
      leave()
    },
  })
  flush()
  return blocks
}
