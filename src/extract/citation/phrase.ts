import { SORT, sortSet, type SortName } from '../../knowledge/speech-sorts.ts'
import type { Mention } from '../../model/mention.ts'
import { tokenAt, wordOf, type Token, type Tokens } from './token.ts'

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

/** A noun phrase while it is being read from left to right. */
export interface Phrase {
  heads: Head[]
  /** After 和: the next head stands beside the last one, not in its place. */
  joined: boolean
  owner: Token | null
  place: Mention | null
  pointing: boolean
  former: boolean
  there: boolean
  /** After 驻, 负责: what follows still describes the head to come. */
  linked: boolean
  /** After 等: the list is complete, what follows sums it up. */
  sealed: boolean
  /** A person with a title behind the name. */
  titled: boolean
  /** Units of plain text since the last head. */
  gap: number
  start: number
  /** The token after the last one that surely belongs to it. */
  end: number
}

export const emptyPhrase = (): Phrase => ({
  heads: [],
  joined: false,
  owner: null,
  place: null,
  pointing: false,
  former: false,
  there: false,
  linked: false,
  sealed: false,
  titled: false,
  gap: 0,
  start: -1,
  end: -1,
})

/** Takes token `i` into the phrase; false where it cannot belong to it, which then is complete. */
export type Step = (phrase: Phrase, tokens: Tokens, i: number) => boolean

const PRONOUN = sortSet('pronoun', 'pronouns')
const PERSONAL = sortSet('person', 'pronoun', 'pronouns')
const BODY = sortSet('state', 'organization')
/** What text behind it cannot belong to. */
const CLOSED = sortSet('person', 'document', 'pronouns')
/** What stays a head beside a person, and beside a noun. */
const BESIDE_PERSON = sortSet('person', 'state')
const BESIDE_NOUN = sortSet('person', 'noun', 'pronoun', 'pronouns')

const GAP_UNITS = 14
const OWN_UNITS = 3

export const last = (phrase: Phrase): Head | undefined => phrase.heads.at(-1)

const begin = (phrase: Phrase, start: number): void => {
  if (phrase.start < 0) phrase.start = start
}

const head: Step = (phrase, tokens, i) => {
  if (!phrase.sealed && !takeHead(phrase, tokenAt(tokens, i))) return false
  phrase.end = i + 1
  return true
}

function takeHead(phrase: Phrase, token: Token): boolean {
  const before = last(phrase)
  if (!before || phrase.joined) return push(phrase, token)
  const one = before.token
  if (one.sort === SORT.person && token.sort === SORT.noun && phrase.gap === 0 && !token.mention)
    return (phrase.titled = true)
  // 研究报告: one document.
  if (one.sort === SORT.document && (token.word?.cue || isRight(phrase, token))) return true
  if (!replaces(phrase, one, token)) return false
  if (PERSONAL[one.sort] && token.sort !== SORT.person) phrase.owner = one
  if (token.sort === SORT.document) phrase.owner = one
  if (one.mention) phrase.place = one.mention
  // 负责中国、台湾事务官员: the list was what the official deals with.
  if (phrase.linked) phrase.heads.length = 0
  else phrase.heads.pop()
  // 总裁和总编辑阿德勒 is one person, 美国及韩国官员 are officials.
  const kept = token.sort === SORT.person ? BESIDE_PERSON : BESIDE_NOUN
  if (phrase.heads.length > 0 && (token.sort === SORT.person || token.sort === SORT.noun))
    phrase.heads = phrase.heads.filter((other) => kept[other.token.sort])
  phrase.pointing ||= before.pointing
  return push(phrase, token)
}

/** Whether another document stands right behind. */
const isRight = ({ gap }: Phrase, { sort }: Token): boolean => gap === 0 && sort === SORT.document

/** Whether the head `token` can follow the head `one` in a phrase, which then describes it. */
function replaces({ gap, titled, linked }: Phrase, one: Token, token: Token): boolean {
  switch (one.sort) {
    case SORT.person:
      // 孟晚舟律师芬顿: the first name told whose lawyer.
      return token.sort === SORT.document || (token.sort === SORT.person && titled && gap === 0)
    case SORT.pronoun:
      return gap === 0 && (token.sort === SORT.noun || token.sort === SORT.document)
    case SORT.document:
      return token.sort === SORT.noun && gap === 0
    case SORT.pronouns:
      return false
    default:
      return !PRONOUN[token.sort] && (gap === 0 || linked || token.sort !== SORT.state)
  }
}

