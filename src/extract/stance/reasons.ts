import type { StanceCues } from '../../knowledge/stance-cues.ts'
import type { ActorId } from '../../model/ids.ts'
import type { Reason } from '../../model/reason.ts'
import type { Scene } from '../scene.ts'
import type { Candidate } from './candidates.ts'
import { blotted, contextName, eachContext } from './context.ts'
import { featureName } from './feature-space.ts'
import { featuresOf } from './features.ts'
import { pointsOf, wordFeature } from './points.ts'
import type { Salience } from './salience.ts'

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

const known = new WeakMap<StanceCues, Map<number | string, Reason>>()

/** Gives a candidate's reasons: its features that have points, each feature's reason made once for all articles. */
export function reasoner(
  scene: Scene,
  salience: (actor: ActorId) => Salience,
  cues: StanceCues,
): (candidate: Candidate) => Reason[] {
  const points = pointsOf(cues)
  const text = blotted(scene)
  const reasons = known.get(cues) ?? new Map<number | string, Reason>()
  known.set(cues, reasons)
  const reason = (key: number | string, points: number, name: () => string): Reason => {
    const found = reasons.get(key)
    if (found) return found
    const made = reasonFor(name(), points)
    reasons.set(key, made)
    return made
  }
  return (candidate) => {
    const { cue, sign } = candidate.setting
    const all: Reason[] = []
    for (const feature of featuresOf(scene, salience, candidate)) {
      const value = points.features[feature]
      if (value !== 0) all.push(reason(feature, value, () => featureName(feature)))
    }
    const word = wordFeature(cue.word.words, sign)
    const value = points.words[cue.word.id * 2 + (sign > 0 ? 1 : 0)]
    if (value !== 0) all.push(reason(word, value, () => word))
    eachContext(candidate, (where, start, end) => {
      const value = points.ofContext(text, where, start, end)
      if (value === 0) return
      const name = contextName(text, where, start, end)!
      all.push(reason(name, value, () => name))
    })
    return all
  }
}
