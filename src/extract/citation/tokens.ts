import type { SpeechLexicon, SpeechWord } from '../../knowledge/speech.ts'
import type { Mention } from '../../model/mention.ts'
import type { Span } from '../../model/span.ts'
import type { Scene } from '../scene.ts'
import type { CitationLexicon } from './lexicon.ts'
import type { Seeker } from './seeker.ts'
import { token, type Token } from './token.ts'
import { startsOf, wordAt } from './word-at.ts'

const BRACKET_UNITS = 80
const TITLE_UNITS = 60
const OPENING: Readonly<Record<string, string>> = { '(': ')', '【': '】', '《': '》', '〈': '〉' }
const TRANSPARENT = ' 》“”‘’"\'\t\u200b'
const STOP = /[。!?]/
// 国防部长 where only 国防部 is a mention: the last character makes it a person of that body.
const HEAD_OF_BODY = /长(?![期城远江达春沙])/y

/** What may begin at a unit: 0 plain text, 3 something to step over, 4 a bracket; 1 and 2 as in `startsOf`. */
const starts = new WeakMap<CitationLexicon, Uint8Array>()

function unitsOf(lexicon: CitationLexicon): Uint8Array {
  const known = starts.get(lexicon)
  if (known) return known
  const units = startsOf(lexicon)
  for (const mark of TRANSPARENT) units[mark.charCodeAt(0)] = 3
  for (const mark of [...Object.keys(OPENING), '-']) units[mark.charCodeAt(0)] = 4
  starts.set(lexicon, units)
  return units
}

/** The tokens of the stretch `block`; `seek` hands over the mentions and quotations that stand in it, in order. */
export function tokenize(
  { folded }: Scene,
  lexicon: CitationLexicon,
  block: Span,
  seek: Seeker,
): Token[] {
  const units = unitsOf(lexicon)
  const tokens: Token[] = []
  let text = -1
  const flush = (end: number): void => {
    if (text >= 0) tokens.push(textToken(folded, text, end))
    text = -1
  }
  let at = block.start
  let next = seek.next(at)
  while (at < block.end) {
    const kind = units[folded.charCodeAt(at)]
    let found: Token | null = null
    if (at >= next) {
      next = seek.next(at)
      if (at === next) found = mentionOrQuote(folded, lexicon, at, block.end, seek)
    }
    if (!found && kind === 4) found = bracketAt(folded, at, block.end, seek)
    if (!found && kind !== 0)
      found = wordAt(folded, lexicon, at, Math.min(block.end, seek.nextMention(at)))
    if (found && found.sort !== 'plain') {
      flush(at)
      tokens.push(found)
      // “….”他说: the sentence has ended inside the marks.
      if (found.sort === 'quote' && STOP.test(folded[found.end - 2]) && folded[found.end] !== ',')
        tokens.push(token('stop', found.end, found.end))
    } else if (kind >= 3) flush(at)
    else if (text < 0) text = at
    at = found ? found.end : at + 1
  }
  flush(block.end)
  return tokens.map((piece, i) => resorted(piece, sortOf(folded, tokens, i)))
}

const resorted = (piece: Token, sort: string): Token =>
  sort === piece.sort
    ? piece
    : token(sort, piece.start, piece.end, piece.word, piece.mention, piece.quotation)

function mentionOrQuote(
  folded: string,
  lexicon: CitationLexicon,
  at: number,
  end: number,
  seek: Seeker,
): Token | null {
  const quotation = seek.quotationAt(at)
  if (quotation) return token('quote', at, Math.min(end, quotation.at.end), null, null, quotation)
  const mention = seek.mentionAt(at)
  return mention ? mentionToken(folded, lexicon.speech, mention) : null
}

function mentionToken(folded: string, lexicon: SpeechLexicon, mention: Mention): Token {
  const { start, end } = mention.at
  if (mention.kind === 'person') return token('person', start, end, null, mention)
  const longest = lexicon.trie.longestAt(folded, start)
  const word = longest < 0 ? null : lexicon.entries[longest]
  if (word?.noun && word.words.length > end - start)
    return token(word.sort, start, start + word.words.length, word, mention)
  HEAD_OF_BODY.lastIndex = end
  if (mention.kind === 'organization' && HEAD_OF_BODY.test(folded))
    return token('noun', start, end + 1, headOf(folded, end), mention)
  return token(mention.kind, start, end, null, mention)
}

/** 部长 of 国防部长, 局长 of 警察局长. */
const headOf = (folded: string, end: number): SpeechWord => ({
  ...SOMEBODY,
  words: folded.slice(end - 1, end + 1),
  noun: { kind: 'official', ofBody: true, unnamed: true },
})

/** A bracket with all it holds; the title of a work, unless a name fills it; a dash between spaces as a comma. */
function bracketAt(folded: string, at: number, end: number, seek: Seeker): Token | null {
  const open = folded[at]
  if (open === '-') return folded[at - 1] === ' ' ? token('comma', at, at + 1) : null
  const title = open === '《' || open === '〈'
  const limit = Math.min(end, at + (title ? TITLE_UNITS : BRACKET_UNITS))
  for (let close = at + 1; close < limit; close++) {
    if (folded[close] !== OPENING[open]) continue
    if (!title) return token('bracket', at, close + 1)
    return seek.fills(at + 1, close) ? null : token('document', at, close + 1)
  }
  return null
}

const NO_PEOPLE = /(?:动员|会员|复员|满员|裁员|或者|后者|前者|再者)$/
const SOMEBODY: SpeechWord = {
  words: '',
  sort: 'noun',
  asNoun: 'noun',
  cue: null,
  noun: { kind: 'other', ofBody: true, unnamed: true },
}

/** Plain text; one that ends like a word for people (人道援助协调员) is a noun. */
function textToken(folded: string, start: number, end: number): Token {
  const last = folded[end - 1]
  if (end - start < 2 || (last !== '员' && last !== '者')) return token('text', start, end)
  const words = folded.slice(start, end)
  return NO_PEOPLE.test(words)
    ? token('text', start, end)
    : token('noun', start, end, { ...SOMEBODY, words })
}

const ACTIVITY = /^(?:研究|调查|评估|统计)$/
// 朝鲜研究系副教授: the department's name, not what its people do.
const PART_OF_BODY = /[系所院部室组处科]/
const OBJECT = new Set(['text', 'state', 'organization', 'person', 'noun', 'preposition', 'and'])

/** What a word is where it stands: some cues may be nouns, some documents verbs (研究中共军事的舰长). */
function sortOf(folded: string, tokens: readonly Token[], i: number): string {
  const { sort, word, end } = tokens[i]
  if (isNoun(tokens, i)) return word!.asNoun
  const verb = sort === 'document' && word && ACTIVITY.test(word.words)
  if (verb && PART_OF_BODY.test(folded[end] ?? '')) return 'text'
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
