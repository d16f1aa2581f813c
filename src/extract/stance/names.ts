import type { ActorId } from '../../model/ids.ts'
import type { Scene } from '../scene.ts'
import type { Candidate } from './candidates.ts'
import { blotted, contextName, cueContexts, pairContexts, sideContexts } from './context.ts'
import { featureName } from './feature-space.ts'
import { featuresOf } from './features.ts'
import { wordFeature } from './points.ts'
import type { Salience } from './salience.ts'

/** Names all features of a scene's candidates as data/cues/weights.csv does; a candidate's score is the sum of their points. */
export function namer(
  scene: Scene,
  salience: (actor: ActorId) => Salience,
): (candidate: Candidate) => string[] {
  const text = blotted(scene)
  return (candidate) => {
    const { cue, sign, parties } = candidate.setting
    const names = featuresOf(scene, salience, candidate).map(featureName)
    names.push(wordFeature(cue.word.words, sign))
    const note = (where: number, start: number, end: number): void => {
      const name = contextName(text, where, start, end)
      if (name !== undefined) names.push(name)
    }
    const [source, target] = [parties[candidate.source].ref, parties[candidate.target].ref]
    cueContexts(cue, note)
    if (source) sideContexts(cue, 0, source, note)
    if (target) sideContexts(cue, 1, target, note)
    if (source && target) pairContexts(source, target, note)
    return names
  }
}
