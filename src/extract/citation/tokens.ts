import type { SpeechLexicon, SpeechWord } from '../../knowledge/speech.ts'
import type { Mention } from '../../model/mention.ts'
import type { Span } from '../../model/span.ts'
import type { Quotation } from '../reading.ts'
import type { Scene } from '../scene.ts'
import type { CitationLexicon } from './lexicon.ts'

/**
 * One piece of a paragraph as citations see it: a mention, a word of the speech tables (by its sort), somebody's speech between
 * marks as a whole (`quote`), a mark of punctuation, or `text`.
 */
export interface Token extends Span {
  readonly sort: string
  readonly word: SpeechWord | null
  readonly mention: Mention | null
  readonly quotation: Quotation | null
}

const BRACKET_UNITS = 80
const TITLE_UNITS = 60
const PUNCTUATION: Readonly<Record<string, string>> = {
  '。': 'stop',
  '!': 'stop',
  '?': 'stop',
  ';': 'stop',
  '…': 'stop',
  ',': 'comma',
  ':': 'colon',
  的: 'of',
  '—': 'comma',
  '●': 'comma',
  '•': 'comma',
}
const TRANSPARENT = new Set(' 《》“”‘’"\'\t\u200b')
const STOP = /[。!?]/
const LATIN_OR_DIGIT = /[A-Za-z0-9]/
const DATE = /\d+(?:[.:]\d+)?(?:年|月份|月|日|号|时|点|分)+/y
// 国防部长 where only 国防部 is a mention: the last character makes it a person of that body.
const HEAD_OF_BODY = /长(?![期城远江达春沙])/y

/** The tokens of the stretch `block`; `seek` hands over the mentions and quotations that stand in it, in order. */
export function tokenize(
  scene: Scene,
  lexicon: CitationLexicon,
  block: Span,
  seek: Seeker,
): Token[] {
  const { folded } = scene
  const tokens: Token[] = []
  let text = -1
  const flush = (end: number): void => {
    if (text >= 0) tokens.push(textToken(folded, text, end))
    text = -1
  }
  let at = block.start
  while (at < block.end) {
    const next = tokenAt(folded, lexicon, at, block.end, seek)
    if (next === null) {
      if (TRANSPARENT.has(folded[at])) flush(at)
      else if (text < 0) text = at
      at++
    } else if (next.sort === 'plain') {
      if (text < 0) text = at
      at = next.end
    } else {
      flush(at)
      tokens.push(next)
      at = next.end
      // “….”他说: the sentence has ended inside the marks.
      if (next.sort === 'quote' && STOP.test(folded[at - 2]) && folded[at] !== ',')
        tokens.push(plain('stop', at, at))
    }
  }
  flush(block.end)
  return tokens.map((token, i) => ({ ...token, sort: sortOf(tokens, i) }))
}

const ACTIVITY = /^(?:研究|调查|评估|统计)$/
const OBJECT = new Set(['text', 'state', 'organization', 'person', 'noun'])

/** What a word is where it stands: some cues may be nouns, some documents verbs (研究中共军事的舰长). */
function sortOf(tokens: readonly Token[], i: number): string {
  const { sort, word } = tokens[i]
  if (isNoun(tokens, i)) return word!.asNoun
  const verb = sort === 'document' && word && ACTIVITY.test(word.words)
  return verb && OBJECT.has(tokens[i + 1]?.sort) ? 'verb' : sort
}

/** A cue that may be a noun is one after 的 and 该, and right before another cue: 分析认为, 该报道称. */
function isNoun(tokens: readonly Token[], i: number): boolean {
  const { sort, word } = tokens[i]
  if (sort !== 'cue' || !word || word.asNoun === 'cue') return false
  const before = tokens[i - 1]?.sort
  if (before === 'person' || before === 'pronoun') return false
  if (before === 'of' || before === 'this') return true
  let next = i + 1
  while (tokens[next]?.sort === 'adverb') next++
  return tokens[next]?.sort === 'cue'
}

function tokenAt(
  folded: string,
  lexicon: CitationLexicon,
  at: number,
  end: number,
  seek: Seeker,
): Token | null {
  const quotation = seek.quotationAt(at)
  if (quotation) return { ...plain('quote', at, Math.min(end, quotation.at.end)), quotation }
  const mention = seek.mentionAt(at)
  if (mention) return mentionToken(folded, lexicon.speech, mention)
  if (folded[at] === '《' || folded[at] === '〈') {
    const close = folded.indexOf(folded[at] === '《' ? '》' : '〉', at)
    if (close > at && close < Math.min(end, at + TITLE_UNITS) && !seek.fills(at + 1, close))
      return plain('document', at, close + 1)
  }
  if (folded[at] === '(' || folded[at] === '【') {
    const close = folded.indexOf(folded[at] === '(' ? ')' : '】', at)
    if (close > 0 && close < Math.min(end, at + BRACKET_UNITS))
      return plain('bracket', at, close + 1)
  }
  if (folded[at] === '-' && folded[at - 1] === ' ') return plain('comma', at, at + 1)
  const unit = folded.charCodeAt(at)
  if (unit >= 48 && unit <= 57) {
    DATE.lastIndex = at
    if (DATE.test(folded)) return plain('time', at, DATE.lastIndex)
  }
  const limit = Math.min(end, seek.nextMention(at))
  let found = -1
  let stop = at
  lexicon.speech.trie.eachAt(folded, at, (word, end) => {
    if (end > limit || !wordEnds(folded, at, end)) return
    found = word
    stop = end
  })
  if (found < 0) {
    const sort = PUNCTUATION[folded[at]]
    return sort ? plain(sort, at, at + 1) : null
  }
  const whole = ordinaryEnd(folded, lexicon, at, stop, limit)
  return whole > stop
    ? plain('plain', at, whole)
    : wordToken(lexicon.speech.entries[found], at, withPlural(folded, stop, limit))
}

