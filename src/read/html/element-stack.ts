import { marksOf } from './elements.ts'

/** The elements that are open at one place of HTML source. */
export interface ElementStack {
  /** What all open elements together say of the text here, as `MARK` bits. */
  marks(): number
  enter(name: string, attributes: string): void
  /** Closes the innermost element of this name and all inside it; an end tag without a start tag closes nothing. */
  leave(name: string): void
  /** Closes an element that another block closes by beginning, if it is the innermost: `<p>`. */
  leaveInnermost(name: string): void
}

/** An empty stack; entering and leaving take constant time on average, however deep it grows. */
export function elementStack(): ElementStack {
  const names: string[] = []
  const inherited: number[] = [0]
  // How many of each name are open; counted only from the first end tag on that does not close the innermost element.
  let counts: Map<string, number> | null = null
  return {
    marks() {
      return inherited[inherited.length - 1]
    },
    enter(name, attributes) {
      names.push(name)
      inherited.push(inherited[inherited.length - 1] | marksOf(name, attributes))
      if (counts) counts.set(name, (counts.get(name) ?? 0) + 1)
    },
    leave(name) {
      if (!counts && names[names.length - 1] !== name) counts = countOf(names)
      // Without the count a stray end tag would search the whole stack: quadratic time.
      if (counts && !counts.get(name)) return
      for (let last = ''; last !== name;) {
        last = names.pop() as string
        inherited.pop()
        if (counts) counts.set(last, (counts.get(last) as number) - 1)
      }
    },
    leaveInnermost(name) {
      if (names[names.length - 1] === name) this.leave(name)
    },
  }
}

function countOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
