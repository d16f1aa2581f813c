import type { Lexicon } from '../../knowledge/index.ts'
import type { ActorKind } from '../../model/actor.ts'
import type { Reason } from '../../model/reason.ts'
import { hitsFrom, titleEndingAt, titleFrom, type Hit, type Hits } from './hits.ts'
import { reason } from './proposal.ts'

/** What a stage that looks for unknown names reads. */
export interface Field {
  readonly folded: string
  readonly hits: Hits
  readonly lexicon: Lexicon
  /** The names of data/ that stand in the text, by where they begin and by where they end. */
  readonly knownFrom: ReadonlyMap<number, Hit>
  readonly knownTo: ReadonlyMap<number, Hit>
}

/** The actor kind of a known name's first claim. */
export const kindOf = ({ lexicon }: Field, hit: Hit): ActorKind | undefined =>
  lexicon.actors.get(hit.entry.aliases[0]?.actor)?.kind

const PUNCTUATION = /[\s\d,。:;!?、"'“”()《》<>\[\]…—/]/
const FUNCTION_BEFORE = '的和与及由对向给让被称说指请而但并则在于是同跟为从据至把将因以等了前比称'
const FUNCTION_AFTER =
  '的和与及在对向则也还又曾将已并于是被把就表说称认指强告透警呼要以从为等都此先即未不没上下以周星今昨当不会能可而更再才却'
const WORD_UNITS = 4
/** A foreign name before one of these is a place's, a thing's or a body's. */
export const OF_A_THING =
  /^(?:地区|省|州|市|县|岛|海峡|港|河|山脉|山|湖|海|机场|大街|广场|号|级|型|公司|集团|大学|学院|研究所|基金会|中心|奖|病|法案|条约|协定|宫|堡|镇|村|半岛|平原|盆地|航空|银行|商会|教堂|酒店|医院|大坝|水坝|水库|大桥|大厦|大楼|剧院|体育场|监狱|看守所)/
const NEVER_FIRST =
  /^[了前是的在但及和与对由向给称说指而或将被为据并则也还从自以于该此又均当等若虽因]/
const NEVER_INSIDE = /.[说与及和在是的很对向被给骂].|[,、。:;]/
const NEVER_LAST =
  /[的说称指在还则亦曾并是而也就都等又和与及对将被让向给於于遭均用从以后前时了过另很更访]$|^.[有上里会能要没]$/

/** Whether an ordinary word stands across the place, so that a border there would cut it. */
export function cutsWord(
  { folded, lexicon }: Pick<Field, 'folded' | 'lexicon'>,
  border: number,
): boolean {
  for (let start = Math.max(0, border - WORD_UNITS + 1); start < border; start++) {
    let cut = false
    lexicon.words.eachAt(folded, start, (_, end) => {
      if (end > border) cut = true
    })
    if (cut) return true
  }
  return false
}

/** Whether an ordinary word ends exactly there. */
function wordEndsAt({ folded, lexicon }: Field, border: number): boolean {
  for (let start = Math.max(0, border - WORD_UNITS); start <= border - 2; start++)
    if (lexicon.words.wordAt(folded, start, border) >= 0) return true
  return false
}

const wordStartsAt = ({ folded, lexicon }: Field, border: number): boolean =>
  lexicon.words.longestAt(folded, border) >= 0

/** Whether a title stands across the place: after 大校 in 大校长, no name begins. */
export function cutsTitle({ hits }: Field, border: number): boolean {
  for (let at = Math.max(0, border - 3); at < border; at++) {
    const title = titleFrom(hits, at)
    if (title && title.end > border) return true
  }
  return false
}

/** What speaks for and against a name beginning here. */
export function leftBorder(field: Field, start: number): Reason[] {
  const { folded, hits } = field
  const before = start === 0 ? '\n' : folded[start - 1]
  if (cutsTitle(field, start)) return [reason('cuts-title', -6, 'its beginning cuts a title')]
  const title = titleEndingAt(hits, start)
  if (title) return [reason('after-title', 6, `follows “${title.entry.words}”`)]
  if (PUNCTUATION.test(before)) return [reason('after-mark', 3, `begins a clause`)]
  if (endsKnownName(field, start)) return [reason('after-name', 3, 'follows a known name')]
  const cut = cutsWord(field, start)
  if (!cut && FUNCTION_BEFORE.includes(before))
    return [reason('after-particle', 2, `follows “${before}”`)]
  if (!cut && wordEndsAt(field, start)) return [reason('after-word', 2, 'a word ends before it')]
  return cut ? [reason('cuts-word-left', -2, 'its beginning cuts a word')] : []
}

/** What speaks for and against a name ending here. */
export function rightBorder(field: Field, end: number): Reason[] {
  const { folded, hits } = field
  const after = end >= folded.length ? '\n' : folded[end]
  if (OF_A_THING.test(folded.slice(end, end + 3)))
    return [reason('of-a-thing', -6, 'names a place, a thing or a body')]
  const title = titleFrom(hits, end)
  if (title && title.entry.title?.place !== 'before')
    return [reason('before-title', 4, `“${title.entry.words}” follows`)]
  if (PUNCTUATION.test(after)) return [reason('before-mark', 3, 'ends a clause')]
  const cut = cutsWord(field, end)
  if (!cut && wordStartsAt(field, end)) return [reason('before-word', 2, 'a word begins after it')]
  if (!cut && FUNCTION_AFTER.includes(after))
    return [reason('before-particle', 2, `“${after}” follows`)]
  return cut ? [reason('cuts-word-right', -2, 'its end cuts a word')] : []
}

/** Where nothing speaks for a border the name probably goes on: 卫斯|理·沃克, 阿蕾法·贝|顾姆. */
export const bordered = (reasons: Reason[], otherwise: number): Reason[] =>
  reasons.length > 0
    ? reasons
    : [reason('no-border', otherwise, 'nothing tells that it is a border')]

/** Whether a state's or a body's name ends there; before a person's name another person's is no border. */
function endsKnownName(field: Field, border: number): boolean {
  const hit = field.knownTo.get(border)
  return hit !== undefined && kindOf(field, hit) !== 'person'
}

/** A name neither begins nor ends with a particle or a verb of saying: the stretch is too long. */
export function particleReasons(name: string): Reason[] {
  const reasons: Reason[] = []
  if (NEVER_FIRST.test(name))
    reasons.push(reason('begins-with-particle', -5, `“${name[0]}” begins no name`))
  if (NEVER_INSIDE.test(name))
    reasons.push(reason('holds-particle', -6, `no name holds “${NEVER_INSIDE.exec(name)![0]}”`))
  if (NEVER_LAST.test(name))
    reasons.push(reason('ends-with-particle', -5, `“${name.at(-1)}” ends no name`))
  return reasons
}

/** The ordinary word of a part of speech that ends a stretch. */
function endingWord(
  { folded, lexicon }: Field,
  start: number,
  end: number,
  tag: string,
): string | null {
  for (let at = Math.max(start, end - WORD_UNITS); at <= end - 2; at++) {
    const word = lexicon.words.wordAt(folded, at, end)
    if (word >= 0 && lexicon.wordTags[word] === tag) return folded.slice(at, end)
  }
  return null
}

/** A known word, title or verb of saying at the end of a stretch does not belong to the name. */
export function tailReasons(field: Field, start: number, end: number): Reason[] {
  const { hits } = field
  const day = endingWord(field, start + 1, end, 't')
  if (day) return [reason('ends-with-time', -5, `“${day}” tells a time`)]
  for (let at = Math.max(start + 1, end - 4); at < end; at++)
    for (const hit of hitsFrom(hits, at))
      if (hit.end === end && (hit.entry.says || (hit.entry.title && hit.end - hit.start >= 2)))
        return [reason('ends-with-word', -5, `“${hit.entry.words}” belongs to what follows`)]
  return []
}

/** The first ordinary verb in a stretch: it makes a clause of it. */
export function holdsVerb({ folded, lexicon }: Field, start: number, end: number): string | null {
  for (let at = start; at < end; at++) {
    const word = lexicon.words.longestAt(folded, at)
    if (word >= 0 && lexicon.wordTags[word] === 'v') return lexicon.wordList[word]
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

/** An ordinary word or a place is no person's name, and what follows a surname is rarely an adverb or a verb (曾一再). */
export function ordinaryReasons({ folded, lexicon }: Field, start: number, end: number): Reason[] {
  const name = folded.slice(start, end)
  if (lexicon.words.wordAt(folded, start, end) >= 0)
    return [reason('ordinary-word', -9, `“${name}” is an ordinary word or a place`)]
  if (end - start !== 3) return []
  const given = lexicon.words.wordAt(folded, start + 1, end)
  if (given >= 0 && ADVERBIAL.has(lexicon.wordTags[given]))
    return [reason('word-after-surname', -4, `“${name.slice(1)}” is an ordinary word`)]
  const first = lexicon.words.wordAt(folded, start, start + 2)
  const points = first >= 0 ? FIRST_WORD[lexicon.wordTags[first]] : undefined
  return points ? [reason('begins-with-word', points, `“${name.slice(0, 2)}” is a word`)] : []
}
