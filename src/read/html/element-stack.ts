import { marksOf } from './elements.ts'

/** The elements that are open at one place of HTML source. */
export interface ElementStack {
  readonly names: string[]
  /** Before the first and behind each element: the `MARK` bits of all up to there. */
  readonly marks: number[]
  /** How many of each name are open; counted only from the first end tag on that does not close the innermost element. */
  counts: Map<string, number> | null
}

/** An empty stack; entering and leaving take constant time on average, however deep it grows. */
export const noElements = (): ElementStack => ({ names: [], marks: [0], counts: null })

/** What all open elements together say of the text here, as `MARK` bits. */
export const marksHere = ({ marks }: ElementStack): number => marks[marks.length - 1]

export function enter(stack: ElementStack, name: string, attributes: string): void {
  const { names, marks, counts } = stack
  names.push(name)
  marks.push(marksHere(stack) | marksOf(name, attributes))
  if (counts) counts.set(name, (counts.get(name) ?? 0) + 1)
}

/** Closes the innermost element of this name and all inside it; an end tag without a start tag closes nothing. */
export function leave(stack: ElementStack, name: string): void {
  const { names, marks } = stack
  if (!stack.counts && names[names.length - 1] !== name) stack.counts = countOf(names)
  const { counts } = stack
  // Without the count a stray end tag would search the whole stack: quadratic time.
  if (counts && !counts.get(name)) return
  for (let last = ''; last !== name;) {
    last = names.pop() as string
    marks.pop()
    if (counts) counts.set(last, (counts.get(last) as number) - 1)
  }
}

/** Closes an element that another block closes by beginning, if it is the innermost: `<p>`. */
export function leaveInnermost(stack: ElementStack, name: string): void {
  if (stack.names[stack.names.length - 1] === name) leave(stack, name)
}

function countOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
