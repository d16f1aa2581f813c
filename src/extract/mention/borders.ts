import { ENTRY } from '../../knowledge/index.ts'
import { stateOf } from '../../knowledge/state-units.ts'
import { buildTrie } from '../../lib/trie.ts'
import { SPACE, unitsOf } from '../../lib/units.ts'
import type { Reason } from '../../model/reason.ts'
import {
  cutsTitle,
  cutsWord,
  endingWord,
  knownTo,
  longestWordAt,
  wordAt,
  wordEndsAt,
  type Field,
} from './field.ts'
import { firstFrom, longer, titleEndingAt, titleFrom } from './hits.ts'
import { reason } from './proposal.ts'

const PUNCTUATION = unitsOf(`${SPACE}0123456789,。:;!?、"“'”()《》<>[]…—/`)
const FUNCTION_BEFORE = unitsOf(
  '的和与及由对向给让被称说指请而但并则在于是同跟为从据至把将因以等了前比称像',
)
const FUNCTION_AFTER = unitsOf(
  '的和与及在对向则也还又曾将已并于是被把就表说称认指强告透警呼要以从为等都此先即未不没上下以周星今昨当不会能可而更再才却后',
)
const THINGS = buildTrie(
  (
    '地区 省 州 市 县 岛 海峡 港 河 山脉 山 湖 海 机场 大街 广场 号 级 型 公司 集团 大学 学院 研究所 基金会 中心 奖 病 ' +
    '法案 条约 协定 宫 堡 镇 村 半岛 平原 盆地 航空 银行 商会 教堂 酒店 医院 大坝 水坝 水库 大桥 大厦 大楼 剧院 体育场 监狱 看守所'
  ).split(' '),
)
const FIRST = '像了前是的在但及和与对由向给称说指而或将被为据并则也还从自以于该此又均当等若虽因'
const INSIDE = '说与及和在是的很对向被给骂就没'
const LAST =
  '的说称指在还则亦曾并是而也就都等又和与及对将被让向给於于遭均用从以后前时了过另很更访这那们走去到所有不'
const LAST_OF_TWO = '上里会能要没'
const MARKS = ',、。:;'
const NEVER_FIRST = new RegExp(`^[${FIRST}]`)
const NEVER_INSIDE = new RegExp(`.[${INSIDE}].|[${MARKS}]`)
const NEVER_LAST = new RegExp(`[${LAST}]$|^.[${LAST_OF_TWO}]$`)
// Most stretches hold none of them.
const PARTICLES = unitsOf(FIRST + INSIDE + LAST + LAST_OF_TWO + MARKS)
const NEWLINE = 10

/** Whether a foreign name that ends here is a place's, a thing's or a body's. */
export const isOfAThing = (folded: string, end: number): boolean =>
  THINGS.longestAt(folded, end) >= 0

/** Whether a title or a mark stands right before a place. */
export const opens = ({ folded, hits }: Field, start: number): boolean =>
  start === 0 ||
  PUNCTUATION[folded.charCodeAt(start - 1)] === 1 ||
  titleEndingAt(hits, start) !== null

const CUTS_TITLE = reason('cuts-title', -6, 'its beginning cuts a title')
const AFTER_MARK = reason('after-mark', 3, 'begins a clause')
const AFTER_NAME = reason('after-name', 3, 'follows a known name')
const AFTER_WORD = reason('after-word', 2, 'a word ends before it')
const CUTS_WORD_LEFT = reason('cuts-word-left', -2, 'its beginning cuts a word')

/** What speaks for or against a name beginning here, if anything. */
export function leftBorder(field: Field, start: number): Reason | null {
  const { folded, hits } = field
  if (cutsTitle(field, start)) return CUTS_TITLE
  const title = titleEndingAt(hits, start)
  if (title) return reason('after-title', 6, `follows “${title.entry.words}”`)
  const before = start === 0 ? NEWLINE : folded.charCodeAt(start - 1)
  if (PUNCTUATION[before]) return AFTER_MARK
  if (endsKnownName(field, start)) return AFTER_NAME
  const cut = cutsWord(field, start)
  if (!cut && FUNCTION_BEFORE[before])
    return reason('after-particle', 2, `follows “${folded[start - 1]}”`)
  if (!cut && wordEndsAt(field, start)) return AFTER_WORD
  return cut ? CUTS_WORD_LEFT : null
}

/** The most points that `rightBorder` gives. */
export const MOST_FOR_BORDER = 4

const OF_A_THING = reason('of-a-thing', -6, 'names a place, a thing or a body')
const BEFORE_MARK = reason('before-mark', 3, 'ends a clause')
const BEFORE_WORD = reason('before-word', 2, 'a word begins after it')
const CUTS_WORD_RIGHT = reason('cuts-word-right', -2, 'its end cuts a word')

