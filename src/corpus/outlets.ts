import { actorId, slug, type ActorId } from '../model/ids.ts'
import { hash } from '../lib/hash.ts'
import type { Reference } from './reference.ts'

/** An outlet as its articles name it, by the id of its node: one of data/ by id or name, a domain by itself, any other name by its slug. */
export function outletId(outlet: string, reference: Reference): ActorId {
  const id = actorId(outlet)
  if (reference.actor(id)) return id
  const known = reference.organization(outlet)
  if (known) return known
  if (/^[a-z0-9.-]+$/.test(outlet)) return id
  return actorId(slug(outlet) || `outlet-${hash(outlet).toString(36)}`)
}
