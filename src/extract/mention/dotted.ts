import { ENTRY } from '../../knowledge/index.ts'
import { HAN } from '../../lib/units.ts'
import type { Reason } from '../../model/reason.ts'
import { total } from '../../model/reason.ts'
import {
  addParticleReasons,
  bordered,
  isOfAThing,
  leftBorder,
  rightBorder,
  tailReason,
} from './borders.ts'
import { knownFrom, longestWordAt, wordAt, type Field } from './field.ts'
import { firstFrom, longer } from './hits.ts'
import { PART_UNITS, transliterationPoints } from './person-model.ts'
import { ACCEPT, add, NEAR, propose, reason, type Proposal } from './proposal.ts'

const CHAIN =
  /\p{Script=Han}(?: ?· ?|-)(?:(?:(?:(?![和与及在])\p{Script=Han}){1,8}|[A-Z]\.?)(?: ?· ?|-))*(?=\p{Script=Han})/gu

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
    const left = bestBorder(lefts(folded, first), (start) => {
      const reasons: Reason[] = []
      reasons.push(bordered(leftBorder(field, start), -4))
      reasons.push(part(field, folded.slice(start, first)))
      addParticleReasons(reasons, folded.slice(start, first) + '·')
      return reasons
    })
    const known = knownFrom(field, last)
    const named = known?.entry.kind === 'person' ? known.end : -1
    const right = bestBorder(rights(folded, last), (end) => {
      const reasons: Reason[] = []
      if (end === named) reasons.push(reason('known-name', KNOWN_END, 'ends like a known person'))
      reasons.push(asBorder(bordered(rightBorder(field, end), -4)))
      reasons.push(part(field, folded.slice(last, end)))
      addParticleReasons(reasons, '·' + folded.slice(last, end))
      add(reasons, tailReason(field, last, end))
      add(reasons, holdsPerson(field, last + 1, end))
      return reasons
    })
    if (!left || !right) continue
    const reasons = [...left.reasons, ...right.reasons]
    if (!match[0].includes('·')) reasons.push(joined(field, left.at, first, last, right.at))
    add(reasons, eponym(field, right.at))
    if (total(reasons) < ACCEPT.dotted - NEAR) continue
    const at = { start: left.at, end: right.at }
    found.push(propose(folded, 'person', 'dotted', at, reasons))
  }
  return found
}

/** A hyphen joins places as well: 加尔维斯顿-休斯顿. */
function joined(field: Field, start: number, first: number, last: number, end: number): Reason {
  const isPlace = (from: number, to: number): boolean => {
    const word = wordAt(field, from, to)
    return word >= 0 && field.lexicon.wordTags[word] === 'ns'
  }
  return isPlace(start, first) || isPlace(last, end)
    ? reason('joins-places', -8, 'a place on one side of the hyphen')
    : reason('hyphen', -2, 'joined by a hyphen')
}

/** Where another person's whole name begins inside the last part, a verb stands between the two: 凯利骂|特朗普. */
function holdsPerson(field: Field, from: number, end: number): Reason | null {
  for (let at = from; at <= end - 3; at++) {
    const hit = knownFrom(field, at)
    if (hit && hit.end <= end && hit.end - at >= 3 && hit.entry.kind === 'person')
      return reason('holds-known', -8, `“${hit.entry.words}” is somebody else`)
  }
  return null
}

/** What is named after somebody is a border as well; that it is no person is said once the border is found. */
const asBorder = (border: Reason): Reason =>
  border.rule === 'of-a-thing' ? { ...border, points: 2 } : border

/** A dam or a centre named after somebody is not that person: 迪阿莫·巴沙|大坝, 乔治·马歇尔|欧洲安全研究中心. */
function eponym(field: Field, end: number): Reason | null {
  const { folded, hits, lexicon } = field
  if (isOfAThing(folded, end))
    return reason('names-thing', -12, 'a thing or a body is named after it')
  const word = longestWordAt(field, end)
  if (word < 0 || lexicon.wordTags[word] !== 'ns') return null
  for (let at = end + 2; at < end + 10 && HAN[folded.charCodeAt(at)]; at++)
    for (let i = firstFrom(hits, at); i >= 0; i = longer(hits, i)) {
      const hit = hits.all[i]
      if (hit.bits & ENTRY.body && hit.end - hit.start >= 3)
        return reason('names-body', -12, `“${hit.entry.words}” is named after it`)
    }
  return null
}

const part = ({ lexicon }: Field, words: string): Reason => {
  const points = transliterationPoints(words, lexicon.characters)
  return reason(
    'transliteration',
    Math.max(-8, Math.min(6, points)),
    `“${words}” as part of a foreign name`,
  )
}

function lefts(folded: string, dot: number): number[] {
  const starts: number[] = []
  for (let at = dot - 1; at >= Math.max(0, dot - PART_UNITS) && HAN[folded.charCodeAt(at)]; at--)
    starts.push(at)
  return starts
}

function rights(folded: string, after: number): number[] {
  const ends: number[] = []
  for (let at = after + 1; at <= after + PART_UNITS && HAN[folded.charCodeAt(at - 1)]; at++)
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
