import type { StanceCues, StanceWord } from '../../knowledge/stance-cues.ts'
import type { ActorKind } from '../../model/actor.ts'
import type { Sentence } from '../../model/facts.ts'
import type { ActorId } from '../../model/ids.ts'
import type { Mention } from '../../model/mention.ts'

/** What a ref can be: a name, one character of a compound, or a sort of pronoun. */
export const FORMS: readonly string[] = [
  ...['name', 'char', 'he', 'its', 'they', 'we', 'me', 'two', 'three', 'pair', 'group'],
  ...['state', 'body', 'office', 'doc', 'other'],
]
/** What the noun right behind a ref can make of it. */
export const TAILS: readonly string[] = [
  ...['public', 'business', 'place', 'conduct', 'official', 'media', 'time', 'title'],
]

/** A place in a sentence that stands for one or more actors. */
export interface Ref {
  /** Its place among the refs of the sentence. */
  readonly index: number
  readonly start: number
  readonly end: number
  actors: readonly ActorId[]
  /** One of `FORMS`. */
  readonly form: string
  /** What it names; empty for a pronoun. */
  readonly kind: ActorKind | ''
  /** Index of its clause within the sentence. */
  readonly clause: number
  /** What the word before it makes of it: '' or a preposition's role. */
  role: string
  /** Whether it only describes the next one (美国 in 美国总统拜登). */
  modifies: boolean
  /** Whether 的 follows. */
  owns: boolean
  /** Refs of one list (韩国、日本和美国) share a number. */
  list: number
  /** How many refs the list has; 1 outside a list. */
  listed: number
  /** One of `TAILS`, or empty. */
  tail: string
}

/** A word of the tables at a place. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly clause: number
  readonly word: StanceWord
}

/** A sentence as the stance rules read it, all in reading order. */
export interface Tokens {
  readonly sentence: Sentence
  readonly refs: readonly Ref[]
  readonly words: readonly Word[]
  /** The words that carry a stance. */
  readonly cues: readonly Word[]
  /** Where each clause begins. */
  readonly clauses: readonly number[]
  /** What ends the clause before each: a colon (1), the beginning (2) or the end (4) of a quotation, another mark (0). */
  readonly breaks: readonly number[]
}

// 22国, 39个国家, 15个西方国家…大使: a group told by its number.
const GROUP =
  /(\d+|[四五六七八九十]+)(?:多)?(?:个|名|位)?(?:联合国)?(?:(?:西方|欧洲|亚洲|东盟|北约)?(?:国家|成员国|盟国|签署国)(?:及组织)?(?:的?驻?[^,。]{0,5}大使)?|国(?!家?[际务会防旗歌语民人])(?:大使|外长|领导人)?|大使|团体|组织)/y
const BREAKS = new Set(',;:。!?…“”‘’—\n')

/** One pass over a sentence: its clauses, the refs and the words of the tables, the longest word first. */
export function tokenize(
  folded: string,
  sentence: Sentence,
  mentions: readonly Mention[],
  from: number,
  lexicon: StanceCues,
  isActor: (id: ActorId) => boolean,
): Tokens {
  const refs: Ref[] = []
  const words: Word[] = []
  const clauses = [sentence.start]
  const breaks = [0]
  let next = from
  let bracket = 0
  let work = false
  const isTitle = sentence.paragraph < 0
  const ref = (
    start: number,
    end: number,
    actors: readonly ActorId[],
    form: string,
    kind: ActorKind | '' = '',
  ): void => {
    if (bracket > 0) return
    const owns = folded[end] === '的' || folded[end] === '之'
    const clause = clauses.length - 1
    refs.push({
      index: refs.length,
      start,
      end,
      actors,
      form,
      kind,
      clause,
      role: '',
      modifies: false,
      owns,
      list: -1,
      listed: 1,
      tail: '',
    })
  }
  for (let at = sentence.start; at < sentence.end;) {
    while (next < mentions.length && mentions[next].at.start < at) next++
    const mention = mentions[next]
    if (mention && mention.at.start === at) {
      ref(
        at,
        mention.at.end,
        [mention.actor],
        mention.at.end - at > 1 ? 'name' : 'char',
        mention.kind,
      )
      at = mention.at.end
      continue
    }
    const unit = folded[at]
    if (unit === '(') bracket++
    else if (unit === ')') bracket = Math.max(0, bracket - 1)
    else if (unit === '《' || unit === '》') work = unit === '《'
    else if (BREAKS.has(unit) || (isTitle && unit === ' ')) {
      clauses.push(at + 1)
      breaks.push(unit === ':' ? 1 : unit === '“' ? 2 : unit === '”' ? 4 : 0)
    }
    const limit = mention && mention.at.start < sentence.end ? mention.at.start : sentence.end
    let best = -1
    let end = at + 1
    if (bracket === 0 && (unit <= '9' ? unit >= '0' : '四五六七八九十'.includes(unit))) {
      GROUP.lastIndex = at
      const group = GROUP.exec(folded)
      if (group && at + group[0].length <= limit) {
        ref(at, at + group[0].length, [], 'group')
        at += group[0].length
        continue
      }
      while (folded[end] >= '0' && folded[end] <= '9') end++
    }
    best = lexicon.trie.longestAt(folded, at)
    if (best >= 0 && at + lexicon.words[best].words.length > limit)
      best = longestWithin(lexicon, folded, at, limit)
    if (best >= 0) end = at + lexicon.words[best].words.length
    if (best >= 0 && bracket === 0) {
      const word = lexicon.words[best]
      const before = refs[refs.length - 1]
      // 美国总统特朗普: the office only describes the name beside it.
      const describes = before?.end === at || mention?.at.start === end
      const led = before?.clause === clauses.length - 1
      const { pronoun } = word
      if (pronoun !== '' && !(pronoun === 'doc' && led) && !(pronoun === 'office' && describes))
        ref(at, end, [], pronoun)
      if (word.state && isActor(word.state)) {
        ref(at, end, [word.state], 'char', 'state')
        refs[refs.length - 1].role = word.cue ? 'self' : word.preposition
      }
      const last = refs[refs.length - 1]
      if (last?.end === at) last.tail = word.tail || (word.title ? 'title' : '')
      if (!work) words.push({ start: at, end, clause: clauses.length - 1, word })
    }
    at = end
  }
  const cues = words.filter(({ word }) => word.cue)
  return { sentence, refs, words, cues, clauses, breaks }
}

/** The longest word of the tables that stands here and ends before the next name begins. */
function longestWithin(cues: StanceCues, folded: string, at: number, limit: number): number {
  let best = -1
  cues.trie.eachAt(folded, at, (word, end) => {
    if (end <= limit) best = word
  })
  return best
}
