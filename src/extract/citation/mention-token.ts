import { SORT } from '../../knowledge/speech-sorts.ts'
import type { SpeechLexicon, SpeechWord } from '../../knowledge/speech.ts'
import type { SpeakerKind } from '../../model/citation.ts'
import type { Mention } from '../../model/mention.ts'
import { token, type Token } from './token.ts'

const HEAD = '长'.charCodeAt(0)
/** 长期, 长城, 长沙 … are other words. */
const NO_HEAD = '期城远江达春沙'

/** A mention as a token: a title that begins with it (国防部长), or that its last character makes of it, is a person of that body. */
export function mentionToken(
  folded: string,
  { trie, entries }: SpeechLexicon,
  mention: Mention,
): Token {
  const { start, end } = mention.at
  if (mention.kind === 'person') return token(SORT.person, start, end, null, mention)
  const longest = trie.longestAt(folded, start)
  if (longest >= 0) {
    const word = entries[longest]
    if (word.noun && word.words.length > end - start)
      return token(word.sort, start, start + word.words.length, word, mention)
  }
  const headed = folded.charCodeAt(end) === HEAD && !NO_HEAD.includes(folded[end + 1] ?? ' ')
  if (mention.kind === 'organization' && headed) {
    // 部长 of 国防部, 局长 of 警察局.
    const head = somebody(folded.slice(end - 1, end + 1), 'official')
    return token(SORT.noun, start, end + 1, head, mention)
  }
  return token(SORT[mention.kind], start, end, null, mention)
}

const MEMBER = '员'.charCodeAt(0)
const DOER = '者'.charCodeAt(0)
const NO_PEOPLE = /(?:动员|会员|复员|满员|裁员|或者|后者|前者|再者)$/

/** The word for people that plain text ends in (人道援助协调员); null where it is none. */
export function someone(folded: string, start: number, end: number): SpeechWord | null {
  const last = folded.charCodeAt(end - 1)
  if (last !== MEMBER && last !== DOER) return null
  const words = folded.slice(start, end)
  return NO_PEOPLE.test(words) ? null : somebody(words, 'other')
}

const somebody = (words: string, kind: SpeakerKind): SpeechWord => ({
  words,
  sort: SORT.noun,
  asNoun: SORT.noun,
  cue: null,
  noun: { kind, ofBody: true, unnamed: true },
})
