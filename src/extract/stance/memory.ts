import type { Actor } from '../../model/actor.ts'
import type { ActorId } from '../../model/ids.ts'
import type { Scene } from '../scene.ts'
import { homeOf } from './homes.ts'
import type { Ref, Tokens } from './tokens.ts'

const NOBODY: readonly ActorId[] = []

/** Who was spoken of so far, to tell whom a pronoun means. Read a sentence at a time, in order. */
export interface Memory {
  /** Fills in the actors of the sentence's pronouns, then remembers its names. */
  resolve(tokens: Tokens): void
}

export function remember(scene: Scene): Memory {
  // Most recent last; an actor named again moves to the end.
  const recent: Record<Actor['kind'], ActorId[]> = { person: [], state: [], organization: [] }
  let subject: readonly ActorId[] = NOBODY
  const kindOf = (id: ActorId): Actor['kind'] => scene.actors.get(id)?.kind ?? 'organization'
  const last = (kind: Actor['kind'], count: number): readonly ActorId[] =>
    recent[kind].length < count ? NOBODY : recent[kind].slice(-count)
  const note = (id: ActorId): void => {
    const list = recent[kindOf(id)]
    const at = list.indexOf(id)
    if (at >= 0) list.splice(at, 1)
    list.push(id)
  }
  const holderOf = (title: string): readonly ActorId[] => {
    for (let i = recent.person.length - 1; i >= 0; i--) {
      const person = recent.person[i]
      const roles = scene.actors.get(person)?.affiliations ?? []
      if (roles.some((tie) => tie.role.includes(title))) return [person]
    }
    return NOBODY
  }
  const meant = (ref: Ref, words: string, refs: readonly Ref[]): readonly ActorId[] => {
    switch (ref.form) {
      case 'he':
        if (subject.length === 1 && kindOf(subject[0]) === 'person') return subject
        return last('person', 1)
      case 'its': {
        const before = refs.filter((other) => other.end <= ref.start && other.actors.length > 0)
        return before.at(-1)?.actors ?? subject
      }
      case 'they':
        return subject.length > 1 ? subject : NOBODY
      case 'two':
        return last('state', 2)
      case 'three':
        return last('state', 3)
      case 'pair':
        return last('person', 2)
      case 'state':
        return last('state', 1)
      case 'body':
        return last('organization', 1)
      case 'office':
        return holderOf(words)
      default:
        return NOBODY
    }
  }
  return {
    resolve({ refs, words }) {
      for (const ref of refs) {
        if (ref.form !== 'name' || ref.modifies) continue
        const title = words.find((word) => word.start === ref.end && word.word.title)
        const person = title && officeHolder(scene, ref.actors[0], title.word.words)
        if (person) {
          ref.actors.forEach(note)
          ref.actors = [person]
        }
      }
      for (const ref of refs) {
        if (ref.form === 'name' || ref.form === 'char') ref.actors.forEach(note)
        else if (ref.form !== 'we' && ref.form !== 'me')
          ref.actors = meant(ref, scene.folded.slice(ref.start, ref.end), refs)
      }
      const first = refs.find(
        (ref) => ref.actors.length > 0 && ref.role === '' && !ref.modifies && !ref.owns,
      )
      if (first) subject = subjectOf(first, refs)
    },
  }
}

const holders = new WeakMap<Scene, Map<string, ActorId | null>>()

/** The one person of the article who holds that office in that state or body (法国总统), if there is just one. */
function officeHolder(scene: Scene, body: ActorId, title: string): ActorId | null {
  const known = holders.get(scene) ?? new Map<string, ActorId | null>()
  holders.set(scene, known)
  const key = `${body} ${title}`
  const found = known.get(key)
  if (found !== undefined) return found
  const people = [...scene.actors.values()].filter(
    (actor) =>
      actor.kind === 'person' &&
      actor.affiliations.some(
        (tie) =>
          tie.role !== '' &&
          (tie.role.includes(title) || title.includes(tie.role)) &&
          !tie.role.startsWith('前') &&
          (tie.with === body || homeOf(scene, tie.with) === body),
      ),
  )
  const holder = people.length === 1 ? people[0].id : null
  known.set(key, holder)
  return holder
}

/** The actors of a ref and of those listed with it. */
export function subjectOf(ref: Ref, refs: readonly Ref[]): readonly ActorId[] {
  if (ref.list < 0) return ref.actors
  const all = refs.filter((other) => other.list === ref.list && !other.modifies)
  return [...new Set(all.flatMap((other) => other.actors))]
}