/** 领袖 takes its 们 along. */
const withPlural = (folded: string, end: number, limit: number): number =>
  end < limit && folded[end] === '们' ? end + 1 : end

/** Where the longest ordinary word at `at` ends, if no cue right behind our word runs over its end (在声明|中|表示). */
function ordinaryEnd(
  folded: string,
  { words, speech }: CitationLexicon,
  at: number,
  stop: number,
  limit: number,
): number {
  let whole = at
  words.eachAt(folded, at, (_, end) => {
    if (end <= limit) whole = end
  })
  if (whole <= stop) return whole
  const next = speech.trie.longestAt(folded, stop)
  const cuts =
    next >= 0 && speech.entries[next].cue && stop + speech.entries[next].words.length >= whole
  return cuts ? at : whole
}

/** A Latin word counts as a whole only. */
const wordEnds = (folded: string, at: number, end: number): boolean =>
  !LATIN_OR_DIGIT.test(folded[at]) || !LATIN_OR_DIGIT.test(folded[end] ?? '')

const PEOPLE = /[员者]$/
const NO_PEOPLE = /(?:动员|会员|复员|满员|裁员|或者|后者|前者|再者)$/
const SOMEBODY: SpeechWord = {
  words: '',
  sort: 'noun',
  asNoun: 'noun',
  cue: null,
  noun: { kind: 'other', ofBody: true, unnamed: true },
}

/** Plain text; one that ends like a word for people (人道援助协调员) is a noun. */
const textToken = (folded: string, start: number, end: number): Token => {
  if (end - start < 2 || !/[员者]/.test(folded[end - 1])) return plain('text', start, end)
  const words = folded.slice(start, end)
  const people = PEOPLE.test(words) && !NO_PEOPLE.test(words)
  return people ? wordToken({ ...SOMEBODY, words }, start, end) : plain('text', start, end)
}

const plain = (sort: string, start: number, end: number): Token => ({
  sort,
  start,
  end,
  word: null,
  mention: null,
  quotation: null,
})

const wordToken = (word: SpeechWord, start: number, end: number): Token => ({
  ...plain(word.sort, start, end),
  word,
})

function mentionToken(folded: string, lexicon: SpeechLexicon, mention: Mention): Token {
  const { start, end } = mention.at
  if (mention.kind === 'person') return { ...plain('person', start, end), mention }
  const longest = lexicon.trie.longestAt(folded, start)
  const word = longest < 0 ? null : lexicon.entries[longest]
  if (word?.noun && word.words.length > end - start)
    return { ...wordToken(word, start, start + word.words.length), mention }
  HEAD_OF_BODY.lastIndex = end
  if (mention.kind === 'organization' && HEAD_OF_BODY.test(folded))
    return { ...plain('noun', start, end + 1), mention }
  return { ...plain(mention.kind, start, end), mention }
}

/** Walks once over the scene's mentions and quotations; places must be asked for in ascending order. */
export interface Seeker {
  mentionAt(at: number): Mention | null
  /** Whether one mention fills the stretch (a newspaper's name), or nothing is known of it but its beginning. */
  fills(start: number, end: number): boolean
  /** Where the first mention after `at` begins. */
  nextMention(at: number): number
  /** The speech that stands at `at`, at its beginning or (in a later paragraph) in its midst. */
  quotationAt(at: number): Quotation | null
}

export function seeker({ mentions, quotations }: Scene): Seeker {
  let m = 0
  let q = 0
  const speech = quotations.filter((quotation) => quotation.speech)
  return {
    mentionAt(at) {
      while (m < mentions.length && mentions[m].at.start < at) m++
      return mentions[m]?.at.start === at ? mentions[m] : null
    },
    fills(start, end) {
      while (m < mentions.length && mentions[m].at.start < start) m++
      const at = mentions[m]?.at
      return at !== undefined && at.start <= start && at.end >= end
    },
    nextMention(at) {
      while (m < mentions.length && mentions[m].at.start < at) m++
      return mentions[m]?.at.start ?? Infinity
    },
    quotationAt(at) {
      while (q < speech.length && speech[q].at.end <= at) q++
      return q < speech.length && speech[q].at.start <= at ? speech[q] : null
    },
  }
}
