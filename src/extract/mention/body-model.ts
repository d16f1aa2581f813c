import { ENTRY } from '../../knowledge/index.ts'
import { unitsOf } from '../../lib/units.ts'
import { total, type Reason } from '../../model/reason.ts'
import { addClauseReasons } from './body-clause.ts'
import { leftBorder } from './borders.ts'
import { knownFrom, longestWordAt, wordAt, type Field } from './field.ts'
import { firstFrom, longer, titleFrom, type Hit } from './hits.ts'
import { transliterationPoints } from './person-model.ts'
import { add, reason } from './proposal.ts'

// Bodies of these classes are called by ordinary words as often as by names.
const OF_ANY_WORDS = new Set(['university', 'think-tank', 'ngo', 'court', 'agency', 'alliance'])
const GENERIC_CLASSES = new Set([
  'agency',
  'alliance',
  'court',
  'government',
  'ngo',
  'parliament',
  'think-tank',
  'un',
  'university',
])

/**
 * What speaks for and against a body's name that begins at `start` and whose suffix begins at `suffix`; null where that comes to
 * no more than `least` points.
 */
export function headReasons(
  field: Field,
  start: number,
  suffix: Hit,
  least: number,
): Reason[] | null {
  const reasons: Reason[] = []
  add(reasons, leftOf(field, start, suffix))
  const title = titleFrom(field.hits, suffix.end)
  if (title) reasons.push(reason('before-title', 3, `“${title.entry.words}” of it follows`))
  if (total(reasons) + MOST_OF_HEAD <= least) return null
  const owner = ownerOf(field, start, suffix)
  reasons.push(firstReason(field, start, suffix, owner))
  // What is left to say only speaks against it.
  for (const object of OBJECTIONS) {
    if (total(reasons) <= least) return null
    object(reasons, field, start, suffix, owner)
  }
  return total(reasons) > least ? reasons : null
}

/** The most that `firstReason` gives. */
const MOST_OF_HEAD = 4

/** What says what sort of body follows, as a title says it of a person: 智库|兰德公司. */
const KIND =
  /(?:智库|公司|杂志|网站|组织|机构|媒体|企业|学府|巨头|[计造应营销务发包]商|团体|财团|党报)$/
const KIND_ENDS = unitsOf('库司志站织构体业府头商团报')
const JOINS = unitsOf('和与及')

/** A name of ordinary words goes on to the left where only a word ends before it: 国际关系及|安全研究院, 移民|政策研究所. */
function leftOf(field: Field, start: number, suffix: Hit): Reason | null {
  const { folded } = field
  if (cutsBody(field, start, suffix)) return reason('cuts-body', -6, 'cuts the word for a body')
  const border = leftBorder(field, start)
  if (border?.rule === 'after-mark' || border?.rule === 'after-title') return border
  const before = folded.charCodeAt(start - 1)
  const kind = KIND_ENDS[before] && KIND.exec(folded.slice(Math.max(0, start - 3), start))
  if (kind) return reason('after-kind', 3, `“${kind[0]}” tells its kind`)
  const isOpen = border?.rule === 'after-word' || JOINS[before]
  return isOpen && !ownerOf(field, start, suffix) && !soundsForeign(field, start, suffix)
    ? reason('open-left', -3, 'an ordinary word stands before ordinary words')
    : border
}

function cutsBody({ hits }: Field, start: number, suffix: Hit): boolean {
  for (let at = Math.max(0, start - 3); at < start; at++)
    for (let i = firstFrom(hits, at); i >= 0; i = longer(hits, i)) {
      const { end, bits } = hits.all[i]
      if (bits & ENTRY.body && end > start && end < suffix.end) return true
    }
  return false
}

const soundsForeign = ({ folded, lexicon }: Field, start: number, suffix: Hit): boolean =>
  transliterationPoints(folded.slice(start, suffix.start), lexicon.characters) > 1

/** The known state or body that the name begins with. */
function ownerOf(field: Field, start: number, suffix: Hit): Hit | null {
  const named = knownFrom(field, start)
  return named && named.end <= suffix.start && !(named.bits & ENTRY.person) ? named : null
}

