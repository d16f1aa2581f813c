import { dateOf } from '../when.ts'
import { draft, type Draft } from '../draft.ts'
import { decodeEntities } from '../html/entities.ts'
import { bodyBlocks } from './body.ts'

const HEAD = /^\s*#{1,6}[^\S\n]+([^\n]*)(?:\n[-=]{3,}[^\S\n]*)?(?:\n|$)/
const TIME = /<time\b[^>]{0,300}?\bdatetime\s*=\s*["']?([^"'>]+)/i
const SOURCE =
  /(?:原文(?:链接|鏈接|連結|地址|网址|網址))[^：:\n]{0,12}[：:]\s*<?((?:https?:)?\/\/[^\s<>"]+)/g

/** Whether the text opens as the headed form does: a Markdown heading. */
export const isHeaded = (text: string): boolean => /^\s*#{1,6}[^\S\n]+\S/.test(text)

/** The headed form: `### title`, dashes, HTML or Markdown with `<time datetime>`, and `原文链接：` with the link at the end. */
export function readHeaded(text: string): Draft {
  const [head = '', title = ''] = HEAD.exec(text) ?? []
  const body = text.slice(head.length)
  const source = [...body.matchAll(SOURCE)].at(-1)
  return draft({
    title: decodeEntities(title).trim(),
    url: source?.[1] ?? '',
    publishedAt: dateOf(TIME.exec(body)?.[1] ?? ''),
    blocks: bodyBlocks(text, head.length),
  })
}
