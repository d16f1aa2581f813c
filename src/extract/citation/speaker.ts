import { SORT } from '../../knowledge/speech-sorts.ts'
import { cut } from '../../model/span.ts'
import type { SpeakerKind } from '../../model/citation.ts'
import type { ActorId } from '../../model/ids.ts'
import type { Reason } from '../../model/reason.ts'
import type { Scene } from '../scene.ts'
import { isPerson, kindOf, personWith, type Cast } from './cast.ts'
import type { Head } from './phrase.ts'

/** Whose words they are: an actor, or somebody unnamed with the article's description. */
export interface Speaker {
  readonly id: ActorId | null
  readonly anonymous: string
  /** Null for an actor: what the cast says of it. */
  readonly kind: SpeakerKind | null
  /** Whether a person (or people) speaks, so that 他 may mean the speaker later. */
  readonly human: boolean
  /** The noun the article introduced an unnamed speaker with. */
  readonly noun: string
  /** The body or state it introduced him or her with. */
  readonly place: ActorId | null
  readonly reason: Reason
}

/** Whom the article spoke of last, by the ways it may point back. */
export interface Memory {
  /** 他, 她, 这位官员 */
  human: Speaker | null
  /** 他们 */
  group: readonly Speaker[]
  /** 声明说, 报告称: whose document it is. */
  author: readonly Speaker[]
  /** 文章说: who wrote it. */
  writer: Speaker | null
  /** 该组织, 这家机构 */
  body: ActorId | null
  /** Who was named last at all, for 这位前总统 of somebody who has not spoken. */
  person: ActorId | null
  /** 报道说, 该报称 */
  medium: ActorId | null
  /** The medium that reported last. */
  reporter: ActorId | null
  /** Who spoke last in this paragraph, for 分析指. */
  here: readonly Speaker[]
  /** Who spoke last, for words that go on without attribution. */
  last: readonly Speaker[]
}

export const freshMemory = (): Memory => ({
  human: null,
  group: [],
  author: [],
  writer: null,
  body: null,
  person: null,
  medium: null,
  reporter: null,
  here: [],
  last: [],
})

const COUNTED = /[两三二双]/
const REPORT = /报道|报导/
const ESSAY = /文章|文中|全文|社论|信|函|帖|推文/
// Records and figures without an owner are anybody's.
const ANYBODYS = /记录|资料|数据|数字|统计|文件|消息|情报/
const POLL = /民调|民意|研究/

/** The speakers a head stands for; none where it points to nobody known or to nobody who can speak. */
export function speakersOf(head: Head, scene: Scene, cast: Cast, memory: Memory): Speaker[] {
  const { token } = head
  switch (token.sort) {
    case SORT.person:
    case SORT.state:
    case SORT.organization:
      return [named(token.mention!.actor, cast, 'named', 3, 'is named with the verb')]
    case SORT.pronoun:
      return memory.human ? [again(memory.human, 'pronoun', 1.5)] : []
    case SORT.pronouns:
      if (memory.group.length < 2 && COUNTED.test(token.word!.words)) return []
      return memory.group.map((speaker) => again(speaker, 'pronoun', 1))
    case SORT['that-medium']:
      return memory.medium
        ? [named(memory.medium, cast, 'that-medium', 2, 'is the medium spoken of')]
        : []
    case SORT['that-body']:
      return bodySpokenOf(cast, memory, 'that-body')
    case SORT.document:
      return authorOf(head, scene, cast, memory)
    case SORT.noun:
      return unnamed(head, scene, cast, memory)
    default:
      return []
  }
}

export function named(
  id: ActorId,
  cast: Cast,
  rule: string,
  points: number,
  says: string,
): Speaker {
  const reason = { rule, points, says: `${id} ${says}` }
  return { id, anonymous: '', kind: null, human: isPerson(cast, id), noun: '', place: null, reason }
}

export const kindIn = (cast: Cast, { id, kind }: Speaker): SpeakerKind =>
  kind ?? (id === null ? 'other' : kindOf(cast, id))

function again(speaker: Speaker, rule: string, points: number): Speaker {
  const { id, anonymous, kind, human, noun, place } = speaker
  const reason = { rule, points, says: `points back to ${id ?? anonymous}` }
  return { id, anonymous, kind, human, noun, place, reason }
}

