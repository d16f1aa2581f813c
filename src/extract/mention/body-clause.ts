import { buildTrie } from '../../lib/trie.ts'
import type { Reason } from '../../model/reason.ts'
import { isCommon } from './body-starts.ts'
import { holdsVerb, longestWordAt, type Field } from './field.ts'
import { titleFrom, type Hit } from './hits.ts'
import { reason } from './proposal.ts'

const APPOSITIONS = (
  '多名 多家 多个 多所 多位 多间 里有 中有 智库 当地 一些 部分 多数 所有 多次 数百 高级 私立 国营 民营 私营 上市 老牌 本地 著名 国内 海外 国外 外国 附近 ' +
  '所在 相关 有关 执政党 反对党 官媒 网站 机构 媒体 团体 组织 盟友 企业 大型 最大 知名 另一 一家 这家 其他 主要 下属 所属 专业 公司 政府'
).split(' ')
const APPOSITION = buildTrie(APPOSITIONS)
/** What in the head behind its owner makes a clause of it, or says what the body is and not how it is called. */
export function addClauseReasons(
  reasons: Reason[],
  field: Field,
  rest: number,
  { start: suffix, entry: { body, words } }: Hit,
): void {
  const verb = holdsVerb(field, rest, suffix)
  // 美参院举行|最高法院: a body every state has is named by nothing but its state.
  if (verb)
    reasons.push(reason('holds-verb', body!.ofState ? -8 : -5, `“${verb}” is what somebody does`))
  const generic = appositionIn(field.folded, rest, suffix)
  if (generic)
    reasons.push(reason('apposition', -6, `“${generic}” says what a body is, not its name`))
  if (isCommon(words) && isOrdinary(field, rest, suffix))
    reasons.push(reason('common-noun', -8, 'only ordinary words before a common noun'))
  if (body!.class === 'company' && /[造计产应运销]商./.test(field.folded.slice(rest, suffix)))
    reasons.push(reason('apposition', -8, 'says what it makes, then its name'))
  const office = heldOffice(field, rest + 1, suffix, words)
  if (office) reasons.push(reason('holds-office', -5, `“${office}” is somebody's office`))
}

/** The first word in a stretch that says what a body is. */
function appositionIn(folded: string, from: number, to: number): string | null {
  for (let at = from; at < to; at++) {
    const word = APPOSITION.longestAt(folded, at)
    if (word >= 0 && at + APPOSITIONS[word].length <= to) return APPOSITIONS[word]
  }
  return null
}

const OFFICE_OF = /^(?:办公|府|团|联)/

/** An office inside the head belongs to somebody: 外交委员会|主席|共和党. */
function heldOffice({ hits }: Field, from: number, to: number, suffix: string): string | null {
  for (let at = from; at < to; at++) {
    const title = titleFrom(hits, at)
    if (!title || title.end > to || title.end - at < 2) continue
    // 检察官|办公室 has the office in its name.
    if (title.end === to && OFFICE_OF.test(suffix)) continue
    if (title.entry.title?.kind === 'official') return title.entry.words
  }
  return null
}

/** Whether ordinary words of two characters and more cover the whole stretch. */
function isOrdinary(field: Field, start: number, end: number): boolean {
  let at = start
  while (at < end) {
    const word = longestWordAt(field, at)
    // 中国版|搜索引擎: a kind of it.
    if (word < 0 && field.folded[at] !== '版') return false
    at += word < 0 ? 1 : field.lexicon.wordList[word].length
  }
  return true
}
