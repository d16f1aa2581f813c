import type { Scene } from '../scene.ts'

const UNITS = 3
const SLOTS = 0x2000

/** The runs of three characters of a paragraph, to compare others with. */
export interface Grams {
  /** How many different ones another paragraph has, too. */
  sharedWith(paragraph: number): number
}

export function gramsIn({ article, folded }: Scene, paragraph: number): Grams {
  // Most runs are in one paragraph only: the table of their places says so without cutting them out.
  const places = new Uint8Array(SLOTS)
  const each = (of: number, take: (at: number, place: number) => void): void => {
    const { start, end } = article.paragraphs[of]
    for (let at = start; at + UNITS <= end; at++) take(at, placeOf(folded, at))
  }
  const grams = new Set<string>()
  each(paragraph, (at, place) => {
    places[place] = 1
    grams.add(folded.slice(at, at + UNITS))
  })
  return {
    sharedWith(other) {
      const shared = new Set<string>()
      each(other, (at, place) => {
        if (!places[place]) return
        const gram = folded.slice(at, at + UNITS)
        if (grams.has(gram)) shared.add(gram)
      })
      return shared.size
    },
  }
}

const placeOf = (text: string, at: number): number =>
  (text.charCodeAt(at) * 31 * 31 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) % SLOTS
