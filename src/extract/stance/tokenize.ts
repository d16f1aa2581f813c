import type { StanceWord } from '../../knowledge/stance-cues.ts'
import type { ActorKind } from '../../model/actor.ts'
import type { Sentence } from '../../model/facts.ts'
import type { ActorId } from '../../model/ids.ts'
import type { Mention } from '../../model/mention.ts'
import type { Ref, Tokens, Word } from './tokens.ts'
import type { WordTable } from './word-table.ts'

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
const [OF, OF_OLD] = ['的', '之'].map((word) => word.charCodeAt(0))

/** What the words of a text are read with. */
export interface Reader {
  readonly table: WordTable
  /** What the vocabulary says of the text. */
  readonly standing: Int32Array
  readonly isActor: (id: ActorId) => boolean
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
  reader: Reader,
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
  let next = from
  for (let at = sentence.start; at < sentence.end;) {
    while (next < mentions.length && mentions[next].at.start < at) next++
    const mention = next < mentions.length ? mentions[next] : undefined
    const isHere = mention !== undefined && mention.at.start < sentence.end
    at = readWords(draft, at, isHere ? mention.at.start : sentence.end, isHere, reader)
    if (!isHere || mention.at.start !== at) continue
    const { end } = mention.at
    addRef(draft, at, end, [mention.actor], end - at > 1 ? 'name' : 'char', mention.kind)
    at = end
  }
  return draft
}

/** Reads words and marks up to a place, a name's if `isName`; gives where the last of them ends. */
function readWords(
  draft: Draft,
  from: number,
  to: number,
  isName: boolean,
  { table, standing, isActor }: Reader,
): number {
  const { folded } = draft
  const { words, longest, shorter, lengths, acts } = table
  const isTitle = draft.sentence.paragraph < 0
  let at = from
  while (at < to) {
    const as = SORTS[folded.charCodeAt(at)]
    if (as === DIGIT || as === NUMERAL) {
      const end = groupAt(draft, at, to)
      if (end > at) {
        at = end
        continue
      }
    } else if (as > 0 || isTitle) mark(draft, at, as)
    let best = longest[standing[at]]
    while (best >= 0 && at + lengths[best] > to) best = shorter[best]
    let end = at + 1
    if (best >= 0) {
      end = at + lengths[best]
      if (draft.brackets === 0) {
        if (acts[best]) act(draft, at, end, words[best], isName && end === to, isActor)
        if (!draft.inWork) addWord(draft, at, end, words[best])
      }
    } else if (as === DIGIT && draft.brackets === 0)
      while (SORTS[folded.charCodeAt(end)] === DIGIT) end++
    at = end
  }
  return at
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
  const behind = folded.charCodeAt(end)
  refs.push({
    index: refs.length,
    start,
    end,
    actors,
    form,
    kind,
    owns: behind === OF || behind === OF_OLD,
    clause: clauses.length - 1,
    role: '',
    modifies: false,
    list: -1,
    listed: 1,
    tail: '',
  })
}

/** What a word does beside being read: it stands for an actor, or is the noun behind one. */
function act(
  draft: Draft,
  start: number,
  end: number,
  word: StanceWord,
  beforeName: boolean,
  isActor: (id: ActorId) => boolean,
): void {
  const { refs } = draft
  const { pronoun, state } = word
  if (pronoun !== '') {
    const before = refs.at(-1)
    // 美国总统特朗普: the office only describes the name beside it.
    const describes = pronoun === 'office' && (before?.end === start || beforeName)
    const led = pronoun === 'doc' && before?.clause === draft.clauses.length - 1
    if (!describes && !led) addRef(draft, start, end, [], pronoun)
  }
  if (state && isActor(state)) {
    addRef(draft, start, end, [state], 'char', 'state')
    refs[refs.length - 1].role = word.cue ? 'self' : word.preposition
  }
  const last = refs.at(-1)
  if (last?.end === start) last.tail = word.tail || (word.title ? 'title' : '')
}

function addWord(
  { words, cues, clauses }: Draft,
  start: number,
  end: number,
  word: StanceWord,
): void {
  const found = { start, end, clause: clauses.length - 1, word }
  words.push(found)
  if (word.cue) cues.push(found)
}
