import type { Reason } from '../../model/reason.ts'
import { total } from '../../model/reason.ts'
import {
  kindOf,
  leftBorder,
  particleReasons,
  rightBorder,
  tailReasons,
  type Field,
} from './borders.ts'
import { PART_UNITS, transliterationPoints } from './person-model.ts'
import { ACCEPT, NEAR, propose, reason, type Proposal } from './proposal.ts'

const HAN = /\p{Script=Han}/u
const CHAIN =
  /\p{Script=Han}(?: ?· ?|-)(?:(?:(?:(?![和与及])\p{Script=Han}){1,8}|[A-Z]\.?)(?: ?· ?|-))*(?=\p{Script=Han})/gu

/** Less than the character that a longer name goes on with: 伯恩斯坦 is no 伯恩斯. */
const KNOWN_END = 1.4

/** Names with a dot between their parts: 约翰·麦凯恩. The dots are certain; where the first part begins and the last ends is not. */
export function findDotted(field: Field): Proposal[] {
  const { folded } = field
  const found: Proposal[] = []
  if (!folded.includes('·') && !folded.includes('-')) return found
  for (const match of folded.matchAll(CHAIN)) {
    const first = match.index + 1
    const last = match.index + match[0].length
    const left = bestBorder(lefts(folded, first), (start) => [
      ...leftBorder(field, start),
      part(field, folded.slice(start, first)),
      ...particleReasons(folded.slice(start, first) + '·'),
    ])
    const known = field.knownFrom.get(last)
    const named = known && kindOf(field, known) === 'person' ? known.end : -1
    const right = bestBorder(rights(folded, last), (end) => [
      ...(end === named ? [reason('known-name', KNOWN_END, 'ends like a known person')] : []),
      ...rightBorder(field, end),
      part(field, folded.slice(last, end)),
      ...particleReasons('·' + folded.slice(last, end)),
      ...tailReasons(field, last, end),
    ])
    if (!left || !right) continue
    const hyphen = match[0].includes('·') ? [] : [reason('hyphen', -2, 'joined by a hyphen')]
    const reasons = [...left.reasons, ...right.reasons, ...hyphen]
    if (total(reasons) < ACCEPT.dotted - NEAR) continue
    const at = { start: left.at, end: right.at }
    found.push(propose(folded, 'person', 'dotted', at, reasons))
  }
  return found
}

const part = ({ lexicon }: Field, words: string): Reason => {
  const points = transliterationPoints(words, lexicon.characters)
  return reason('transliteration', Math.max(-8, points), `“${words}” as part of a foreign name`)
}

function lefts(folded: string, dot: number): number[] {
  const starts: number[] = []
  for (let at = dot - 1; at >= Math.max(0, dot - PART_UNITS) && HAN.test(folded[at]); at--)
    starts.push(at)
  return starts
}

function rights(folded: string, after: number): number[] {
  const ends: number[] = []
  for (let at = after + 1; at <= after + PART_UNITS && HAN.test(folded[at - 1] ?? ''); at++)
    ends.push(at)
  return ends
}

function bestBorder(places: readonly number[], judge: (at: number) => Reason[]) {
  let best: { at: number; reasons: Reason[]; points: number } | null = null
  for (const at of places) {
    const reasons = judge(at)
    const points = total(reasons)
    if (!best || points > best.points) best = { at, reasons, points }
  }
  return best
}