/** What the head begins with or sounds like. */
function firstReason(field: Field, start: number, suffix: Hit, owner: Hit | null): Reason {
  if (owner) return ownerReason(owner, suffix)
  if (suffix.start - start > 9) return reason('long-head', -1, 'a long name')
  const head = field.folded.slice(start, suffix.start)
  return transliterated(field, head, suffix.entry.body!.class)
}

/** Adds what speaks against a name. */
type Objection = (
  reasons: Reason[],
  field: Field,
  start: number,
  suffix: Hit,
  owner: Hit | null,
) => void

const OBJECTIONS: readonly Objection[] = [
  addWhose,
  (reasons, field, start, suffix, owner) =>
    addClauseReasons(reasons, field, owner ? owner.end : start, suffix),
  addHeld,
]

/** That many a body is called so, or that it is of nobody or of somebody else. */
function addWhose(
  reasons: Reason[],
  field: Field,
  start: number,
  hit: Hit,
  owner: Hit | null,
): void {
  if (!owner && isGeneric(field, start, hit)) {
    const head = field.folded.slice(start, hit.start)
    reasons.push(reason('generic-head', -4, `many a body is called “${head}…”`))
  }
  if (owner && isOthers(field, owner, hit))
    reasons.push(reason('of-another', -5, `hardly of “${owner.entry.words}”: every state has one`))
  if (hit.entry.body!.ofState && !owner && !isLocal(field, start, hit))
    reasons.push(reason('nobodys', -5, 'every state has one, and none is named'))
}

/** That the head is of a sort or holds another's name. */
function addHeld(
  reasons: Reason[],
  field: Field,
  start: number,
  { start: suffix }: Hit,
  owner: Hit | null,
): void {
  if (
    owner &&
    /^(?:版|式|系|籍|裔|前|各|主要|高(?:科技)?$)/.test(field.folded.slice(owner.end, suffix))
  )
    reasons.push(reason('of-a-kind', -5, 'like, of or formerly of the named, not called so'))
  const other = heldName(field, start + 1, suffix)
  if (other) reasons.push(reason('holds-name', -4, `“${other}” is a name of its own`))
}

/** Whether the head is a place or sounds like a foreign one: 纽约市|消防局, 明尼阿波利斯|警方. */
function isLocal(field: Field, start: number, suffix: Hit): boolean {
  const word = longestWordAt(field, start)
  return (word >= 0 && field.lexicon.wordTags[word] === 'ns') || soundsForeign(field, start, suffix)
}

const LONG_GAP = 4

/** Whether a body every state has follows another body's name at some distance: 白宫会见|国会. */
function isOthers(field: Field, owner: Hit, hit: Hit): boolean {
  if (!hit.entry.body!.ofState || owner.end === hit.start || field.folded[owner.end] === '驻')
    return false
  if (owner.entry.kind === 'organization') return true
  // 中国南海射弹近|海军: no headline is a name.
  return hit.start - owner.end >= LONG_GAP && !isLocal(field, owner.end, hit)
}

function ownerReason({ end, entry: { ofState, words } }: Hit, suffix: Hit): Reason {
  const says = `begins with “${words}”`
  if (end < suffix.start) return reason('begins-with-name', 3, says)
  // 美国|大学 are all of them.
  const isGeneric = ofState && suffix.entry.body!.class === 'university'
  return reason('begins-with-name', isGeneric ? -6 : -2, says)
}

/** Whether one ordinary word makes the whole head of a body that every state or house has: 司法|委员会, 情报|委员会. */
function isGeneric(field: Field, start: number, { start: suffix, entry }: Hit): boolean {
  const word = wordAt(field, start, suffix)
  return (
    word >= 0 && field.lexicon.wordTags[word] !== 'ns' && GENERIC_CLASSES.has(entry.body!.class)
  )
}

function transliterated({ lexicon }: Field, head: string, suffix: string): Reason {
  const points = transliterationPoints(head, lexicon.characters)
  return reason(
    'transliteration',
    Math.max(OF_ANY_WORDS.has(suffix) ? -1 : -4, Math.min(MOST_OF_HEAD, points)),
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
