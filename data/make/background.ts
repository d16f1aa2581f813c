import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fold } from '../../src/lib/fold.ts'

/** Where the article collections live: beside the checkout. */
export const SHARED = new URL('../../../shared/', import.meta.url)

const HAN = /\p{Script=Han}/u
const MARKUP = /<[^>]*>|!?\[[^\]]*\]\([^)]*\)|https?:\S+/g

/** How often characters stand in a text. */
export interface Counts {
  readonly of: Map<string, number>
  total: number
}

export const emptyCounts = (): Counts => ({ of: new Map(), total: 0 })

export function count(counts: Counts, character: string): void {
  counts.of.set(character, (counts.of.get(character) ?? 0) + 1)
  counts.total++
}

/**
 * Chinese characters of the ordinary text in ../shared/corpus, folded, with `names` blanked out so that names do not count
 * against themselves; null where the collection is missing.
 */
export function ordinaryCharacters(names: readonly string[]): Counts | null {
  const folder = new URL('corpus/', SHARED)
  if (!existsSync(folder)) return null
  const blank = new RegExp([...names].sort((a, b) => b.length - a.length).join('|'), 'g')
  const counts = emptyCounts()
  for (const file of readdirSync(folder).sort()) {
    const text = fold(readFileSync(new URL(file, folder), 'utf8').replace(MARKUP, ' '))
    for (const character of text.replace(blank, ' '))
      if (HAN.test(character)) count(counts, character)
  }
  return counts
}

/** One character alone never says more than this. */
const CAP = 4

/**
 * Natural log-odds of a character in `counts` against `ordinary` text, from -4 to 4. `weight` tokens of ordinary text are mixed into the
 * counts, so that a character never seen there gets a low number and not minus infinity.
 */
export function logOdds(
  character: string,
  counts: Counts,
  ordinary: Counts,
  weight: number,
): number {
  const usual = ((ordinary.of.get(character) ?? 0) + 0.5) / (ordinary.total + 0.5)
  const seen = ((counts.of.get(character) ?? 0) + weight * usual) / (counts.total + weight)
  return Math.max(-CAP, Math.min(CAP, Math.log(seen / usual)))
}
