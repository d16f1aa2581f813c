import { HAN, unitsOf } from '../../lib/units.ts'
import type { Reason } from '../../model/reason.ts'
import { leftBorder } from './borders.ts'
import { holdsVerb, knownFrom, longestWordAt, type Field } from './field.ts'
import { titleFrom, type Hit } from './hits.ts'
import { transliterationPoints } from './person-model.ts'
import { add, reason } from './proposal.ts'

// A body's own name holds none of these; they mean that the stretch is a clause.
const CLAUSE = unitsOf(
  '的在对是将被向从把让了着过也都就还而但并或说称要会等于年月日批到拿第两几每某各这那此其和与及派兼封',
)
const APPOSITION =
  /(?:多[名家个所位间]|[里中]有|智库|当地|本地|著名|国内|海外|国外|外国|附近|所在|相关|有关|执政党|反对党|官媒|网站|机构|媒体|团体|组织|盟友|企业|大型|最大|著名|知名|另一|一家|这家|多家|其他|主要|下属|所属|专业|公司|政府)/
// Bodies of these classes are called by ordinary words as often as by names.
const OF_ANY_WORDS = new Set(['university', 'think-tank', 'ngo', 'court', 'agency', 'alliance'])
const LONGEST_HEAD = 16
// 中国石油公司 may be a name and 美国军事网站 is none: before these an unusual word has to stand.
const COMMON = /(?:公司|网站|组织|机构|媒体|企业|警察|部队|学校|团|集团|报|社|军)$/

/**
 * The first place where a body's name may begin whose suffix stands at `suffix`: back over Chinese characters to one that belongs
 * to a clause. Where no name may, it is `suffix` itself.
 */
export function firstStart({ folded }: Field, suffix: number): number {
  const least = Math.max(0, suffix - LONGEST_HEAD)
  let start = suffix
  for (; start > least; start--) {
    const unit = folded.charCodeAt(start - 1)
    if (!HAN[unit] || CLAUSE[unit]) break
  }
  return start
}

/** What speaks for and against a body's name that begins at `start` and whose suffix begins at `suffix`. */
export function headReasons(field: Field, start: number, suffix: Hit): Reason[] {
  const reasons: Reason[] = []
  add(reasons, leftBorder(field, start))
  const title = titleFrom(field.hits, suffix.end)
  if (title) reasons.push(reason('before-title', 3, `“${title.entry.words}” of it follows`))
  addInnerReasons(reasons, field, start, suffix)
  return reasons
}

function addInnerReasons(
  reasons: Reason[],
  field: Field,
  start: number,
  { start: suffix, end, entry }: Hit,
): void {
  const head = field.folded.slice(start, suffix)
  const named = knownFrom(field, start)
  const owner = named && named.end <= suffix && named.entry.kind !== 'person' ? named : null
  if (owner)
    reasons.push(
      reason(
        'begins-with-name',
        owner.end === suffix ? -2 : 3,
        `begins with “${owner.entry.words}”`,
      ),
    )
  else if (head.length <= 6) reasons.push(transliterated(field, head, entry.body!.class))
  else reasons.push(reason('long-head', -1, 'a long name'))
  const rest = owner ? owner.end : start
  const verb = holdsVerb(field, rest, suffix)
  if (verb) reasons.push(reason('holds-verb', -5, `“${verb}” is what somebody does`))
  const generic = APPOSITION.exec(field.folded.slice(rest, suffix))
  if (generic)
    reasons.push(reason('apposition', -4, `“${generic[0]}” says what a body is, not its name`))
  if (COMMON.test(field.folded.slice(suffix, end)) && isOrdinary(field, rest, suffix))
    reasons.push(reason('common-noun', -5, 'only ordinary words before a common noun'))
  const other = heldName(field, start + 1, suffix)
  if (other) reasons.push(reason('holds-name', -4, `“${other}” is a name of its own`))
}

function transliterated({ lexicon }: Field, head: string, suffix: string): Reason {
  const points = transliterationPoints(head, lexicon.characters)
  return reason(
    'transliteration',
    Math.max(OF_ANY_WORDS.has(suffix) ? -1 : -4, Math.min(4, points)),
    `“${head}” reads like a foreign name`,
  )
}

/** A known name inside the head, unless a preposition puts it there: 中国驻印度大使馆. */
function heldName(field: Field, from: number, to: number): string | null {
  for (let at = from; at < to; at++) {
    const hit = knownFrom(field, at)
    if (hit && hit.end <= to && !PUTS_THERE[field.folded.charCodeAt(at - 1)]) return hit.entry.words
  }
  return null
}
const PUTS_THERE = unitsOf('驻对和与及')

/** Whether ordinary words of two characters and more cover the whole stretch. */
function isOrdinary(field: Field, start: number, end: number): boolean {
  let at = start
  while (at < end) {
    const word = longestWordAt(field, at)
    if (word < 0) return false
    at += field.lexicon.wordList[word].length
  }
  return true
}
