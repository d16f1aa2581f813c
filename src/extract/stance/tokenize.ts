import type { StanceWord } from '../../knowledge/stance-cues.ts'
import type { WordList } from '../../lib/vocabulary.ts'
import type { ActorKind } from '../../model/actor.ts'
import type { Sentence } from '../../model/facts.ts'
import type { ActorId } from '../../model/ids.ts'
import type { Mention } from '../../model/mention.ts'
import type { Ref, Tokens, Word } from './tokens.ts'

// 22国, 39个国家, 15个西方国家…大使: a group told by its number.
const GROUP =
  /(\d+|[四五六七八九十]+)(?:多)?(?:个|名|位)?(?:联合国)?(?:(?:西方|欧洲|亚洲|东盟|北约)?(?:国家|成员国|盟国|签署国)(?:及组织)?(?:的?驻?[^,。]{0,5}大使)?|国(?!家?[际务会防旗歌语民人])(?:大使|外长|领导人)?|大使|团体|组织)/y

/** What a unit does to a sentence besides being read. */
const [OPENS, CLOSES, OPENS_WORK, CLOSES_WORK, DIGIT, NUMERAL, BREAK] = [1, 2, 3, 4, 5, 6, 8]
const SORTS = new Uint8Array(0x10000)
const sort = (units: string, as: number): void => {
  for (const unit of units) SORTS[unit.charCodeAt(0)] = as
}
sort('(', OPENS)
sort(')', CLOSES)
sort('《', OPENS_WORK)
sort('》', CLOSES_WORK)
sort('0123456789', DIGIT)
sort('四五六七八九十', NUMERAL)
sort(',;。!?…‘’—\n', BREAK)
// With what they say of speech: see Tokens.breaks.
sort(':', BREAK + 1)
sort('“', BREAK + 2)
sort('”', BREAK + 4)
const SPACE = ' '.charCodeAt(0)

/** The words of the stance tables in a vocabulary, and what the vocabulary says of the places of a folded text. */
export interface Standing {
  readonly list: WordList
  readonly keys: Int32Array
}

/** A sentence while it is read. */
interface Draft extends Tokens {
  readonly folded: string
  readonly refs: Ref[]
  readonly words: Word[]
  readonly cues: Word[]
  readonly clauses: number[]
  readonly breaks: number[]
  /** How many brackets are open: what stands in them takes no part. */
  brackets: number
  /** Whether the title of a book or an article is open: no cues in it. */
  inWork: boolean
}

/** One pass over a sentence: its clauses, the refs and the words of the tables, the longest word first; `from` is its first mention. */
export function tokenize(
  folded: string,
  sentence: Sentence,
  mentions: readonly Mention[],
  from: number,
  words: readonly StanceWord[],
  standing: Standing,
  isActor: (id: ActorId) => boolean,
): Tokens {
  const draft: Draft = {
    folded,
    sentence,
    refs: [],
    words: [],
    cues: [],
    clauses: [sentence.start],
    breaks: [0],
    brackets: 0,
    inWork: false,
  }
  const { list, keys } = standing
  let next = from
  for (let at = sentence.start; at < sentence.end;) {
    while (next < mentions.length && mentions[next].at.start < at) next++
    const mention = mentions[next]
    const nameAt = mention && mention.at.start < sentence.end ? mention.at.start : sentence.end
    if (mention && nameAt === at) {
      const { end } = mention.at
      addRef(draft, at, end, [mention.actor], end - at > 1 ? 'name' : 'char', mention.kind)
      at = end
      continue
    }
    const as = SORTS[folded.charCodeAt(at)]
    if (as === DIGIT || as === NUMERAL) {
      const end = groupAt(draft, at, nameAt)
      if (end > at) {
        at = end
        continue
      }
    } else mark(draft, at, as)
    let best = list.longest[keys[at]]
    while (best >= 0 && at + list.lengths[best] > nameAt) best = list.shorter[best]
    let end = at + 1
    if (best >= 0) {
      end = at + list.lengths[best]
      if (draft.brackets === 0)
        addWord(draft, at, end, words[best], mention?.at.start === end, isActor)
    } else if (as === DIGIT && draft.brackets === 0)
      while (SORTS[folded.charCodeAt(end)] === DIGIT) end++
    at = end
  }
  return draft
}

/** What a mark does: brackets and titles open and close, clauses end. */
function mark(draft: Draft, at: number, as: number): void {
  if (as === OPENS) draft.brackets++
  else if (as === CLOSES) draft.brackets = Math.max(0, draft.brackets - 1)
  else if (as === OPENS_WORK) draft.inWork = true
  else if (as === CLOSES_WORK) draft.inWork = false
  else if (as >= BREAK || (draft.sentence.paragraph < 0 && isSpace(draft.folded, at))) {
    draft.clauses.push(at + 1)
    draft.breaks.push(as >= BREAK ? as - BREAK : 0)
  }
}

const isSpace = (folded: string, at: number): boolean => folded.charCodeAt(at) === SPACE

/** The end of the group that stands here and is told by its number, or `at`. */
function groupAt(draft: Draft, at: number, nameAt: number): number {
  if (draft.brackets > 0) return at
  GROUP.lastIndex = at
  const group = GROUP.exec(draft.folded)
  if (!group || at + group[0].length > nameAt) return at
  addRef(draft, at, at + group[0].length, [], 'group')
  return at + group[0].length
}

function addRef(
  { folded, refs, clauses, brackets }: Draft,
  start: number,
  end: number,
  actors: readonly ActorId[],
  form: string,
  kind: ActorKind | '' = '',
): void {
  if (brackets > 0) return
  const owns = folded[end] === '的' || folded[end] === '之'
  refs.push({
    index: refs.length,
    start,
    end,
    actors,
    form,
    kind,
    owns,
    clause: clauses.length - 1,
    role: '',
    modifies: false,
    list: -1,
    listed: 1,
    tail: '',
  })
}

/** Notes a word of the tables, and the ref it may be. */
function addWord(
  draft: Draft,
  start: number,
  end: number,
  word: StanceWord,
  beforeName: boolean,
  isActor: (id: ActorId) => boolean,
): void {
  const { refs, words, cues } = draft
  const clause = draft.clauses.length - 1
  const { pronoun, state } = word
  if (pronoun !== '') {
    const before = refs.at(-1)
    // 美国总统特朗普: the office only describes the name beside it.
    const describes = pronoun === 'office' && (before?.end === start || beforeName)
    const led = pronoun === 'doc' && before?.clause === clause
    if (!describes && !led) addRef(draft, start, end, [], pronoun)
  }
  if (state && isActor(state)) {
    addRef(draft, start, end, [state], 'char', 'state')
    refs[refs.length - 1].role = word.cue ? 'self' : word.preposition
  }
  const last = refs.at(-1)
  if (last?.end === start) last.tail = word.tail || (word.title ? 'title' : '')
  if (draft.inWork) return
  const found = { start, end, clause, word }
  words.push(found)
  if (word.cue) cues.push(found)
}
