import { SORT, sortSet } from '../../knowledge/speech-sorts.ts'
import type { SpeechWord } from '../../knowledge/speech.ts'
import type { ActorId } from '../../model/ids.ts'
import type { Mention } from '../../model/mention.ts'
import { mentionOf, wordOf, type Tokens } from './token.ts'

/** What the article says of a person where it names him or her: 韩国 · 前 · 外交部长. */
export interface Title {
  readonly noun: SpeechWord | null
  readonly places: readonly Mention[]
  readonly former: boolean
}

const BOUNDARY = sortSet(
  'none',
  'comma',
  'stop',
  'colon',
  'quote',
  'preposition',
  'verb',
  'cue',
  'time',
  'adverb',
  'when',
  'person',
)

/** The titles beside each mention of each person, in reading order. */
export function titlesIn(tokens: Tokens): Map<ActorId, Title[]> {
  const titles = new Map<ActorId, Title[]>()
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.sort[i] !== SORT.person) continue
    const { actor } = mentionOf(tokens, i)!
    const title = titleBefore(tokens, i) ?? titleAfter(tokens, i)
    if (!title) continue
    const list = titles.get(actor)
    if (list) list.push(title)
    else titles.set(actor, [title])
  }
  return titles
}

// A body's name may have taken the 前 of its people along: 美国前海军上将.
const FORMER_BODY = /前(?![沿线进锋景瞻])/

function titleBefore(tokens: Tokens, i: number): Title | null {
  const places: Mention[] = []
  let noun: SpeechWord | null = null
  let former = false
  let bracket = false
  let joined = false
  for (let k = i - 1; !BOUNDARY[tokens.sort[k]]; k--) {
    const sort = tokens.sort[k]
    const word = wordOf(tokens, k)
    const mention = mentionOf(tokens, k)
    // 联合国高级专员、前智利总统巴切莱特: the office held is what she speaks for, wherever it stands.
    if (joined && word?.noun) {
      const held = tokens.sort[k - 1] !== SORT.former
      if (held && former) return { noun: word, places: [], former: false }
      if (held && noun?.noun?.ofBody && places.length === 0) noun = word
      // 前副部长、某中心副理事长魏建国: an office left says more than a post that tells no kind.
      if (
        !held &&
        word.noun.kind === 'official' &&
        noun?.noun?.kind === 'other' &&
        !hasBody(places)
      )
        return { noun: word, places: [], former: true }
      // 某研究所所长、脱北者安灿一: what he is besides says less than the post.
      if (!held || noun?.noun?.kind !== 'other' || !word.noun.ofBody) break
      noun = word
      joined = false
      continue
    }
    if (sort === SORT.and) joined = noun !== null
    if (sort === SORT.bracket) bracket = true
    if (mention) places.push(mention)
    if (mention && FORMER_BODY.test(mention.surface)) former = true
    if (word?.noun && !noun) noun = word
    if (sort !== SORT.former) continue
    // 出发前总统特朗普 is no former president.
    if (tokens.sort[k - 1] === SORT.text || tokens.sort[k - 1] === SORT.verb) break
    former = true
  }
  if (bracket && !noun) return null
  return noun || places.length > 0 || former ? { noun, places, former } : null
}

const hasBody = (places: readonly Mention[]): boolean => places.some((at) => at.kind !== 'state')

function titleAfter(tokens: Tokens, i: number): Title | null {
  const noun = tokens.sort[i + 1] === SORT.noun ? wordOf(tokens, i + 1) : null
  return noun?.noun ? { noun, places: [], former: false } : null
}
