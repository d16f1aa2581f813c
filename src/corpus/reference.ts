import { fold } from '../lib/fold.ts'
import { group } from '../lib/group.ts'
import { byText } from '../lib/order.ts'
import type { KnownActor } from '../knowledge/actors.ts'
import type { Lexicon } from '../knowledge/index.ts'
import type { Actor } from '../model/actor.ts'
import type { ActorId } from '../model/ids.ts'

/** How much of a person's name a form is: all of it (金东烨), all of it in two characters, which others may share (洪珉), or a family name (米勒). */
export type NameReach = 'full' | 'short' | 'family'

/** What is known beyond the articles. */
export interface Reference {
  /** The actor of that id with every name of its own, if data/ has a row for it. */
  readonly actor: (id: ActorId) => Actor | undefined
  /** The state a known actor belongs to. */
  readonly country: (id: ActorId) => ActorId | undefined
  /** The one organization that goes by this name, as the records of a corpus may name their outlet. */
  readonly organization: (name: string) => ActorId | undefined
  /** How far a person's folded Chinese name without dots or hyphens goes. */
  readonly reach: (name: string) => NameReach
}

export function referenceOf(lexicon: Lexicon): Reference {
  const names = group(
    [...lexicon.aliases.values()].flat().filter(({ sort }) => sort === 'name'),
    (alias) => alias.actor,
  )
  return {
    actor: (id) => {
      const known = lexicon.actors.get(id)
      return known && actorOf(known, (names.get(id) ?? []).map(({ words }) => words).sort(byText))
    },
    country: (id) => lexicon.actors.get(id)?.country ?? undefined,
    organization: (name) => {
      const meant = (lexicon.aliases.get(fold(name.trim())) ?? []).filter(
        ({ actor, sort }) => sort === 'name' && lexicon.actors.get(actor)?.kind === 'organization',
      )
      return meant.length === 1 ? meant[0].actor : undefined
    },
    reach: (name) => reachOf(name, lexicon.characters),
  }
}

const actorOf = (known: KnownActor, aliases: readonly string[]): Actor => ({
  id: known.id,
  kind: known.kind,
  names: known.names,
  aliases,
  affiliations: [known.parent, known.kind === 'state' ? null : known.country]
    .filter((body) => body !== null)
    .map((body) => ({ with: body, role: '' })),
  ...(known.iso ? { iso: known.iso } : {}),
  known: true,
})

/** An actor of which nothing is known but its id: an outlet no table has, known by its domain or the name its record brings. */
export const placeholder = (id: ActorId, name: string): Actor => ({
  id,
  kind: 'organization',
  names: { en: name },
  aliases: [],
  affiliations: [],
  known: false,
})

/**
 * A surname and a given name whose characters transliterations shun are a name in full; whatever reads like a transliteration
 * and has no dot is a family name (米勒 begins with the surname 米, and is none the less a Miller).
 */
export function reachOf(name: string, characters: Lexicon['characters']): NameReach {
  if (/(?:先生|女士|小姐|太太)$/.test(name)) return 'family'
  const surname = [2, 1].find((length) => characters.surnames.has(name.slice(0, length)))
  if (surname === undefined || name.length === surname || name.length - surname > 2) return 'family'
  if (foreignness(name, surname, characters) > 0) return 'family'
  return name.length >= 3 ? 'full' : 'short'
}

/** Mean log-odds of the characters from `from` on to stand at their place of a transliterated name. */
function foreignness(name: string, from: number, { middle, final }: Lexicon['characters']): number {
  const units = Array.from({ length: name.length - from }, (_, i) => name.charCodeAt(from + i))
  const odds = units.map((unit, i) => (i === units.length - 1 ? final : middle)[unit])
  return odds.reduce((sum, odd) => sum + odd, 0) / odds.length
}
