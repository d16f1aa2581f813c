import type { ActorId } from '../../model/ids.ts'
import type { Scene } from '../scene.ts'

/** The state an actor belongs to; itself if it is one. */
export function homeOf(scene: Scene, actor: ActorId): ActorId | null {
  let at: ActorId | undefined = actor
  for (let steps = 0; at && steps < 4; steps++) {
    const found = scene.actors.get(at)
    if (!found) return null
    if (found.kind === 'state') return at
    at = found.affiliations[0]?.with
  }
  return null
}
