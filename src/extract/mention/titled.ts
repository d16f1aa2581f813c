import type { Reason } from '../../model/reason.ts'
import { total } from '../../model/reason.ts'
import {
  bordered,
  cutsTitle,
  kindOf,
  leftBorder,
  ordinaryReasons,
  particleReasons,
  rightBorder,
  tailReasons,
  type Field,
} from './borders.ts'
import { hitsFrom, titleEndingAt, titleFrom, type Hit } from './hits.ts'
import { nameReasons } from './latin.ts'
import { ACCEPT, NEAR, propose, reason, type Proposal } from './proposal.ts'

const HAN = /\p{Script=Han}/u
const LONGEST = 7
// Who wrote the article is no actor in it: 记者某某综合报道.
const BYLINE = /记者|编辑|责编|作者|撰稿|编译/
const BYLINE_AFTER = /^[^,。!?\n]{2,14}(?:编译|综合|报道|报导|编辑|撰|讯|翻译|摄)/

/** Names data/ has never seen, right after a title: 防长马蒂斯, 研究员洪珉. */
export function findTitled(field: Field): Proposal[] {
  const found: Proposal[] = []
  let last = -1
  const { begins } = field.lexicon.characters
  for (const { end: start, entry } of field.hits.all) {
    if (!entry.title || entry.title.place === 'after' || start === last) continue
    last = start
    const known = field.knownFrom.get(start)
    if (known && known.end - start > 2 && isNamed(known)) continue
    if (!begins[field.folded.charCodeAt(start)]) continue
    if (cutsTitle(field, start)) continue
    const longest = titleEndingAt(field.hits, start)!
    if (
      BYLINE.test(longest.entry.words) &&
      BYLINE_AFTER.test(field.folded.slice(start, start + 18))
    )
      continue
    const proposal = bestName(field, start, [
      reason('after-title', 6, `follows “${longest.entry.words}”`),
    ])
    if (proposal) found.push(proposal)
  }
  return found
}

/** Names right before a verb of saying, where a clause begins or after a title: 洪珉指出. */
export function findSpeaking(field: Field): Proposal[] {
  const found: Proposal[] = []
  const { begins } = field.lexicon.characters
  const verbs = new Set(field.hits.all.filter((hit) => hit.entry.says).map((hit) => hit.start))
  for (const end of verbs) {
    const known = field.knownTo.get(end)
    if (known && isNamed(known)) continue
    let best: Proposal | null = null
    let most = ACCEPT.speaking - NEAR
    for (
      let start = end - 2;
      start >= Math.max(0, end - LONGEST) && HAN.test(field.folded[start]);
      start--
    ) {
      if (!begins[field.folded.charCodeAt(start)]) continue
      const left = leftBorder(field, start)
      if (!left.some((r) => r.rule === 'after-mark' || r.rule === 'after-title')) continue
      const reasons = [
        ...left,
        ...judge(field, start, end),
        reason('speaks', 4, 'a verb of saying follows'),
      ]
      if (total(reasons) < most) continue
      most = total(reasons)
      best = propose(field.folded, 'person', 'speaking', { start, end }, reasons)
    }
    if (best) found.push(best)
  }
  return found
}

function bestName(field: Field, start: number, given: readonly Reason[]): Proposal | null {
  let best: Proposal | null = null
  let most = ACCEPT.titled - NEAR
  for (
    let end = start + 2;
    end <= start + LONGEST && HAN.test(field.folded[end - 1] ?? '');
    end++
  ) {
    if (titleFrom(field.hits, end - 1) && end - start === 2) continue
    const reasons = [
      ...given,
      ...judge(field, start, end),
      ...bordered(rightBorder(field, end), -0.5),
      ...goesOn(field, end),
    ]
    if (total(reasons) <= most) continue
    most = total(reasons)
    best = propose(field.folded, 'person', 'titled', { start, end }, reasons)
  }
  return best
}

/** Of these a foreign name's last character is likely (log-odds): 古谢|夫, 卡列斯尼|可夫 end too early. */
const LIKELY_LAST = 2.5

function goesOn({ folded, lexicon }: Field, end: number): Reason[] {
  const { final } = lexicon.characters
  for (let at = end; at < end + 2; at++) {
    if (!HAN.test(folded[at] ?? '') || lexicon.words.longestAt(folded, at) >= 0) return []
    if (final[folded.charCodeAt(at)] >= LIKELY_LAST)
      return [reason('goes-on', -4, `“${folded[at]}” likes to end a foreign name`)]
  }
  return []
}

function judge(field: Field, start: number, end: number): Reason[] {
  const name = field.folded.slice(start, end)
  const reasons = [
    ...nameReasons(field, name, ''),
    ...particleReasons(name),
    ...tailReasons(field, start, end),
    ...ordinaryReasons(field, start, end),
  ]
  if (holdsKnown(field, start, end))
    reasons.push(reason('holds-known', -6, `a known name or title stands in “${name}”`))
  return reasons
}

/** Whether a longer name only sounds like a known person's: 古谢夫 holds no 谢夫, 亨利麦克马斯特 no 麦克. */
const soundsAlike = (field: Field, hit: Hit, start: number, end: number): boolean =>
  hit.start > start &&
  (hit.end === end || (end - start >= 4 && hit.end - hit.start === 2)) &&
  kindOf(field, hit) === 'person'

function holdsKnown(field: Field, start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    for (const hit of hitsFrom(field.hits, at))
      if (
        hit.end <= end &&
        hit.end - hit.start >= 2 &&
        (hit.entry.title ||
          hit.entry.body ||
          (hit.entry.aliases.length && !soundsAlike(field, hit, start, end)))
      )
        return true
  return false
}

/** Whether data/ takes the hit's words for a name wherever they stand. */
const isNamed = (hit: Hit): boolean => hit.entry.aliases.some((alias) => alias.sort === 'name')
