import type { Mention } from '../../model/mention.ts'
import type { Token } from './token.ts'

/** The head of a noun phrase that may be somebody who speaks. */
export interface Head {
  /** What it is: a mention, a speaker noun, a document, a pronoun. */
  readonly token: Token
  /** The body or state named before it in the same phrase (韩国外交部 of 发言人). */
  readonly place: Mention | null
  /** The person, body or noun it belongs to: X of “X的报告”. */
  readonly owner: Token | null
  /** Where the phrase begins. */
  readonly start: number
  /** Whether 该, 这位 … points back to somebody. */
  readonly pointing: boolean
  /** Whether 前 stands in the phrase. */
  readonly former: boolean
  /** Whether 有 brings it in as something new. */
  readonly there: boolean
}

/** A clause's subject: one head, or several joined by 和 and 、. `end` is the token after it. */
export interface Subject {
  readonly heads: readonly Head[]
  readonly end: number
}

const HEADS = new Set([
  'person',
  'state',
  'organization',
  'noun',
  'document',
  'pronoun',
  'pronouns',
  'that-medium',
  'that-body',
])
// 投资分析师, 共同主席: right before a noun a verb or adverb is part of it.
const MODIFIES = new Set(['adverb', 'verb'])
const GAP_UNITS = 14

/**
 * The subject of the tokens from `from` up to `to`, read left to right: adjuncts before it are skipped, the phrase ends at the
 * first preposition, adverb, verb or cue after a head. Null where the clause names none before `to`.
 */
export function subjectOf(tokens: readonly Token[], from: number, to: number): Subject | null {
  const subject = phraseAt(tokens, from, to)
  const { sort } = subject?.heads[0].token ?? { sort: '' }
  if (!subject || sort === 'document' || sort.startsWith('pronoun')) return subject
  const behind = sort === 'person' ? null : titledPerson(tokens, subject, to)
  return behind ?? relativeHead(tokens, subject, to) ?? subject
}

const LIGHT = new Set(['adverb', 'time', 'bracket', 'there', 'etc'])
const PAIRING = /^[与跟同]$/
const BEING = /^(?:为|作为|身为)$/

/** The head a relative clause describes: X周五发布的数据 (X's), 正在澳洲访问的马克龙. It must reach up to `to`. */
function relativeHead(tokens: readonly Token[], subject: Subject, to: number): Subject | null {
  let governed = false
  for (let i = subject.end; i < to; i++) {
    const { sort, word } = tokens[i]
    if (sort === 'preposition' && !BEING.test(word!.words)) governed = true
    if (sort !== 'of') continue
    if (governed) return null
    const found = phraseAt(tokens, i + 1, to)
    if (!found || tokens.slice(found.end, to).some((token) => !LIGHT.has(token.sort))) return null
    const [head] = found.heads
    const [{ token: owner, start }] = subject.heads
    if (head.token.sort !== 'document') return found
    const own = head.owner || head.place
    return { ...found, heads: [{ ...head, start, ...(own ? {} : { owner }) }] }
  }
  return null
}

/** A person right behind a title, though something broke the phrase before it: 加州大学家庭与社区医学教授西卡隆. */
function titledPerson(tokens: readonly Token[], subject: Subject, to: number): Subject | null {
  for (let i = subject.end; i < to; i++) {
    const { sort } = tokens[i]
    if (sort === 'verb' || sort === 'cue' || sort === 'time' || sort === 'adverb') return null
    if (sort === 'preposition' && tokens[i + 1]?.mention) return null
    if (sort !== 'person' || tokens[i - 1].sort !== 'noun') continue
    const [head] = subject.heads
    return { heads: [{ ...head, token: tokens[i], place: head.token.mention }], end: i + 1 }
  }
  return null
}

/** The phrase that begins at `from`, read token by token. */
function phraseAt(tokens: readonly Token[], from: number, to: number): Subject | null {
  const phrase = new Phrase()
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    const { sort } = token
    if (HEADS.has(sort)) {
      if (!phrase.take(token, i)) return phrase.subject()
    } else if (sort === 'side') phrase.side(token, i)
    else if (sort === 'bracket') phrase.bracket(i)
    else if (sort === 'of') phrase.of()
    else if (sort === 'and') phrase.and()
    else if (sort === 'this') phrase.point(token)
    else if (sort === 'etc') phrase.seal()
    else if (sort === 'there' && !phrase.open) phrase.exists()
    else if (sort === 'linking') phrase.link(token)
    else if (MODIFIES.has(sort) && phrase.open && tokens[i + 1]?.sort === 'noun') continue
    else if (sort === 'former') phrase.before(token)
    else if (sort === 'text') {
      if (phrase.closed(token)) return phrase.subject()
    } else if (sort === 'when') phrase.when(token)
    else if (sort === 'closer') continue
    else if (phrase.open && sort === 'preposition' && phrase.pairs(token)) phrase.closed(token)
    else if (phrase.complete) return phrase.subject()
    else {
      const next = afterAdjunct(tokens, i, to)
      if (next < 0) return null
      i = next
    }
  }
  return phrase.subject()
}

/** The last token of the adjunct that begins at `i`, or −1 where it runs to the end: what follows it has no subject of its own. */
function afterAdjunct(tokens: readonly Token[], i: number, to: number): number {
  const { sort } = tokens[i]
  if (sort !== 'preposition' && sort !== 'verb' && sort !== 'cue') return i
  let close = -1
  for (let k = i + 1; k < to; k++) {
    if (tokens[k].sort === 'when') return k
    if (tokens[k].sort === 'closer' && close < 0) close = k
    if (tokens[k].sort === 'of' && close < 0) close = k
  }
  return close
}

