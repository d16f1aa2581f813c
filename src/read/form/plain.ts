import { draft, type Draft } from '../draft.ts'
import type { Block } from '../html/blocks.ts'
import { foldSpace } from '../html/fold-space.ts'

/** Lines that end a sentence or stand alone; a wrapped text has few of them inside its paragraphs. */
const ENDED = /[。！？；：…”」』）!?.:;"')]\s*$/

/** Plain text: its first line is the title. */
export function readPlain(text: string): Draft {
  const [title, ...blocks] = plainBlocks(text)
  return draft({ title: title?.text ?? '', blocks })
}

/** The paragraphs of plain text: its lines, or its blank-line blocks where the lines are merely wrapped. */
export function plainBlocks(text: string): readonly Block[] {
  const wrapped = isWrapped(text)
  return (wrapped ? text.split(/\n[^\S\n]*\n/) : text.split('\n'))
    .map((words) => ({ text: foldSpace(words), marks: 0 }))
    .filter((block) => block.text !== '')
}

/** Whether the lines of a text end where they were full, not where a paragraph does; headings are short of that. */
function isWrapped(text: string): boolean {
  if (!/\n[^\S\n]*\n/.test(text)) return false
  // The first line is the title, which ends with no mark in either case.
  const lines = text.trimStart().split('\n').slice(1)
  const inner = lines.filter((line, i) => line.trim() !== '' && (lines[i + 1] ?? '').trim() !== '')
  const full = lines.reduce((longest, line) => Math.max(longest, line.length), 0)
  const broken = inner.filter((line) => line.length > full / 2 && !ENDED.test(line))
  return broken.length > inner.length / 2
}