function push(phrase: Phrase, token: Token): true {
  begin(phrase, token.start)
  const { owner, start, pointing, former, there } = phrase
  const place = token.sort === SORT.noun && token.mention ? token.mention : phrase.place
  phrase.heads.push({ token, place, owner, start, pointing, former, there })
  phrase.joined = false
  phrase.pointing = false
  phrase.linked &&= token.sort === SORT.state
  phrase.gap = 0
  return true
}

const STEP_OF: Readonly<Partial<Record<SortName, Step>>> = {
  person: head,
  state: head,
  organization: head,
  noun: head,
  document: head,
  pronoun: head,
  pronouns: head,
  'that-medium': head,
  'that-body': head,
  closer: () => true,
  // 美国政府, 中国方面: the state itself.
  side(phrase, tokens, i) {
    if (phrase.heads.length > 0) phrase.end = i + 1
    else begin(phrase, tokens.start[i])
    return true
  },
  bracket(phrase, _, i) {
    if (phrase.end === i) phrase.end = i + 1
    return true
  },
  // What stood before 的 is owner and place of what follows.
  of(phrase) {
    if (phrase.sealed) return true
    const one = last(phrase)?.token
    // 美国边境保护局的数据: not the state's, but of a body we do not know.
    const another = one?.sort === SORT.state && phrase.gap > OWN_UNITS
    if (one && !another) {
      phrase.owner = one
      phrase.place = one.mention ?? phrase.place
    }
    phrase.heads.length = 0
    phrase.joined = false
    phrase.gap = 0
    return true
  },
  and(phrase) {
    // 中国商业和经济顾问: what is joined is not the state.
    if (phrase.gap > 0 && BODY[last(phrase)?.token.sort ?? SORT.none]) return true
    phrase.joined = phrase.heads.length > 0
    phrase.owner = null
    phrase.gap = 0
    return true
  },
  etc(phrase, _, i) {
    phrase.sealed = phrase.heads.length > 0
    if (phrase.sealed) phrase.end = i + 1
    return true
  },
  there(phrase) {
    if (phrase.heads.length > 0) return phrase.joined
    return (phrase.there = true)
  },
  this(phrase, tokens, i) {
    begin(phrase, tokens.start[i])
    return (phrase.pointing = true)
  },
  linking(phrase, tokens, i) {
    begin(phrase, tokens.start[i])
    phrase.linked = phrase.heads.length > 0
    phrase.gap = 1
    return true
  },
  former(phrase, tokens, i) {
    begin(phrase, tokens.start[i])
    return (phrase.former = true)
  },
  text(phrase, tokens, i) {
    begin(phrase, tokens.start[i])
    const one = last(phrase)
    if (phrase.sealed) phrase.end = i + 1
    if (!one || phrase.joined || phrase.sealed) return true
    phrase.gap += tokens.end[i] - tokens.start[i]
    return !CLOSED[one.token.sort] && phrase.gap <= GAP_UNITS
  },
  // A phrase right before 时, 后 was part of a time clause; 之前 behind a name is a time of its own.
  when(phrase, tokens, i) {
    const one = last(phrase)
    if (one && (one.token.sort === SORT.person || wordOf(tokens, i)!.words.length > 1)) return true
    phrase.heads.length = 0
    phrase.start = -1
    phrase.owner = null
    phrase.place = null
    phrase.gap = 0
    return true
  },
}

/** What each sort of token does to a phrase, by the sort's number. A sort without a step ends it. */
export const STEPS: readonly (Step | null)[] = Object.keys(SORT).map(
  (name) => STEP_OF[name as SortName] ?? null,
)

/** Whether any token from `from` up to `to` could head a phrase. */
export function holdsHead({ sort }: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (STEPS[sort[i]] === head) return true
  return false
}
