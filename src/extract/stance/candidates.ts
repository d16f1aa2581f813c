import type { StanceCue } from '../../knowledge/stance-cues.ts'
import type { ActorId } from '../../model/ids.ts'
import type { Sign } from '../../model/stance.ts'
import type { Scene } from '../scene.ts'
import { homeOf } from './homes.ts'
import type { Passage } from './passages.ts'
import { partiesOf, type Party } from './parties.ts'
import { partsOf, type Played } from './parts.ts'
import { scopeOf, type Scope } from './scope.ts'
import type { Word } from './tokens.ts'

/** A cue with all that its sentence says of it, before anybody is taken for its source or target. */
export interface Setting {
  readonly cue: Word
  readonly means: StanceCue
  readonly sign: Sign
  readonly scope: Scope
  readonly passage: Passage
  readonly quoted: boolean
  /** What the cue has beside itself: `s` a subject of its own, `o` an object … */
  readonly valency: string
  /** Who says so, where somebody does. */
  readonly voices: readonly ActorId[]
  /** Whether they say it as an accusation. */
  readonly accuses: boolean
  /** The states they speak for. */
  readonly own: readonly (ActorId | null)[]
  readonly parties: readonly Party[]
  /** What each party does for the cue. */
  readonly parts: readonly Played[]
}

/** One reading of one cue: perhaps `source` takes a stance toward `target` here. */
export interface Candidate {
  readonly setting: Setting
  readonly source: Party
  readonly target: Party
  /** The parts the two play, and how well: `agent0>patient0`. */
  readonly play: string
}

/** The cues of a passage that have at least two actors in reach. */
export function findSettings(scene: Scene, passage: Passage): Setting[] {
  const settings: Setting[] = []
  for (const cue of passage.tokens.words) {
    const means = cue.word.cue
    if (!means) continue
    const { parties, quoted, valency, voices, accuses } = partiesOf(scene, passage, cue)
    if (parties.length < 2) continue
    const scope = scopeOf(scene.folded, passage.tokens, cue)
    const sign = (means.sign * (scope.flips ? -1 : 1)) as Sign
    const parts = partsOf(parties)
    const own = voices.map((voice) => homeOf(scene, voice))
    settings.push({
      cue,
      means,
      sign,
      scope,
      passage,
      quoted,
      valency,
      voices,
      parties,
      parts,
      accuses,
      own,
    })
  }
  return settings
}

/** Calls `visit` with the place in `parties` of each ordered pair that can be source and target. */
export function eachPair(setting: Setting, visit: (source: number, target: number) => void): void {
  const { parties, parts, means } = setting
  const choir = means.frame === 'with' && parties.length <= CROWD
  for (let i = 0; i < parties.length; i++) {
    const { part, rank } = parts[i]
    if (part === 'far' || part === 'patient' || rank > 1) continue
    for (let j = 0; j < parties.length; j++) {
      if (parts[j].part === 'far' || parts[j].rank > 1) continue
      if (parties[i].actor === parties[j].actor || isCrowd(parties[i], parties[j])) continue
      if (part === 'voice' && parts[j].part === 'voice' && !choir) continue
      if (part === 'voice' && isNotTheirs(setting, parties[j])) continue
      visit(i, j)
    }
  }
}

/** An accuser does not do what the accused did (美国指责朝鲜援助俄罗斯), and nobody is against the state he speaks for. */
const isNotTheirs = ({ accuses, own, sign }: Setting, target: Party): boolean =>
  sign > 0 ? accuses : own.includes(target.actor)

export const candidate = (setting: Setting, source: number, target: number): Candidate => ({
  setting,
  source: setting.parties[source],
  target: setting.parties[target],
  play: setting.parts[source].name + '>' + setting.parts[target].name,
})

/** Every ordered pair of actors in reach of each cue of a passage. */
export function findCandidates(scene: Scene, passage: Passage): Candidate[] {
  const candidates: Candidate[] = []
  for (const setting of findSettings(scene, passage))
    eachPair(setting, (source, target) => candidates.push(candidate(setting, source, target)))
  return candidates
}

// 39 states that speak together would make 1482 pairs.
const CROWD = 6

/** Whether the two stand in one long list, whose members are hardly told apart. */
const isCrowd = (one: Party, other: Party): boolean =>
  one.ref !== null &&
  other.ref !== null &&
  (one.ref === other.ref
    ? one.ref.actors.length > CROWD
    : one.ref.list >= 0 && one.ref.list === other.ref.list && one.ref.listed > CROWD)
