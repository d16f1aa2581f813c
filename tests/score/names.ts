import type { ActorId } from '../../src/model/ids.ts'
import type { Scene } from '../../src/extract/scene.ts'
import type { Candidate } from '../../src/extract/stance/candidates.ts'
import { CONTEXTS, LINE_END, NAME, SPACE } from '../../src/extract/stance/context.ts'
import { featureName } from '../../src/extract/stance/feature-space.ts'
import { candidateContexts, candidateFeatures } from '../../src/extract/stance/features.ts'
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
    const names: string[] = []
    const tally = {
      feature: (number: number) => void names.push(featureName(number)),
      context: (where: number, start: number, end: number) => {
        if (start >= 0 && end <= text.length) names.push(contextName(where, text.slice(start, end)))
      },
    }
    candidateFeatures(scene, salience, candidate, tally)
    names.push(wordFeature(cue.word.words, sign))
    candidateContexts(candidate, tally)
    return names
  }
}

/** The text with every name blotted out. */
function blotted({ folded, mentions }: Scene): string {
  const parts: string[] = []
  let from = 0
  for (const { at } of mentions) {
    parts.push(folded.slice(from, at.start), NAME.repeat(at.end - at.start))
    from = at.end
  }
  return parts.join('') + folded.slice(from)
}

const contextName = (where: number, text: string): string =>
  `${CONTEXTS[where]} ${text.replaceAll('\n', LINE_END).replaceAll(' ', SPACE)}`
