import { SORT, sortSet } from '../../knowledge/speech-sorts.ts'
import { passiveBetween } from './agent.ts'
import type { Occasion } from './occasion.ts'
import type { Reader } from './reader.ts'
import type { Speaker } from './speaker.ts'
import type { Subject } from './subject.ts'
import { mentionOf, wordOf, type Tokens } from './token.ts'

type Abstention = (occasion: Occasion) => boolean

/** Why a cue with a subject before it brings no words after all. The first that holds decides. */
const ABSTENTIONS: Readonly<Record<string, Abstention>> = {
  refused: isRefused,
  passive: ({ reader: { tokens }, subject, from, k }) =>
    passiveBetween(tokens, subject?.end ?? from, k) >= 0,
  aside: isAside,
  'deed-in-speech': (occasion) =>
    occasion.cue.strength < 3 && occasion.reader.spoken && !isContrast(occasion),
  'to-come': isToCome,
  'with-object': isWithObject,
  'far-subject': (occasion) => (occasion.cue.strength < 3 || !occasion.human) && isFar(occasion),
  wordless: isWordless,
  'long-ago': isLongAgo,
  'for-somebody': isForSomebody,
}

/** Why these speakers, though named with it, say nothing of their own here. */
const SPEAKER_ABSTENTIONS: Readonly<
  Record<string, (occasion: Occasion, speakers: readonly Speaker[]) => boolean>
> = {
  'no-medium': ({ cue }) => cue.frame === 'reporting',
  'no-document': ({ cue, subject }) =>
    cue.frame === 'finding' && subject?.heads[0].token.sort !== SORT.document,
  // Quotes inside somebody's own speech are no statements.
  nested: (occasion, speakers) => occasion.reader.spoken && !takesWord(occasion, speakers),
  'hope-of-body': ({ cue }, [speaker]) =>
    cue.mode === 'thought' && cue.strength < 2 && !speaker.human,
  'deed-reported': ({ reader, cue, subject }) =>
    cue.strength < 2 && (reader.report !== null || !subject),
}

const SILENT = Object.values(ABSTENTIONS)
const SPEECHLESS = Object.values(SPEAKER_ABSTENTIONS)

/** Whether the cue brings no words here at all. */
export function isSilent(occasion: Occasion): boolean {
  for (const abstains of SILENT) if (abstains(occasion)) return true
  return false
}

