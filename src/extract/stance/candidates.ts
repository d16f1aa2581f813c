import type { StanceCue } from '../../knowledge/stance-cues.ts'
import type { ActorId } from '../../model/ids.ts'
import type { Sign } from '../../model/stance.ts'
import type { Scene } from '../scene.ts'
import { homeOf } from './homes.ts'
import type { Passage } from './passages.ts'
import { partiesOf, type Parties, type Party } from './parties.ts'
import { partOf, partsOf, rankOf } from './parts.ts'
import { scopeOf, type Scope } from './scope.ts'
import type { Word } from './tokens.ts'

/** A cue with all that its sentence says of it, before anybody is taken for its source or target. */
export interface Setting extends Parties {
  readonly cue: Word
  /** Its place among the cues of its sentence. */
  readonly at: number
  readonly means: StanceCue
  readonly sign: Sign
  readonly scope: Scope
  readonly passage: Passage
  /** The states the voices speak for. */
  readonly own: readonly (ActorId | null)[]
  /** What each party plays for the cue: places in `PLAYED`. */
  readonly parts: readonly number[]
}

/** One reading of one cue: perhaps `source` takes a stance toward `target` here. */
export interface Candidate {
  readonly setting: Setting
  /** Places in the setting's parties. */
  readonly source: number
  readonly target: number
}

const NOBODY: readonly null[] = []

/** The cues of a passage that have at least two actors in reach. */
export function findSettings(scene: Scene, passage: Passage): Setting[] {
  const settings: Setting[] = []
  const { cues } = passage.tokens
  for (let at = 0; at < cues.length; at++) {
    const cue = cues[at]
    const means = cue.word.cue!
    if (deniesAnother(passage, cue)) continue
    const { parties, quoted, isPassive, valency, voices, accuses } = partiesOf(scene, passage, cue)
    if (parties.length < 2) continue
    const scope = scopeOf(scene.folded, passage.tokens, cue)
    const sign = (means.sign * (scope.flips ? -1 : 1)) as Sign
    const parts = partsOf(parties)
    const own = voices.length > 0 ? voices.map((voice) => homeOf(scene, voice)) : NOBODY
    settings.push({
      cue,
      at,
      means,
      sign,
      scope,
      passage,
      quoted,
      isPassive,
      valency,
      voices,
      accuses,
      own,
      parties,
      parts,
    })
  }
  return settings
}

/** Whether the cue only denies the act of a cue behind it (否认曾提供武器) and judges nobody. */
const deniesAnother = ({ tokens }: Passage, cue: Word): boolean =>
  cue.word.effect === 'deny' &&
  tokens.cues.some(
    ({ start, clause, word }) => start > cue.start && clause === cue.clause && word.cue!.sign === 1,
  )

/** Whether a party can take a stance at its cue, whoever the other is. */
export function isSource({ parts }: Setting, at: number): boolean {
  const part = partOf(parts[at])
  return part !== 'far' && part !== 'patient' && rankOf(parts[at]) <= FARTHEST
}

/** Whether one can be toward it. */
export const isTarget = ({ parts }: Setting, at: number): boolean =>
  partOf(parts[at]) !== 'far' && rankOf(parts[at]) <= FARTHEST

// Who plays a part worse than this many others is out of the cue's reach.
const FARTHEST = 3

/** Whether the two can be source and target of one stance; either can be one. */
export function isPair(setting: Setting, source: number, target: number): boolean {
  const { parties, parts, means } = setting
  const [one, other] = [parties[source], parties[target]]
  if (one.actor === other.actor || isCrowd(one, other)) return false
  if (partOf(parts[source]) !== 'voice') return true
  if (partOf(parts[target]) === 'voice' && !(means.frame === 'with' && parties.length <= CROWD))
    return false
  return !isNotTheirs(setting, other) && !isVictim(setting, target)
}

/** An accuser does not do what the accused did (美国指责朝鲜援助俄罗斯), and nobody is against the state he speaks for. */
const isNotTheirs = ({ accuses, own, sign }: Setting, target: Party): boolean =>
  sign > 0 ? accuses : own.includes(target.actor)

/** Who tells of an attack judges the attacker, not the attacked (美国说俄罗斯要打对乌克兰的战争). */
const isVictim = ({ means, sign, parts }: Setting, target: number): boolean =>
  means.frame === 'deed' &&
  means.type === 'ASSAULT' &&
  sign < 0 &&
  partOf(parts[target]) === 'patient'

/** Every ordered pair of actors in reach of each cue of a passage that can be source and target. */
export function findCandidates(scene: Scene, passage: Passage): Candidate[] {
  const candidates: Candidate[] = []
  for (const setting of findSettings(scene, passage))
    for (let source = 0; source < setting.parties.length; source++)
      if (isSource(setting, source))
        for (let target = 0; target < setting.parties.length; target++)
          if (isTarget(setting, target) && isPair(setting, source, target))
            candidates.push({ setting, source, target })
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
