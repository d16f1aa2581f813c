import type { Scene } from '../scene.ts'

const UNITS = 3
const EMPTY = -1

/** The runs of three characters of a paragraph, to compare others with. */
export interface Grams {
  /** How many different ones another paragraph has, too. */
  sharedWith(paragraph: number): number
}

export function gramsIn({ article, folded }: Scene, paragraph: number): Grams {
  const block = article.paragraphs[paragraph]
  const size = 1 << (33 - Math.clz32(block.end - block.start))
  const grams = new Float64Array(size).fill(EMPTY)
  const slotOf = (gram: number): number => {
    let slot = Math.imul(gram ^ (gram / 0x10000), 0x9e3779b1) & (size - 1)
    while (grams[slot] !== EMPTY && grams[slot] !== gram) slot = (slot + 1) & (size - 1)
    return slot
  }
  for (let at = block.start; at + UNITS <= block.end; at++) {
    const gram = gramAt(folded, at)
    grams[slotOf(gram)] = gram
  }
  const seenBy = new Int32Array(size).fill(EMPTY)
  const known = new Map<number, number>()
  return {
    sharedWith(other) {
      const before = known.get(other)
      if (before !== undefined) return before
      const { start, end } = article.paragraphs[other]
      let shared = 0
      for (let at = start; at + UNITS <= end; at++) {
        const slot = slotOf(gramAt(folded, at))
        if (grams[slot] === EMPTY || seenBy[slot] === other) continue
        seenBy[slot] = other
        shared++
      }
      known.set(other, shared)
      return shared
    },
  }
}

/** Three units as one number. */
const gramAt = (text: string, at: number): number =>
  (text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)) * 0x10000 + text.charCodeAt(at + 2)
