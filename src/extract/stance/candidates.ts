import type { StanceCue } from '../../knowledge/stance-cues.ts'
import type { ActorId } from '../../model/ids.ts'
import type { Sign } from '../../model/stance.ts'
import type { Scene } from '../scene.ts'
import type { Passage } from './passages.ts'
import { partiesOf, type Party } from './parties.ts'
import { partsOf } from './parts.ts'
import { scopeOf, type Scope } from './scope.ts'
import type { Word } from './tokens.ts'

/** One reading of one cue: perhaps `source` takes a stance toward `target` here. */
export interface Candidate {
  readonly source: Party
  readonly target: Party
  readonly cue: Word
  readonly sign: Sign
  readonly scope: Scope
  readonly passage: Passage
  readonly quoted: boolean
  /** What else the cue has beside this pair: `s` a subject of its own, `o` an object. */
  readonly valency: string
  /** Who says so, where somebody does. */
  readonly voices: readonly ActorId[]
  /** The parts the two play, and how well: `agent0>patient0`. */
  readonly play: string
}

/** Every ordered pair of actors in reach of each cue of a passage. */
export function findCandidates(scene: Scene, passage: Passage): Candidate[] {
  const candidates: Candidate[] = []
  for (const cue of passage.tokens.words) {
    if (!cue.word.cue) continue
    const scope = scopeOf(scene.folded, passage.tokens, cue)
    const sign = (cue.word.cue.sign * (scope.flips ? -1 : 1)) as Sign
    const { parties, quoted, valency, voices } = partiesOf(scene, passage, cue)
    const parts = partsOf(parties)
    const mutual = cue.word.cue.frame === 'with'
    parties.forEach((source, i) => {
      if (parts[i].part === 'far' || parts[i].part === 'patient' || parts[i].rank > 1) return
      parties.forEach((target, j) => {
        if (
          isCrowd(source, target) ||
          source.actor === target.actor ||
          parts[j].part === 'far' ||
          parts[j].rank > 1
        )
          return
        if (
          parts[i].part === 'voice' &&
          parts[j].part === 'voice' &&
          !(mutual && parties.length <= CROWD)
        )
          return
        const play = `${parts[i].part}${parts[i].rank}>${parts[j].part}${parts[j].rank}`
        candidates.push({
          source,
          target,
          cue,
          sign,
          scope,
          passage,
          quoted,
          valency,
          play,
          voices,
        })
      })
    })
  }
  return candidates
}

export const cueOf = (candidate: Candidate): StanceCue => candidate.cue.word.cue!

// 39 states that speak together would make 1482 pairs.
const CROWD = 6

/** Whether the two stand in one long list, whose members are hardly told apart. */
const isCrowd = (one: Party, other: Party): boolean =>
  one.ref !== null &&
  other.ref !== null &&
  (one.ref === other.ref
    ? one.ref.actors.length > CROWD
    : one.ref.list >= 0 && one.ref.list === other.ref.list && one.ref.listed > CROWD)
