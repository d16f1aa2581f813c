import type { StanceWord } from '../../knowledge/stance-cues.ts'
import { once } from '../../lib/once.ts'
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
const reasonFor = (rule: string, hundredths: number): Reason => ({
  rule,
  points: hundredths / HUNDREDTHS,
  says: SAYS.find(([feature]) => feature.test(rule))?.[1] ?? 'how the sentence is built',
})

/** By number the reason for a feature that has points, made once for all articles. */
type Made = (Reason | undefined)[]

interface AllMade {
  readonly features: Made
  readonly words: Made
  readonly contexts: Made
}

const madeFor = once(({ features, words, contexts }: Points): AllMade => ({
  features: noneOf(features),
  words: noneOf(words),
  contexts: noneOf(contexts.points),
}))
const noneOf = ({ length }: Int16Array): Made => Array<undefined>(length).fill(undefined)

/** Notes the reason for each feature it is told that has points. */
class Notes implements Tally {
  readonly all: Reason[] = []
  readonly #points: Points
  readonly #units: Uint16Array
  readonly #made: AllMade

  constructor(points: Points, units: Uint16Array, made: AllMade) {
    this.#points = points
    this.#units = units
    this.#made = made
  }
  feature(number: number): void {
    const points = this.#points.features[number]
    if (points !== 0)
      this.all.push((this.#made.features[number] ??= reasonFor(featureName(number), points)))
  }
  context(where: number, start: number, end: number): void {
    const { names, points, at } = this.#points.contexts
    const number = at(this.#units, where, start, end)
    if (number >= 0)
      this.all.push((this.#made.contexts[number] ??= reasonFor(names[number], points[number])))
  }
  word({ id, words }: StanceWord, sign: Sign): void {
    const number = id * 2 + (sign > 0 ? 1 : 0)
    const points = this.#points.words[number]
    if (points !== 0)
      this.all.push((this.#made.words[number] ??= reasonFor(wordFeature(words, sign), points)))
  }
}

/** Gives a candidate's reasons: its features that have points. `units` is the scene's text as the points' contexts read it. */
export function reasoner(
  scene: Scene,
  salience: (actor: ActorId) => Salience,
  points: Points,
  units: Uint16Array,
): (candidate: Candidate) => Reason[] {
  const made = madeFor(points)
  return (candidate) => {
    const notes = new Notes(points, units, made)
    candidateFeatures(scene, salience, candidate, notes)
    notes.word(candidate.setting.cue.word, candidate.setting.sign)
    candidateContexts(candidate, notes)
    return notes.all
  }
}
