import { HAN, unitsOf } from '../../lib/units.ts'
import { knownFrom, knownTo, longestWordAt, wordAt, type Field } from './field.ts'
import { bodyEndingAt, type Hit } from './hits.ts'

// A body's own name holds none of these; they mean that the stretch is a clause.
const CLAUSE = unitsOf(
  '的在对是将被向从把让了着过也都就还而但并或说称要会等于年月日批到拿第两几每某各这那此其和与及派兼封为由有遭跟据均念请像',
)
// Some of them are part of many a noun: 社会, 青年, 自由, 数据, 和平.
const IN_NOUNS = unitsOf('会年日月等都就由和对为据念及')
const COLOURED = /^有[色限线]/
const JOINS = unitsOf('和与及')
const NOUNS = new Set(['n', 'ns', 'vn', 'b', 'j'])
const LONGEST_HEAD = 16
/** Longer words for a body are no nouns that 和 joins. */
const BODY_UNITS = 4
const COMMON =
  /(?:公司|网站|杂志|平台|引擎|组织|机构|媒体|企业|智库|警察|部队|学校|团|集团|报|社|军)$/
const COMMON_ENDS = unitsOf('司站志台擎织构体业库察队校团报社军')

/** 中国石油公司 may be a name and 美国军事网站 is none: before such an ending an unusual word has to stand. */
export const isCommon = (suffix: string): boolean =>
  COMMON_ENDS[suffix.charCodeAt(suffix.length - 1)] === 1 && COMMON.test(suffix)

/** Where a body's name may begin, nearest first: back over Chinese characters to the first that belongs to a clause. */
export function bodyStarts(field: Field, suffix: Hit): number[] {
  const starts: number[] = []
  const first = Math.max(0, suffix.start - LONGEST_HEAD)
  for (let start = suffix.start - 1; start >= first; start--) {
    const unit = field.folded.charCodeAt(start)
    if (!HAN[unit]) break
    if (
      !CLAUSE[unit] ||
      isInNoun(field, start) ||
      COLOURED.test(field.folded.slice(start, start + 2))
    )
      starts.push(start)
    else if (!joinsNouns(field, start, suffix)) break
  }
  return starts
}

/** Whether a character belongs to a noun, a place or a known name around it: 会 in 社会, 日 in 日本. */
function isInNoun(field: Field, at: number): boolean {
  const { wordList, wordTags } = field.lexicon
  for (let start = Math.max(0, at - 2); start <= at; start++) {
    const known = knownFrom(field, start)
    if (known && known.end > at) return true
    const word = longestWordAt(field, start)
    if (word < 0 || start + wordList[word].length <= at) continue
    if (wordTags[word] === 'ns') return true
    if (NOUNS.has(wordTags[word]) && IN_NOUNS[field.folded.charCodeAt(at)]) return true
  }
  return false
}

/** Whether 和, 与 or 及 joins two nouns of one name (经济与金融协会) and not two actors or sorts of them (公司和机构). */
function joinsNouns(field: Field, at: number, { start, entry }: Hit): boolean {
  if (!JOINS[field.folded.charCodeAt(at)]) return false
  if (knownFrom(field, at + 1) || knownTo(field, at)) return false
  if (entry.body!.ofState || isCommon(entry.words)) return false
  const { wordList, wordTags } = field.lexicon
  const after = longestWordAt(field, at + 1)
  if (after < 0 || !NOUNS.has(wordTags[after])) return false
  const next = at + 1 + wordList[after].length
  if (next > start && (at + 1 < start || entry.words.length < 4)) return false
  // In 大学|和文理学院 two are named.
  if (bodyEndingAt(field.hits, at, BODY_UNITS)) return false
  const before = wordAt(field, at - 2, at)
  return before >= 0 && NOUNS.has(wordTags[before])
}
