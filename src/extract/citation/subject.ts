import { SORT, sortSet } from '../../knowledge/speech-sorts.ts'
import type { SpeechWord } from '../../knowledge/speech.ts'
import { emptyPhrase, holdsHead, last, STEPS, type Head, type Phrase } from './phrase.ts'
import { mentionOf, tokenAt, wordOf, type Tokens } from './token.ts'

/** A clause's subject: one head, or several joined by 和 and 、. `end` is the token after it. */
export interface Subject {
  readonly heads: readonly Head[]
  readonly end: number
}

// 投资分析师, 共同主席: right before a noun a verb or adverb is part of it.
const MODIFIES = sortSet('adverb', 'verb')
const LIGHT = sortSet('adverb', 'time', 'bracket', 'there', 'etc')
const NEGATED = sortSet('cue', 'verb', 'adverb')
const PRONOUNS = sortSet('pronoun', 'pronouns')
/** What a person behind it replaces only right before the cue: 克林顿政府前国务卿奥尔布赖特. */
const CLOSED = sortSet('person', 'document')
const PAIRING = /^[与跟同]$/
/** Prepositions a relative clause may hold: 分发给成员国的报告, 身为议员的X. */
const INSIDE = /^(?:为|作为|身为|给)$/

/**
 * The subject of the tokens from `from` up to `to`, read left to right: adjuncts before it are skipped, the phrase ends at the
 * first preposition, adverb, verb or cue after a head. Null where the clause names none before `to`.
 */
export function subjectOf(tokens: Tokens, from: number, to: number): Subject | null {
  const subject = phraseAt(tokens, from, to)
  if (!subject) return null
  const { sort } = subject.heads[0].token
  if (PRONOUNS[sort]) return subject
  const behind = titledPerson(tokens, subject, to)
  if (behind && (!CLOSED[sort] || reaches(tokens, behind.end, to))) return behind
  return sort === SORT.document ? subject : (relativeHead(tokens, subject, to) ?? subject)
}

/** The phrase that begins at `from`, read token by token. */
function phraseAt(tokens: Tokens, from: number, to: number): Subject | null {
  if (!holdsHead(tokens, from, to)) return null
  const phrase = emptyPhrase()
  for (let i = from; i < to; i++) {
    const sort = tokens.sort[i]
    const step = STEPS[sort]
    if (step) {
      if (!step(phrase, tokens, i)) break
      continue
    }
    const open = phrase.heads.length > 0
    if (open && MODIFIES[sort] && tokens.sort[i + 1] === SORT.noun) continue
    if (open && sort === SORT.preposition && pairs(phrase, wordOf(tokens, i)!)) continue
    if (open && !phrase.joined) break
    const next = afterAdjunct(tokens, i, to)
    if (next < 0) return null
    // 在首尔的一位专家: what 的 ties to the head belongs to it.
    if (next > i && tokens.sort[next] === SORT.of && phrase.start < 0)
      phrase.start = tokens.start[i]
    i = next
  }
  return phrase.heads.length > 0 ? { heads: phrase.heads, end: phrase.end } : null
}

/** 现任与退休官员: 与 inside a description, not before a partner. */
const pairs = (phrase: Phrase, { words }: SpeechWord): boolean =>
  PAIRING.test(words) && phrase.gap > 0 && last(phrase)?.token.sort !== SORT.person

/** The last token of the adjunct that begins at `i`, or −1 where it runs to the end: what follows it has no subject of its own. */
function afterAdjunct(tokens: Tokens, i: number, to: number): number {
  const sort = tokens.sort[i]
  if (sort === SORT.negation && NEGATED[tokens.sort[i + 1]]) {
    const close = afterAdjunct(tokens, i + 1, to)
    return close > 0 && tokens.sort[close] === SORT.of ? close : i
  }
  if (sort !== SORT.preposition && sort !== SORT.verb && sort !== SORT.cue) return i
  let close = -1
  for (let k = i + 1; k < to; k++) {
    // 敦促朝鲜弃核的特朗普在阅兵后说: the time clause is another one, begun after the head.
    if (tokens.sort[k] === SORT.when) return close >= 0 && turns(tokens, close, k) ? close : k
    if (close < 0 && (tokens.sort[k] === SORT.closer || tokens.sort[k] === SORT.of)) close = k
  }
  return close
}

const BREAKS = sortSet('verb', 'cue', 'time', 'adverb')
const TURNS = sortSet('preposition', 'adverb', 'time')

function turns(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from + 2; i < to; i++) if (TURNS[tokens.sort[i]]) return true
  return false
}

/** The head a relative clause describes: X周五发布的数据 (X's), 正在澳洲访问的马克龙. It must reach up to `to`. */
function relativeHead(tokens: Tokens, subject: Subject, to: number): Subject | null {
  for (let i = subject.end; i < to; i++) {
    const sort = tokens.sort[i]
    if (sort === SORT.preposition && !INSIDE.test(wordOf(tokens, i)!.words)) return null
    if (sort !== SORT.of) continue
    const found = phraseAt(tokens, i + 1, to)
    if (!found || !reaches(tokens, found.end, to)) return null
    // 包括格尔茨在内的许多分析人士: both.
    if (tokens.sort[i - 1] === SORT.within)
      return { ...found, heads: [...subject.heads, ...found.heads] }
    const [head] = found.heads
    if (head.token.sort !== SORT.document) return found
    const [{ token: owner, start }] = subject.heads
    const own = head.owner !== null || head.place !== null
    return { ...found, heads: [{ ...head, start, owner: own ? head.owner : owner }] }
  }
  return null
}

function reaches(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!LIGHT[tokens.sort[i]]) return false
  return true
}

/** A person right behind a title, though something broke the phrase before it: 加州大学家庭与社区医学教授西卡隆. */
function titledPerson(tokens: Tokens, subject: Subject, to: number): Subject | null {
  for (let i = subject.end; i < to; i++) {
    const sort = tokens.sort[i]
    if (BREAKS[sort] && wordOf(tokens, i)?.sort !== SORT.document) return null
    if (sort === SORT.preposition && mentionOf(tokens, i + 1)) return null
    if (sort !== SORT.person || tokens.sort[i - 1] !== SORT.noun) continue
    const [head] = subject.heads
    const token = tokenAt(tokens, i)
    return { heads: [{ ...head, token, place: head.token.mention }], end: i + 1 }
  }
  return null
}