/** What speaks for or against a name ending here, if anything. */
export function rightBorder(field: Field, end: number): Reason | null {
  const { folded, hits } = field
  if (isOfAThing(folded, end)) return OF_A_THING
  const title = titleFrom(hits, end)
  if (title && title.entry.title?.place !== 'before')
    return reason('before-title', MOST_FOR_BORDER, `“${title.entry.words}” follows`)
  const after = end >= folded.length ? NEWLINE : folded.charCodeAt(end)
  if (PUNCTUATION[after]) return BEFORE_MARK
  const cut = cutsWord(field, end)
  if (!cut && longestWordAt(field, end) >= 0) return BEFORE_WORD
  if (!cut && FUNCTION_AFTER[after]) return reason('before-particle', 2, `“${folded[end]}” follows`)
  return cut ? CUTS_WORD_RIGHT : null
}

/** Where nothing speaks for a border the name probably goes on: 卫斯|理·沃克, 阿蕾法·贝|顾姆. */
export const bordered = (border: Reason | null, otherwise: number): Reason =>
  border ?? reason('no-border', otherwise, 'nothing tells that it is a border')

/** Whether a state's or a body's name ends there; before a person's name another person's is no border. */
function endsKnownName(field: Field, border: number): boolean {
  const hit = knownTo(field, border)
  return hit !== null && !(hit.bits & ENTRY.person)
}

/** Adds that a name neither begins nor ends with a particle or a verb of saying: the stretch is too long. */
export function addParticleReasons(reasons: Reason[], name: string): void {
  if (!holdsParticle(name)) return
  if (NEVER_FIRST.test(name))
    reasons.push(reason('begins-with-particle', -5, `“${name[0]}” begins no name`))
  if (NEVER_INSIDE.test(name))
    reasons.push(reason('holds-particle', -6, `no name holds “${NEVER_INSIDE.exec(name)![0]}”`))
  if (NEVER_LAST.test(name))
    reasons.push(reason('ends-with-particle', -5, `“${name.at(-1)}” ends no name`))
}

function holdsParticle(name: string): boolean {
  for (let i = 0; i < name.length; i++) if (PARTICLES[name.charCodeAt(i)]) return true
  return false
}

/** A known word, title or verb of saying at the end of a stretch does not belong to the name. */
export function tailReason(field: Field, start: number, end: number): Reason | null {
  const { hits, lexicon } = field
  const day = endingWord(field, start + 1, end, 't')
  if (day >= 0) return reason('ends-with-time', -5, `“${lexicon.wordList[day]}” tells a time`)
  for (let at = Math.max(start + 1, end - 4); at < end; at++)
    for (let i = firstFrom(hits, at); i >= 0; i = longer(hits, i)) {
      const hit = hits.all[i]
      if (
        hit.end === end &&
        (hit.bits & ENTRY.says || (hit.bits & ENTRY.title && hit.end - hit.start >= 2))
      )
        return reason('ends-with-word', -5, `“${hit.entry.words}” belongs to what follows`)
    }
  return null
}

const ADVERBIAL = new Set(['d', 'v', 'p', 'c', 'r', 'm', 'f'])

/** What a name would have to begin with whose first two characters are a word of one of these sorts: 周二|为, 安排|另, 文章|中. */
const FIRST_WORD: Readonly<Record<string, number>> = {
  t: -6,
  v: -4,
  d: -4,
  c: -6,
  p: -6,
  r: -6,
}

const NEVER_PERSON = /[州省市县岛镇村]$/

/** An ordinary word or a place is no person's name, and what follows a surname is rarely an adverb or a verb (曾一再). */
export function ordinaryReason(field: Field, start: number, end: number): Reason | null {
  const { folded, lexicon } = field
  if (wordAt(field, start, end) >= 0)
    return reason(
      'ordinary-word',
      -9,
      `“${folded.slice(start, end)}” is an ordinary word or a place`,
    )
  if (
    end - start === 2 &&
    folded[start + 1] === '方' &&
    stateOf(lexicon.stateUnits, folded.charCodeAt(start))
  )
    return reason('side-of-state', -9, 'is a side, as states are called')
  if (end - start >= 4 && NEVER_PERSON.test(folded.slice(start, end)))
    return reason('names-place', -9, `“${folded[end - 1]}” ends the name of a place`)
  if (end - start !== 3) return null
  const given = wordAt(field, start + 1, end)
  if (given >= 0 && ADVERBIAL.has(lexicon.wordTags[given]))
    return reason('word-after-surname', -4, `“${folded.slice(start + 1, end)}” is an ordinary word`)
  const first = wordAt(field, start, start + 2)
  const points = first >= 0 ? FIRST_WORD[lexicon.wordTags[first]] : undefined
  return points
    ? reason('begins-with-word', points, `“${folded.slice(start, start + 2)}” is a word`)
    : null
}