/** Whether these speakers, though named with the cue, say nothing of their own here. */
export function isSpeechless(occasion: Occasion, speakers: readonly Speaker[]): boolean {
  for (const abstains of SPEECHLESS) if (abstains(occasion, speakers)) return true
  return false
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const YEAR = /^(?:\d{4}年|[去前]年)/
const WITH_OBJECT = words('提出 介绍 讲述 要求 决定')
const CONTRAST = /^[则却]|^反过来/
const BUT = /^(?:但|但是|不过|然而|可是)$/
const REFUSAL = words('没有 没 未 并未 并没有 尚未 拒绝 不愿 不肯 未有 从未')
/** Cues that hold what is said. */
const TELLING = /^(?:表示|表达|感到|深感|深表)../
/** Cues that say what something is. */
const LABEL = /.(?:[作成]|(?<![视认])为)$/
const ABOUT = /^[对就]$/
const CAUSE = /^[因由]|因为$/
const CONDITION = words('如果 若 虽然 尽管 即使 自从 既然 除非 一旦')
const LIGHT = sortSet('adverb', 'time', 'bracket', 'closer', 'when', 'side', 'noun', 'words-of')
const PART =
  /(?:小组|委员会|部门|机构|办公室|网站|代表团|高层|新闻处|新闻室|新闻办|司令部|秘书处|总部|电视台|电台|杂志|周刊|新闻)$/
/** What a body does with a document that speaks for it. */
const ISSUING = /^(?:发出|发布|发表|做出|作出|公布|提交)$/
const IN = '在'
/** 将于年底之前宣布, 是在此之前写的: no clause of time within a sentence about what was said. */
const NO_CLAUSE = /^[将是]$/

/** 美方则称, 日方则周五表示; 但日方说, unless the cue may be a deed (但日方要求). */
function isContrast({ reader: { tokens }, clause, cue, subject, k }: Occasion): boolean {
  if (!subject) return false
  if (cue.mode !== 'act' && cue.strength > 1 && BUT.test(wordOf(tokens, clause.from)?.words ?? ''))
    return true
  for (let i = subject.end; i <= k; i++)
    if (CONTRAST.test(wordOf(tokens, i)?.words ?? '')) return true
  return false
}

/**
 * Whether speakers take the word in a sentence where others have it: whom 则 sets against them, whoever speaks where others acted
 * (A批评B, C回应称), a person named anew, yet not right behind “X说，”.
 */
function takesWord(occasion: Occasion, speakers: readonly Speaker[]): boolean {
  const { reader, clause, cue, subject } = occasion
  if (!subject) return false
  if (isContrast(occasion) || (reader.deed && cue.strength > 2)) return true
  return clause.from !== reader.words && speakers.every(({ human, id }) => human && id !== null)
}

/** 拒绝评论, 没有向公众表示; before a word that may be a deed any negation: 不承认. */
function isRefused({ reader: { tokens }, cue, subject, from, k }: Occasion): boolean {
  if (k > from && cue.strength < 3 && tokens.sort[k - 1] === SORT.negation) return true
  for (let i = k - 1; i >= (subject?.end ?? from); i--) {
    const sort = tokens.sort[i]
    if (sort === SORT.verb || sort === SORT.cue) return false
    if (sort === SORT.negation && REFUSAL.has(wordOf(tokens, i)!.words)) return true
  }
  return false
}

/** A clause of time, and for words that are not surely speech one of condition or concession, tells no news of a statement. */
function isAside({ reader: { tokens }, clause, cue, human }: Occasion): boolean {
  const last = clause.to - 1
  if (tokens.sort[last] === SORT.when || wordOf(tokens, last)?.words === '以来') return true
  return (cue.strength < 3 || !human) && CONDITION.has(wordOf(tokens, clause.from)?.words ?? '')
}

/** Whether more than adverbs, times and prepositional phrases stands between subject and cue. */
function isFar({ reader, cue, subject, from, k }: Occasion): boolean {
  const { tokens } = reader
  const strict = cue.strength < 3
  let inPhrase = false
  for (let i = afterTimeClause(tokens, subject?.end ?? from, k); i < k; i++) {
    const sort = tokens.sort[i]
    if (i === subject?.end && isPart(reader, i, subject)) continue
    if (subject && sort === SORT.text && isManner(reader, i, k)) continue
    // 外交部深夜发出新闻稿指出: the document is theirs.
    if (tokens.sort[k - 1] === SORT.document && ISSUING.test(wordOf(tokens, i)?.words ?? ''))
      return false
    // 法新社周五报道说: the report is theirs.
    if (i === k - 1 && sort === SORT.document && wordOf(tokens, i)?.cue) continue
    if (sort === SORT.preposition) {
      const { words } = wordOf(tokens, i)!
      // 把峰会形容为一场表演.
      if (/^[将把]$/.test(words) && LABEL.test(wordOf(tokens, k)!.words)) return false
      // 因性犯罪指控: the cue is what the preposition governs.
      if (words === '将' || (i === k - 2 && CAUSE.test(words))) return true
      // 对维里亚封锁港口表示不满: what they are unhappy about may be a clause.
      if (ABOUT.test(words) && TELLING.test(wordOf(tokens, k)!.words)) return false
      inPhrase = true
      if (words === IN) i = closerBetween(tokens, i, k)
    } else if (!LIGHT[sort] && !inPhrase) return true
    else if (strict && (sort === SORT.verb || sort === SORT.cue)) return true
  }
  if (!strict || !inPhrase) return false
  // 向国会提交要求: a verb stands between.
  return subject === null || (tokens.sort[k - 1] === SORT.text && mentionOf(tokens, k - 2) !== null)
}

/** Where to read on behind a clause of time that stands between subject and cue: 承认 of 蓬佩奥访问印度时承认. */
function afterTimeClause(tokens: Tokens, from: number, k: number): number {
  let when = k - 1
  while (when > from && tokens.sort[when] !== SORT.when) when--
  if (when <= from) return from
  for (let i = from; i < when; i++) if (NO_CLAUSE.test(wordOf(tokens, i)?.words ?? '')) return from
  return when + 1
}

/** Where the closer of an adjunct that begins at `from` stands before `k`: 上 of 在内阁会议上; `from` itself where none does. */
function closerBetween(tokens: Tokens, from: number, k: number): number {
  for (let i = k - 1; i > from; i--) if (tokens.sort[i] === SORT.closer) return i
  return from
}

const MANNER_UNITS = 3

/** 豪迈地表示: plain text that tells how. */
const isManner = ({ tokens, scene }: Reader, i: number, k: number): boolean =>
  i === k - 1 &&
  tokens.end[i] - tokens.start[i] >= MANNER_UNITS &&
  scene.folded[tokens.end[i] - 1] === '地'

/** 联合国一个人权小组: plain text that names a part of the body before it. */
function isPart({ tokens, scene }: Reader, i: number, { heads }: Subject): boolean {
  return (
    tokens.sort[i] === SORT.text &&
    heads.at(-1)?.token.sort === SORT.organization &&
    PART.test(scene.folded.slice(tokens.start[i], tokens.end[i]))
  )
}

/** A cue that ends its sentence brings words only where they stand before it, “…，”X说, or it says itself what: X对Y表示不满. */
function isWordless({ reader: { tokens }, clause, k }: Occasion): boolean {
  const { from, to, mark } = clause
  if (k + 1 < to || (mark !== SORT.stop && mark !== SORT.none)) return false
  if (TELLING.test(wordOf(tokens, k)!.words)) return false
  const before = tokens.sort[from - 1]
  return !(before === SORT.quote || (before !== SORT.none && tokens.sort[from - 2] === SORT.quote))
}

/** 提出法案, 要求停火: a deed, unless words follow at once (提出，…) or behind a colon. */
function isWithObject({ reader: { tokens }, clause, k }: Occasion): boolean {
  const follow = k + 1 === clause.to || clause.mark === SORT.colon
  return !follow && WITH_OBJECT.has(wordOf(tokens, k)!.words)
}

/** 副总统将会强调: nothing has been said yet. */
function isToCome({ reader: { tokens }, k }: Occasion): boolean {
  for (let i = k - 1; tokens.sort[i] === SORT.adverb; i--) {
    const { words } = wordOf(tokens, i)!
    // 研讨会强调: a meeting.
    if (words === '会' || words === '将会') return tokens.sort[i - 1] !== SORT.text
  }
  return false
}

/** 美国2016年宣布, 去年要求: a deed of another year is told as background. */
function isLongAgo({ reader: { tokens, scene }, clause, cue, k }: Occasion): boolean {
  if (cue.mode !== 'act') return false
  for (let i = clause.from; i < k; i++)
    if (
      tokens.sort[i] === SORT.time &&
      YEAR.test(scene.folded.slice(tokens.start[i], tokens.end[i]))
    )
      return true
  return false
}

/** 对中国来说 tells whom something holds for. */
function isForSomebody({ reader: { tokens }, k }: Occasion): boolean {
  if (tokens.sort[k - 1] !== SORT.closer) return false
  return wordOf(tokens, k)!.words === '说' && wordOf(tokens, k - 1)!.words === '来'
}
