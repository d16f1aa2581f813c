import { SORT } from '../../knowledge/speech-sorts.ts'
import type { Occasion } from './occasion.ts'
import { subjectOf, type Subject } from './subject.ts'
import { wordOf, type Tokens } from './token.ts'

const PASSIVE = /^[被遭受]/

/** Where between two tokens 被, 遭 or 受 turns a clause about; −1 for nowhere. */
export function passiveBetween(tokens: Tokens, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--)
    if (tokens.sort[i] === SORT.preposition && PASSIVE.test(wordOf(tokens, i)!.words)) return i
  return -1
}

/** Who stands between 被 and a judging cue right behind: B of A被B指责. Null where nobody does. */
export function agentOf({ reader, cue, subject, from, k }: Occasion): Subject | null {
  if (reader.spoken || cue.strength < 2 || cue.mode === 'written') return null
  const { tokens } = reader
  const passive = passiveBetween(tokens, subject?.end ?? from, k)
  // 受困者回答: 受 may be part of a word.
  if (passive < 0 || wordOf(tokens, passive)!.words === '受') return null
  const agent = subjectOf(tokens, passive + 1, k)
  return agent && agent.end === k ? agent : null
}
