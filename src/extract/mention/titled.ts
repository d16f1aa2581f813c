import { ENTRY } from '../../knowledge/index.ts'
import { HAN, unitsOf } from '../../lib/units.ts'
import type { Reason } from '../../model/reason.ts'
import { total } from '../../model/reason.ts'
import {
  addParticleReasons,
  bordered,
  leftBorder,
  MOST_FOR_BORDER,
  opens,
  ordinaryReason,
  rightBorder,
  tailReason,
} from './borders.ts'
import { isByline } from './byline.ts'
import { cutsTitle, cutsWord, knownFrom, knownTo, longestWordAt, type Field } from './field.ts'
import { firstFrom, longer, titleEndingAt, titleFrom, type Hit } from './hits.ts'
import { addNameReasons } from './latin.ts'
import { ACCEPT, add, NEAR, propose, reason, type Proposal } from './proposal.ts'

const LONGEST = 7
/** One of these may stand between who speaks and the verb: 洪珉也表示. */
const ADVERBS = unitsOf('也则亦还均都曾又却更并')
/** Points for a verb of saying right behind. */
const SPEAKS = 4

/** Names data/ has never seen, right after a title: 防长马蒂斯, 研究员洪珉. */
export function findTitled(field: Field): Proposal[] {
  const found: Proposal[] = []
  let last = -1
  const { begins } = field.lexicon.characters
  for (const { end: start, entry } of field.hits.titles) {
    if (entry.title?.place === 'after' || start === last) continue
    last = start
    if (!begins[field.folded.charCodeAt(start)]) continue
    const known = knownFrom(field, start)
    if (known && known.end - start > 2 && known.entry.denotes) continue
    if (cutsTitle(field, start)) continue
    const longest = titleEndingAt(field.hits, start)!
    if (isByline(field.folded, longest.entry.words, start)) continue
    const proposal = bestName(
      field,
      start,
      reason('after-title', 6, `follows “${longest.entry.words}”`),
    )
    if (proposal) found.push(proposal)
  }
  return found
}

/** Names right before a verb of saying, where a clause begins or after a title: 洪珉指出. */
export function findSpeaking(field: Field): Proposal[] {
  const found: Proposal[] = []
  const { begins } = field.lexicon.characters
  let last = -1
  for (const { start: verb, end: after } of field.hits.verbs) {
    if (verb === last) continue
    last = verb
    // 奥威尔小|说 is no saying.
    if (after - verb === 1 && cutsWord(field, verb)) continue
    const end = ADVERBS[field.folded.charCodeAt(verb - 1)] ? verb - 1 : verb
    if (knownTo(field, end)?.entry.denotes) continue
    let best: Proposal | null = null
    let most = ACCEPT.speaking - NEAR
    const least = Math.max(0, end - LONGEST)
    for (let start = end - 2; start >= least; start--) {
      const unit = field.folded.charCodeAt(start)
      if (!HAN[unit]) break
      if (!begins[unit] || !opens(field, start)) continue
      const left = leftBorder(field, start)
      if (left?.rule !== 'after-mark' && left?.rule !== 'after-title') continue
      const reasons = [left]
      const name = field.folded.slice(start, end)
      addNameReasons(reasons, field, name, null)
      if (total(reasons) + SPEAKS < most) continue
      addObjections(reasons, field, start, end)
      reasons.push(reason('speaks', SPEAKS, 'a verb of saying follows'))
      if (total(reasons) < most) continue
      most = total(reasons)
      best = propose(field.folded, 'person', 'speaking', { start, end }, reasons)
    }
    if (best) found.push(best)
  }
  return found
}

function bestName(field: Field, start: number, given: Reason): Proposal | null {
  let best: Proposal | null = null
  let most = ACCEPT.titled - NEAR
  for (let end = start + 2; end <= start + LONGEST; end++) {
    if (!HAN[field.folded.charCodeAt(end - 1)]) break
    if (titleFrom(field.hits, end - 1) && end - start === 2) continue
    const reasons = [given]
    const name = field.folded.slice(start, end)
    addNameReasons(reasons, field, name, null)
    // Of all that is left to say, the border alone may speak for it.
    if (total(reasons) + MOST_FOR_BORDER <= most) continue
    addObjections(reasons, field, start, end)
    reasons.push(bordered(rightBorder(field, end), -0.5))
    add(reasons, goesOn(field, end))
    if (total(reasons) <= most) continue
    most = total(reasons)
    best = propose(field.folded, 'person', 'titled', { start, end }, reasons)
  }
  return best
}

/** Of these a foreign name's last character is likely (log-odds): 古谢|夫, 卡列斯尼|可夫 end too early. */
const LIKELY_LAST = 2.5

function goesOn(field: Field, end: number): Reason | null {
  const { folded, lexicon } = field
  const { final } = lexicon.characters
  for (let at = end; at < end + 2; at++) {
    const unit = folded.charCodeAt(at)
    if (!HAN[unit] || longestWordAt(field, at) >= 0) return null
    if (final[unit] >= LIKELY_LAST)
      return reason('goes-on', -4, `“${folded[at]}” likes to end a foreign name`)
  }
  return null
}

/** Adds what speaks against a stretch being a name. */
function addObjections(reasons: Reason[], field: Field, start: number, end: number): void {
  const name = field.folded.slice(start, end)
  addParticleReasons(reasons, name)
  add(reasons, tailReason(field, start, end))
  add(reasons, ordinaryReason(field, start, end))
  if (holdsKnown(field, start, end))
    reasons.push(reason('holds-known', -6, `a known name or title stands in “${name}”`))
}

/** Whether a longer name only sounds like a known person's: 古谢夫 holds no 谢夫, 亨利麦克马斯特 no 麦克. */
const soundsAlike = (hit: Hit, start: number, end: number): boolean =>
  hit.start > start &&
  (hit.end === end || (end - start >= 4 && hit.end - hit.start === 2)) &&
  (hit.bits & ENTRY.person) !== 0

function holdsKnown({ hits }: Field, start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    for (let i = firstFrom(hits, at); i >= 0; i = longer(hits, i)) {
      const hit = hits.all[i]
      if (hit.end > end) break
      if (hit.end - hit.start < 2) continue
      if (hit.bits & (ENTRY.title | ENTRY.body)) return true
      if (hit.bits & ENTRY.name && !soundsAlike(hit, start, end)) return true
    }
  return false
}
