import type { Actor } from '../../model/actor.ts'
import type { ActorId } from '../../model/ids.ts'
import type { Scene } from '../scene.ts'
import { officeHolders } from './offices.ts'
import type { Ref, Tokens } from './tokens.ts'

const NOBODY: readonly ActorId[] = []
/** How many actors of a kind a reader has in mind; who was named before them is not meant by a pronoun. */
const REMEMBERED = 30

/** Who was spoken of so far, to tell whom a pronoun means. Read a sentence at a time, in order. */
export interface Memory {
  /** Fills in the actors of the sentence's pronouns and offices, then remembers its names. */
  resolve(tokens: Tokens): void
  /** Notes who spoke in the sentence, to tell whose 声明 or 报告 is meant later. */
  heard(speakers: readonly ActorId[]): void
}

export function remember(scene: Scene, groups: readonly (readonly ActorId[])[]): Memory {
  // Most recent last; an actor named again moves to the end.
  const recent: Record<Actor['kind'], ActorId[]> = { person: [], state: [], organization: [] }
  const holder = officeHolders(scene)
  let subject: readonly ActorId[] = NOBODY
  let subjectPerson: ActorId | undefined
  let speakers: readonly ActorId[] = NOBODY
  // The last two or three states that stood in one list.
  const together = new Map<number, readonly ActorId[]>()
  const authors = new Map<string, readonly ActorId[]>()
  const kindOf = (id: ActorId): Actor['kind'] => scene.actors.get(id)?.kind ?? 'organization'
  const last = (kind: Actor['kind'], count: number): readonly ActorId[] =>
    recent[kind].length < count ? NOBODY : recent[kind].slice(-count)
  const note = (id: ActorId): void => {
    const list = recent[kindOf(id)]
    const at = list.indexOf(id)
    if (at >= 0) list.splice(at, 1)
    else if (list.length === REMEMBERED) list.shift()
    list.push(id)
  }
  const noteList = (refs: readonly Ref[], ref: Ref): void => {
    const listed = refs.filter((other) => other.list === ref.list && !other.modifies)
    if (listed.at(-1) !== ref || listed.some(({ kind }) => kind !== 'state')) return
    together.set(listed.length, [...new Set(listed.flatMap(({ actors }) => actors))])
  }
  const meant = (ref: Ref, words: string, refs: readonly Ref[]): readonly ActorId[] => {
    switch (ref.form) {
      case 'he':
        return subjectPerson ? [subjectPerson] : last('person', 1)
      case 'its': {
        const before = refs.filter((other) => other.end <= ref.start && other.actors.length > 0)
        return before.at(-1)?.actors ?? subject
      }
      case 'other':
        return otherThan(ref, refs, subject)
      case 'they':
        return subject.length > 1 ? subject : speakers.length > 1 ? speakers : NOBODY
      case 'doc':
        return authors.get(words.slice(0, 2)) ?? (speakers.length > 0 ? speakers : subject)
      case 'group':
        return groupOf(words, groups)
      case 'two':
        return together.get(2) ?? last('state', 2)
      case 'three':
        return together.get(3) ?? last('state', 3)
      case 'pair':
        return last('person', 2)
      case 'state':
        return last('state', 1)
      case 'body':
        return last('organization', 1)
      case 'office':
        return holder(recent.person, words)
      default:
        return NOBODY
    }
  }
  const isSubject = (ref: Ref): boolean =>
    ref.actors.length > 0 && ref.role === '' && !ref.modifies && !ref.owns
  return {
    resolve({ refs, words }) {
      for (const ref of refs) {
        if (ref.form === 'name' || ref.form === 'char') {
          ref.actors.forEach(note)
          if (ref.list >= 0) noteList(refs, ref)
          const title =
            ref.tail === '' || ref.modifies
              ? undefined
              : words.find((word) => word.start === ref.end && word.word.title)
          const person = title ? holder(recent.person, title.word.words, ref.actors[0]) : NOBODY
          if (person.length > 0) ref.actors = person
        } else if (ref.form !== 'we' && ref.form !== 'me')
          ref.actors = meant(ref, scene.folded.slice(ref.start, ref.end), refs)
        if (isSubject(ref) && ref.actors.length === 1 && kindOf(ref.actors[0]) === 'person')
          if (
            !refs.some(
              (other) =>
                other.end <= ref.start && isSubject(other) && kindOf(other.actors[0]) === 'person',
            )
          )
            subjectPerson = ref.actors[0]
      }
      for (const word of words) {
        if (word.word.pronoun !== 'doc') continue
        const author = refs.findLast((ref) => ref.end <= word.start && ref.clause === word.clause)
        if (author && author.form !== 'doc' && author.actors.length > 0 && !author.modifies)
          authors.set(word.word.words.slice(0, 2), author.actors)
      }
      const first = refs.find(isSubject)
      if (first) subject = subjectOf(first, refs)
    },
    heard(who) {
      if (who.length === 0) return
      speakers = who
      const person = who.find((actor) => kindOf(actor) === 'person')
      if (person) subjectPerson = person
    },
  }
}

/** Whom 对方 means: of the actors named last before it, those who are not its clause's own subject. */
function otherThan(ref: Ref, refs: readonly Ref[], before: readonly ActorId[]): readonly ActorId[] {
  const named = refs.filter(
    ({ end, actors, modifies }) => end <= ref.start && actors.length > 0 && !modifies,
  )
  const own =
    named.findLast(({ clause, role }) => clause === ref.clause && role === '')?.actors ?? before
  const other = named.findLast(({ actors }) => actors.every((actor) => !own.includes(actor)))
  return other?.actors ?? (before.some((actor) => own.includes(actor)) ? NOBODY : before)
}

/** The actors of a ref and of those listed with it. */
export function subjectOf(ref: Ref, refs: readonly Ref[]): readonly ActorId[] {
  if (ref.list < 0) return ref.actors
  const all = refs.filter((other) => other.list === ref.list && !other.modifies)
  return [...new Set(all.flatMap((other) => other.actors))]
}

const NUMBERS = '零一二三四五六七八九十'

/** The list of the article that a group's number or 这些国家 means: the one about as long, or the longest. */
function groupOf(words: string, groups: readonly (readonly ActorId[])[]): readonly ActorId[] {
  const digits = /^\d+/.exec(words)
  const number = digits ? Number(digits[0]) : NUMBERS.indexOf(words[0])
  const longest = groups.reduce((a, b) => (b.length > a.length ? b : a), NOBODY)
  if (longest.length < 4) return NOBODY
  if (number <= 0) return longest
  return Math.abs(longest.length - number) <= 1 + number / 4 ? longest : NOBODY
}
