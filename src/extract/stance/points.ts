import type { StanceCues } from '../../knowledge/stance-cues.ts'
import { CONTEXTS, contextText } from './context.ts'
import { familyRange, featureName, FEATURES, PAIR_FAMILIES } from './feature-space.ts'

/** data/cues/weights.csv laid out for adding up: the points of every feature at its number. */
export interface Points {
  /** By the number of the feature. */
  readonly features: Float64Array
  /** By the cue's id, twice: against, for. */
  readonly words: Float64Array
  /** The most that a source and a target can add by what they have to do with each other. */
  readonly mostOfPair: number
  /** What the characters from `start` to `end` of a text add in a context; 0 where the table does not have them. */
  ofContext(folded: string, where: number, start: number, end: number): number
}

const known = new WeakMap<StanceCues, Points>()

/** The points of the tables. Throws a RangeError where weights.csv names a feature that there is none of. */
export function pointsOf(cues: StanceCues): Points {
  const found = known.get(cues)
  if (found) return found
  const made = layOut(cues)
  known.set(cues, made)
  return made
}

function layOut({ weights, words }: StanceCues): Points {
  const features = new Float64Array(FEATURES)
  const ofWords = new Float64Array(words.length * 2)
  const rest = new Map(weights)
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
  return { features, words: ofWords, mostOfPair, ofContext: contextPoints(rest) }
}

const mostOfPairContexts = (rest: ReadonlyMap<string, number>): number =>
  Math.max(0, ...[...rest].map(([name, points]) => (PAIR_CONTEXT.test(name) ? points : 0)))
const PAIR_CONTEXT = /^(?:source|target) to (?:source|target) /

/** What the table calls the feature that a cue's own word is. */
export const wordFeature = (word: string, sign: number): string =>
  `word ${word} ${sign > 0 ? '+' : '-'}`

// Units are numbered densely from 1, so that the longest context is a whole number below 2 ** 53.
const UNITS = 1 << 12

function contextPoints(rest: ReadonlyMap<string, number>): Points['ofContext'] {
  const numbers = new Uint16Array(0x10000)
  const points = new Map<number, number>()
  let count = 0
  const keyOf = (folded: string, where: number, start: number, end: number): number => {
    let key = where + 1
    for (let at = start; at < end; at++) {
      const number = numbers[folded.charCodeAt(at)]
      if (number === 0) return -1
      key = key * UNITS + number
    }
    return key
  }
  for (const [name, value] of rest) {
    const where = CONTEXTS.findIndex((context) => name.startsWith(`${context} `))
    if (where < 0) throw new RangeError(`weights.csv: there is no feature “${name}”`)
    const text = contextText(name.slice(CONTEXTS[where].length + 1))
    for (let i = 0; i < text.length; i++) numbers[text.charCodeAt(i)] ||= ++count
    points.set(keyOf(text, where, 0, text.length), value)
  }
  if (count >= UNITS) throw new RangeError(`weights.csv: contexts of ${count} characters`)
  return (folded, where, start, end) => {
    if (start < 0 || end > folded.length) return 0
    const key = keyOf(folded, where, start, end)
    return key < 0 ? 0 : (points.get(key) ?? 0)
  }
}
