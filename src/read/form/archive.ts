import { dateOf } from '../when.ts'
import { draft, type Draft } from '../draft.ts'
import { decodeEntities } from '../html/entities.ts'
import { bodyBlocks } from './body.ts'

const HEAD =
  /^\s*<!--\s*(\d{10,13})\s*-->\s*(?:\[([^\n]{0,1000})\]\(([^\n]{0,4000})\)[^\S\n]*(?:\n|$))?(?:\s*-{3,}[^\S\n]*(?:\n|$))?/

/** Whether the text opens as the archive form does: milliseconds in a comment. */
export const isArchive = (text: string): boolean => /^\s*<!--\s*\d{10,13}\s*-->/.test(text)

/** The archive form: `<!--milliseconds-->`, `[title](link)`, a line of dashes, then the outlet's HTML. */
export function readArchive(text: string): Draft {
  const [head = '', milliseconds = '', title = '', url = ''] = HEAD.exec(text) ?? []
  return draft({
    title: decodeEntities(title).trim(),
    url: url.trim(),
    publishedAt: dateOf(milliseconds),
    blocks: bodyBlocks(text, head.length),
  })
}