const bodySpokenOf = (cast: Cast, { body }: Memory, rule: string): Speaker[] =>
  body ? [again(named(body, cast, 'named', 1, 'was named last'), rule, 1.5)] : []

/** A document speaks for whoever made it: its owner in the phrase, else the author or medium spoken of last. */
function authorOf(head: Head, scene: Scene, cast: Cast, memory: Memory): Speaker[] {
  const { owner, token } = head
  if (owner) {
    if (owner.mention)
      return [named(owner.mention.actor, cast, 'document-of', 2, 'made the document')]
    if (owner.sort === SORT.noun) return unnamed({ ...head, token: owner }, scene, cast, memory)
    if (owner.sort === SORT.pronoun && memory.human) return [again(memory.human, 'document-of', 1)]
  }
  const words = token.word?.words ?? ''
  if (head.there || (head.place?.kind === 'state' && POLL.test(words))) return []
  if (head.place) return [named(head.place.actor, cast, 'document-of', 1.5, 'made the document')]
  if (ESSAY.test(words) && memory.writer) return [again(memory.writer, 'document-of', 1)]
  if (REPORT.test(words) && !memory.medium) return []
  const medium = head.pointing ? memory.medium : (memory.reporter ?? memory.medium)
  if ((REPORT.test(words) || ESSAY.test(words)) && medium)
    return [named(medium, cast, 'report-of', 1, 'is the medium spoken of')]
  if (!head.pointing && ANYBODYS.test(words)) return []
  return memory.author.map((speaker) => again(speaker, 'document-of', 1))
}

// 民主党议员 are many; 外交部长 is one.
const GENERIC = /(?:[员者家师]|学者|人士|教授)$/
const PAIR = /^这?[两二三]/
const SPOKESMAN = /发言人$/
/** Words that tell of more than one, or of one that must not be taken for somebody named. */
export const MANY =
  /们|一些|许多|不少|多名|多位|数名|[\d两二三四五六七八九十几百]|超过|部分|其他|及|和/

/** Somebody described by a noun: whoever the article names with that title, the speaker pointed back to, the body of a spokesman, or nobody named. */
function unnamed(head: Head, scene: Scene, cast: Cast, memory: Memory): Speaker[] {
  const { token, place } = head
  const word = token.word
  const folded = scene.folded.slice(head.start, token.end).trim()
  const noun = word?.words ?? ''
  // 麦肯锡公司的一项分析: the noun is a cue, and stands for a document of theirs.
  if (word?.cue && (place || head.owner)) return authorOf(head, scene, cast, memory)
  // 某组织分析，…。分析指, …: the analysis spoken of.
  if (word?.cue && !head.there && folded === noun && memory.here.some(({ id }) => id !== null))
    return memory.here.map((speaker) => again(speaker, 'analysis-of', 1))
  if (head.pointing && word?.noun?.kind === 'institution')
    return bodySpokenOf(cast, memory, 'pointing')
  if (head.pointing && memory.human) return [again(memory.human, 'pointing', 1.5)]
  if (head.pointing && memory.person)
    return [named(memory.person, cast, 'pointing', 1, 'was named last')]
  if (memory.group.length > 1 && PAIR.test(folded))
    return memory.group.map((speaker) => again(speaker, 'pointing', 1))
  if (word && !MANY.test(folded) && !head.there && (head.pointing || !GENERIC.test(noun))) {
    const person = personWith(cast, word, place?.actor ?? null)
    if (person && (place || head.pointing || folded === noun))
      return [named(person, cast, 'title', 2, `is the article's ${noun}`)]
  }
  if (place && SPOKESMAN.test(noun))
    return [named(place.actor, cast, 'spokesman', 1.5, 'speaks through a spokesman')]
  if (!word?.noun?.unnamed) return []
  const description = cut(scene.article.text, { start: head.start, end: token.end }).trim()
  const reason = { rule: 'unnamed', points: 1, says: `“${description}” names nobody` }
  const kind = head.former && word.noun.kind === 'official' ? 'analyst' : word.noun.kind
  const human = kind !== 'institution'
  const at = place?.actor ?? null
  return [{ id: null, anonymous: description, kind, human, noun, place: at, reason }]
}
