import type { ActorId } from '../../model/ids.ts'
import type { Scene } from '../scene.ts'
import { homeOf } from './homes.ts'

/**
 * Finds the person an office stands for: with a body the one person of the article who holds it there (法国总统), without one the
 * last person named who holds such an office at all.
 */
export function officeHolders(
  scene: Scene,
): (recent: readonly ActorId[], title: string, body?: ActorId) => readonly ActorId[] {
  const people = [...scene.actors.values()].filter((actor) => actor.kind === 'person')
  const known = new Map<string, readonly ActorId[]>()
  return (recent, title, body) => {
    if (!body) {
      const holder = recent.findLast((person) =>
        scene.actors.get(person)?.affiliations.some(({ role }) => role.includes(title)),
      )
      return holder ? [holder] : []
    }
    const key = `${body} ${title}`
    const found = known.get(key)
    if (found) return found
    const holders = people.filter((person) =>
      person.affiliations.some(
        (tie) =>
          tie.role.length > 1 &&
          (tie.role.includes(title) || title.includes(tie.role)) &&
          !tie.role.startsWith('前') &&
          (tie.with === body || homeOf(scene, tie.with) === body),
      ),
    )
    const answer = holders.length === 1 ? [holders[0].id] : []
    known.set(key, answer)
    return answer
  }
}