/** Only `subjectOf` uses it: a noun phrase while it is being read. */
class Phrase {
  private heads: Head[] = []
  private joined = false
  private owner: Token | null = null
  private place: Mention | null = null
  private pointing = false
  private former = false
  private gap = 0
  private linked = false
  private start = -1
  private end = -1
  private there = false
  private sealed = false
  private titled = false

  get open(): boolean {
    return this.heads.length > 0
  }

  /** Open, and not in the midst of a list. */
  get complete(): boolean {
    return this.open && !this.joined
  }

  subject(): Subject | null {
    return this.open ? { heads: this.heads, end: this.end } : null
  }

  /** 现任与退休官员: 与 inside a description, not before a partner. */
  pairs(token: Token): boolean {
    return PAIRING.test(token.word!.words) && this.gap > 0 && this.last.token.sort !== 'person'
  }

  private get last(): Head {
    return this.heads[this.heads.length - 1]
  }

  /** False where the token cannot belong to the phrase, which then is complete. */
  take(token: Token, i: number): boolean {
    if (this.sealed) return true
    const taken = this.accept(token)
    if (taken) this.end = i + 1
    return taken
  }

  private accept(token: Token): boolean {
    const last = this.heads.at(-1)
    if (!last || this.joined) {
      this.push(token)
      return true
    }
    const before = last.token
    if (before.sort === 'person') {
      if (token.sort === 'noun' && this.gap === 0 && !token.mention) return (this.titled = true)
      if (token.sort === 'document') this.owner = before
      // 孟晚舟律师芬顿: the first name told whose lawyer.
      else if (token.sort !== 'person' || !this.titled || this.gap > 0) return false
    } else if (before.sort === 'pronoun') {
      if (this.gap > 0 || (token.sort !== 'noun' && token.sort !== 'document')) return false
      this.owner = before
    } else if (before.sort === 'document' && token.word?.cue) return true
    else if (before.sort === 'document' && (token.sort !== 'noun' || this.gap > 0)) return false
    else if (before.sort === 'pronouns') return false
    else if (token.sort === 'pronoun' || token.sort === 'pronouns') return false
    else if (this.gap > 0 && !this.linked && token.sort === 'state') return false
    if (before.mention) this.place = before.mention
    if (token.sort === 'document') this.owner = before
    // 负责中国、台湾事务官员: the list was what the official deals with.
    if (this.linked) this.heads = []
    else this.heads.pop()
    // 总裁和总编辑阿德勒 is one person, 美国及韩国官员 are officials.
    const kept = token.sort === 'person' ? /person|state/ : /person|noun/
    if (token.sort === 'person' || token.sort === 'noun')
      this.heads = this.heads.filter((head) => kept.test(head.token.sort))
    this.pointing ||= last.pointing
    this.push(token)
    return true
  }

  private push(token: Token): void {
    this.start = this.start < 0 ? token.start : this.start
    this.heads.push({
      token,
      place: token.mention && token.sort === 'noun' ? token.mention : this.place,
      owner: this.owner,
      start: this.start,
      pointing: this.pointing,
      former: this.former,
      there: this.there,
    })
    this.joined = false
    this.pointing = false
    this.linked &&= token.sort === 'state'
    this.gap = 0
  }

  /** 美国政府, 中国方面: the state itself. */
  side(token: Token, i: number): void {
    if (this.open) this.end = i + 1
    else if (this.start < 0) this.start = token.start
  }

  bracket(i: number): void {
    if (this.end === i) this.end = i + 1
  }

  /** What stood before 的 is owner and place of what follows. */
  of(): void {
    if (this.sealed) return
    const last = this.heads.at(-1)
    if (last) {
      this.owner = last.token
      this.place = last.token.mention ?? this.place
    }
    this.heads = []
    this.joined = false
    this.gap = 0
  }

  and(): void {
    // 中国商业和经济顾问: what is joined is not the state.
    if (this.open && this.gap > 0 && /state|organization/.test(this.last.token.sort)) return
    this.joined = this.open
    this.owner = null
    this.gap = 0
  }

  /** 等 ends a list: what follows sums it up (德国、法国等国家). */
  seal(): void {
    this.sealed = this.open
  }

  exists(): void {
    this.there = true
  }

  point(token: Token): void {
    if (this.start < 0) this.start = token.start
    this.pointing = true
  }

  /** 驻, 负责: what follows still describes the head to come. */
  link(token: Token): void {
    if (this.start < 0) this.start = token.start
    this.linked = this.open
    this.gap = 1
  }

  before(token: Token): void {
    if (this.start < 0) this.start = token.start
    this.former = true
  }

  /** Whether plain text after the head ends the phrase. */
  closed(token: Token): boolean {
    if (this.start < 0) this.start = token.start
    if (!this.open || this.joined) return false
    const { sort } = this.heads[this.heads.length - 1].token
    if (this.sealed) return false
    this.gap += token.end - token.start
    return sort === 'person' || sort === 'document' || sort === 'pronouns' || this.gap > GAP_UNITS
  }

  /** A phrase right before 时, 后 was part of a time clause. */
  when({ word }: Token): void {
    if (this.heads.at(-1)?.token.sort === 'person') return
    if (this.open && word!.words.length > 1) return
    this.heads = []
    this.start = -1
    this.owner = null
    this.place = null
    this.gap = 0
  }
}
