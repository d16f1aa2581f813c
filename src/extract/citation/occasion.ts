import { SORT, sortSet } from '../../knowledge/speech-sorts.ts'
import type { SpeechCue } from '../../knowledge/speech.ts'
import { isMedium } from './cast.ts'
import type { Clause } from './clauses.ts'
import type { Reader } from './reader.ts'
import type { Speaker } from './speaker.ts'
import { wordOf } from './token.ts'
import { subjectOf, type Subject } from './subject.ts'
import { titledBefore } from './titled-before.ts'

/** A cue at work: token `k` of a clause, its subject looked for from token `from`. */
export interface Occasion {
  readonly reader: Reader
  readonly clause: Clause
  readonly from: number
  readonly k: number
  readonly cue: SpeechCue
  readonly subject: Subject | null
  /** Whether the subject is a person, or somebody a noun or pronoun stands for. */
  readonly human: boolean
}

const HUMAN = sortSet('person', 'noun', 'pronoun', 'pronouns')

export function occasionAt(reader: Reader, clause: Clause, from: number, k: number): Occasion {
  const { tokens } = reader
  // …, 以及研究人员说: the clause goes on with a list from the clause before and has no subject of its own.
  const first = tokens.sort[from] === SORT.and ? null : subjectOf(tokens, from, k)
  const subject = isHuman(first) ? first : (titledBefore(tokens, first?.end ?? from, k) ?? first)
  const human = isHuman(subject)
  return { reader, clause, from, k, cue: wordOf(tokens, k)!.cue!, subject, human }
}

const isHuman = (subject: Subject | null): boolean =>
  HUMAN[subject?.heads[0].token.sort ?? SORT.none] === 1

export const isMediumSpeaking = (reader: Reader, speaker: Speaker): boolean =>
  speaker.id !== null
    ? isMedium(reader.cast, speaker.id)
    : speaker.kind === 'institution' && /[媒传]/.test(speaker.noun)

export function areMedia(reader: Reader, speakers: readonly Speaker[]): boolean {
  for (const speaker of speakers) if (!isMediumSpeaking(reader, speaker)) return false
  return true
}
