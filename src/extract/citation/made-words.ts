import { SORT } from '../../knowledge/speech-sorts.ts'
import type { SpeechWord } from '../../knowledge/speech.ts'
import type { SpeakerKind } from '../../model/citation.ts'

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

const HEAD = '长'.charCodeAt(0)
/** 长期, 长城, 长沙 … are other words. */
const NO_HEAD = '期城远江达春沙'

/** The head of a body whose name ends at `end`: 部长 of 国防部, 局长 of 警察局; null where none stands there. */
export function headOf(folded: string, end: number): SpeechWord | null {
  if (folded.charCodeAt(end) !== HEAD || NO_HEAD.includes(folded[end + 1] ?? ' ')) return null
  return somebody(folded.slice(end - 1, end + 1), 'official')
}

const somebody = (words: string, kind: SpeakerKind): SpeechWord => ({
  words,
  sort: SORT.noun,
  asNoun: SORT.noun,
  cue: null,
  noun: { kind, ofBody: true, unnamed: true },
})
