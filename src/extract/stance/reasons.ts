import type { StanceWord } from '../../knowledge/stance-cues.ts'
import type { ActorId } from '../../model/ids.ts'
import type { Reason } from '../../model/reason.ts'
import type { Sign } from '../../model/stance.ts'
import type { Scene } from '../scene.ts'
import type { Candidate } from './candidates.ts'
import { featureName } from './feature-space.ts'
import { candidateContexts, candidateFeatures } from './features.ts'
import { HUNDREDTHS, wordFeature, type Points } from './points.ts'
import type { Salience } from './salience.ts'
import type { Tally } from './tally.ts'

const SAYS: readonly (readonly [RegExp, string])[] = [
  [/^always$/, 'where every reading starts'],
  [/^word /, 'this very cue'],
  [/^(?:before|behind) /, 'the characters right beside it'],
  [/ to (?:cue|source|target) /, 'what stands between them'],
  [/^order /, 'in which order cue, source and target stand'],
  [/ (?:across|clauses|of sentence)/, 'where in the sentence it stands'],
  [/^(?:play|told|plain) |>/, 'which parts source and target play for the cue'],
  [/^(?:cue|type) /, 'how strong a cue it is and what it says'],
  [/^\w+ valency/, 'whether the cue has a subject and an object of its own'],
  [/^near /, 'how far it stands from the cue'],
  [/^between /, 'what stands between it and the cue'],
  [/^(?:actors|cues) /, 'how much else the sentence holds'],
  [/^kinds /, 'what kinds of actors they are'],
  [/named|rank|in title/, 'how much the article is about it'],
  [/speaks/, 'who speaks in the article'],
  [/^own|^same/, 'whether one belongs to the other'],
  [/tail/, 'the noun right behind the name'],
  [
    /negate|cease|possible|future|conditional|question|should|deny|^flips|^plain/,
    'what the words around the cue do to it',
  ],
  [/source|target/, 'where it stands as seen from the cue'],
]

/** One feature's word on a stance, phrased for a reader of the article. */
const reasonFor = (rule: string, points: number): Reason => ({
  rule,
  points,
  says: SAYS.find(([feature]) => feature.test(rule))?.[1] ?? 'how the sentence is built',
})

/** The reason for each feature that has points, made once for all articles. */
class Reasons {
  readonly #points: Points
  readonly #ofFeatures: Made
  readonly #ofWords: Made
  readonly #ofContexts: Made

  constructor(points: Points) {
    this.#points = points
    this.#ofFeatures = noneOf(points.features)
    this.#ofWords = noneOf(points.words)
    this.#ofContexts = noneOf(points.contexts.points)
  }
  ofFeature(number: number): Reason | undefined {
    const points = this.#points.features[number]
    if (points === 0) return undefined
    return madeOnce(this.#ofFeatures, number, points, featureName)
  }
  ofWord({ id, words }: StanceWord, sign: Sign): Reason | undefined {
    const number = id * 2 + (sign > 0 ? 1 : 0)
    const points = this.#points.words[number]
    if (points === 0) return undefined
    return madeOnce(this.#ofWords, number, points, () => wordFeature(words, sign))
  }
  ofContext(number: number): Reason | undefined {
    if (number < 0) return undefined
    const { names, points } = this.#points.contexts
    return madeOnce(this.#ofContexts, number, points[number], () => names[number])
  }
}

/** Reasons by number. */
type Made = (Reason | undefined)[]
const noneOf = ({ length }: Int16Array): Made => Array<undefined>(length).fill(undefined)

const madeOnce = (
  made: Made,
  number: number,
  points: number,
  name: (number: number) => string,
): Reason => (made[number] ??= reasonFor(name(number), points / HUNDREDTHS))

const known = new WeakMap<Points, Reasons>()

/** Gives a candidate's reasons: its features that have points. `units` is the scene's text as the points' contexts read it. */
export function reasoner(
  scene: Scene,
  salience: (actor: ActorId) => Salience,
  points: Points,
  units: Uint16Array,
): (candidate: Candidate) => Reason[] {
  const reasons = known.get(points) ?? new Reasons(points)
  known.set(points, reasons)
  return (candidate) => {
    const all: Reason[] = []
    const note = (reason: Reason | undefined): void => {
      if (reason) all.push(reason)
    }
    const tally: Tally = {
      feature: (number) => note(reasons.ofFeature(number)),
      context: (where, start, end) =>
        note(reasons.ofContext(points.contexts.at(units, where, start, end))),
    }
    candidateFeatures(scene, salience, candidate, tally)
    note(reasons.ofWord(candidate.setting.cue.word, candidate.setting.sign))
    candidateContexts(candidate, tally)
    return all
  }
}
