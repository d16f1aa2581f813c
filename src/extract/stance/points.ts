import type { StanceCues } from '../../knowledge/stance-cues.ts'
import { childOf, layOut, ROOT, wordAtNode } from '../../lib/double-array.ts'
import { once } from '../../lib/once.ts'
import type { Scene } from '../scene.ts'
import { CONTEXTS, LINE_END, NAME, SPACE } from './context.ts'
import { familyRange, featureName, FEATURES, PAIR_FAMILIES } from './feature-space.ts'

/**
 * data/cues/weights.csv laid out for adding up. Points are counted in hundredths, as the table gives them: whole numbers, whose sum is
 * the same in any order.
 */
export interface Points {
  /** By the number of the feature. */
  readonly features: Int16Array
  /** By the cue's id, twice: against, for. */
  readonly words: Int16Array
  readonly contexts: ContextPoints
  /** The most that a source and a target can add by what they have to do with each other. */
  readonly mostOfPair: number
}

/** How many there are in a point. */
export const HUNDREDTHS = 100

/** The contexts of the table, numbered. */
export interface ContextPoints {
  /** By the number of the context. */
  readonly points: Int16Array
  readonly names: readonly string[]
  /** A text as `at` reads it, with every name blotted out. */
  unitsOf(scene: Pick<Scene, 'folded' | 'mentions'>): Uint16Array
  /** The number of the context that the units from `start` to `end` are at a place in `CONTEXTS`, or −1. */
  at(units: Uint16Array, where: number, start: number, end: number): number
}

/** The points of the tables. Throws a RangeError where weights.csv names a feature that there is none of. */
export const pointsOf = once(({ weights, words }: StanceCues): Points => {
  const features = new Int16Array(FEATURES)
  const ofWords = new Int16Array(words.length * 2)
  const rest = new Map(
    [...weights].map(([name, points]) => [name, Math.round(points * HUNDREDTHS)]),
  )
  const take = (name: string): number => {
    const points = rest.get(name) ?? 0
    rest.delete(name)
    return points
  }
  for (let feature = 0; feature < FEATURES; feature++)
    features[feature] = take(featureName(feature))
  for (const { id, words: word, cue } of words)
    if (cue) {
      ofWords[id * 2] = take(wordFeature(word, -1))
      ofWords[id * 2 + 1] = take(wordFeature(word, 1))
    }
  const mostOfPair = PAIR_FAMILIES.reduce((sum, base) => {
    const [from, to] = familyRange(base)
    return sum + Math.max(0, ...features.subarray(from, to))
  }, mostOfPairContexts(rest))
  return { features, words: ofWords, contexts: layOutContexts(rest), mostOfPair }
})

const mostOfPairContexts = (rest: ReadonlyMap<string, number>): number =>
  Math.max(0, ...[...rest].map(([name, points]) => (PAIR_CONTEXT.test(name) ? points : 0)))
const PAIR_CONTEXT = /^(?:source|target) to (?:source|target) /

/** What the table calls the feature that a cue's own word is. */
export const wordFeature = (word: string, sign: number): string =>
  `word ${word} ${sign > 0 ? '+' : '-'}`

// In the trie a context begins with a private unit that stands for its place.
const FIRST_PLACE = 0xe000

function layOutContexts(rest: ReadonlyMap<string, number>): ContextPoints {
  const names = [...rest.keys()]
  const { cells, numbers } = layOut(names.map(contextWord))
  const places = CONTEXTS.map((_, where) => childOf(cells, ROOT, numbers[FIRST_PLACE + where]))
  return {
    points: Int16Array.from(rest.values()),
    names,
    unitsOf({ folded, mentions }) {
      const units = new Uint16Array(folded.length)
      for (let at = 0; at < folded.length; at++) units[at] = numbers[folded.charCodeAt(at)]
      const blot = numbers[NAME.charCodeAt(0)]
      for (const { at } of mentions) units.fill(blot, at.start, at.end)
      return units
    },
    at(units, where, start, end) {
      if (start < 0 || end > units.length) return -1
      let node = places[where]
      for (let i = start; i < end && node >= 0; i++) node = childOf(cells, node, units[i])
      return node < 0 ? -1 : wordAtNode(cells, node)
    },
  }
}

/** The units of a context in the trie. Throws a RangeError where the table's name is none. */
function contextWord(name: string): string {
  const where = CONTEXTS.findIndex((context) => name.startsWith(`${context} `))
  if (where < 0) throw new RangeError(`weights.csv: there is no feature “${name}”`)
  const text = name.slice(CONTEXTS[where].length + 1)
  return (
    String.fromCharCode(FIRST_PLACE + where) +
    text.replaceAll(LINE_END, '\n').replaceAll(SPACE, ' ')
  )
}
