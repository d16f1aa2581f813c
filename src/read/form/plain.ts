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

function isWrapped(text: string): boolean {
  let inside = 0
  let broken = 0
  const lines = text.split('\n')
  for (let i = 0; i + 1 < lines.length; i++) {
    if (lines[i].trim() === '' || lines[i + 1].trim() === '') continue
    inside++
    if (!ENDED.test(lines[i])) broken++
  }
  return /\n[^\S\n]*\n/.test(text) && broken > inside / 2
}
