import { fold } from '../lib/fold.ts'
import type { NodeRow } from '../model/bundle.ts'
import type { Merge } from '../model/corpus.ts'
import type { ExplanationFile, RefusedForm, RuleUse } from '../model/explanation.ts'
import { namesOf } from './find-actors.ts'

/** Refused forms and rejected merges shown at most; more would bury the answer. */
const SHOWN = 20

/** What a node rests on: what found its mentions, what was put together for it, what was weighed and refused. */
export interface ActorGrounds {
  readonly uses: readonly RuleUse[]
  readonly same: readonly Merge[]
  readonly different: readonly Merge[]
  /** Forms like its names that were taken for no actor. */
  readonly refused: readonly RefusedForm[]
}

export function actorGrounds(node: NodeRow, explanation: ExplanationFile): ActorGrounds {
  const merges = explanation.merges.filter(
    ({ actor, other }) => actor === node.id || other === node.id,
  )
  return {
    uses: explanation.mentions[node.id] ?? [],
    same: merges.filter((merge) => merge.verdict === 'same'),
    different: merges.filter((merge) => merge.verdict === 'different').slice(0, SHOWN),
    refused: refusedLike(node, explanation),
  }
}

function refusedLike(node: NodeRow, explanation: ExplanationFile): readonly RefusedForm[] {
  const names = namesOf(node)
    .map(fold)
    .filter((name) => name.length > 1)
  return explanation.refused
    .filter(({ form }) => {
      const folded = fold(form)
      return names.some(
        (name) => (folded.length > 1 && name.includes(folded)) || folded.includes(name),
      )
    })
    .slice(0, SHOWN)
}
