import type { ActorId } from '../../src/model/ids.ts'
import type { Scene } from '../../src/extract/scene.ts'
import type { Candidate } from '../../src/extract/stance/candidates.ts'
import { blotted, contextName, eachContext } from '../../src/extract/stance/context.ts'
import { featureName } from '../../src/extract/stance/feature-space.ts'
import { featuresOf } from '../../src/extract/stance/features.ts'
import { wordFeature } from '../../src/extract/stance/points.ts'
import type { Salience } from '../../src/extract/stance/salience.ts'

/** Names all features of a scene's candidates as data/cues/weights.csv does; a candidate's score is the sum of their points. */
export function namer(
  scene: Scene,
  salience: (actor: ActorId) => Salience,
): (candidate: Candidate) => string[] {
  const text = blotted(scene)
  return (candidate) => {
    const { cue, sign } = candidate.setting
    const names = featuresOf(scene, salience, candidate).map(featureName)
    names.push(wordFeature(cue.word.words, sign))
    const note = (where: number, start: number, end: number): void => {
      const name = contextName(text, where, start, end)
      if (name !== undefined) names.push(name)
    }
    eachContext(candidate, note)
    return names
  }
}
