import type { Actor } from '../../model/actor.ts'
import type { Article } from '../../model/article.ts'
import type { Tie } from '../../model/facts.ts'
import type { ActorId } from '../../model/ids.ts'
import type { Mention } from '../../model/mention.ts'
import type { Lexicon } from '../../knowledge/index.ts'
import type { Suggestions } from '../mention/index.ts'
import { findCompounds, findSides } from '../mention/states.ts'
import { byText } from '../../lib/order.ts'
import { identifyBareBodies } from './bare-bodies.ts'
import { identifyGovernments } from './governments.ts'
import { identifyKnown } from './known.ts'
import type { Identities } from './identity.ts'
import { addStateSpans, placeMentions } from './place.ts'
import { findTies } from './ties.ts'
import { identifyUnknown } from './unknown.ts'

/** Who is in the article: every mention with its actor. */
export interface Cast {
  readonly mentions: readonly Mention[]
  readonly actors: ReadonlyMap<ActorId, Actor>
  readonly ties: readonly Tie[]
}

/** Decides whom each suggested name denotes, then places every one of them in the text. */
export function castActors(
  article: Article,
  { field, known, traps, proposals }: Suggestions,
): Cast {
  const { identities, weights } = identifyKnown(field, known)
  const add = (more: Identities): void =>
    more.forEach((identity, form) => identities.set(form, identity))
  add(identifyUnknown(field, proposals, identities))
  add(identifyBareBodies(field, identities, weights))
  add(identifyGovernments(field, identities))
  const placed = placeMentions(article, field.folded, identities, traps)
  const mentions = addStateSpans(article, placed, [
    ...findSides(field),
    ...findCompounds(field, placed.taken),
  ])
  const ties = findTies(field, mentions)
  return { mentions, ties, actors: actorsOf(mentions, ties, field.lexicon) }
}

function actorsOf(
  mentions: readonly Mention[],
  ties: readonly Tie[],
  lexicon: Lexicon,
): Map<ActorId, Actor> {
  const surfaces = new Map<ActorId, { kind: Actor['kind']; aliases: Set<string> }>()
  for (const { actor, kind, surface } of mentions) {
    const seen = surfaces.get(actor) ?? { kind, aliases: new Set<string>() }
    if (surface.length > 1) seen.aliases.add(surface)
    surfaces.set(actor, seen)
  }
  return new Map(
    [...surfaces]
      .sort(([a], [b]) => byText(a, b))
      .map(([id, { kind, aliases }]) => [
        id,
        actorOf(id, kind, [...aliases].sort(byText), ties, lexicon),
      ]),
  )
}

function actorOf(
  id: ActorId,
  kind: Actor['kind'],
  aliases: readonly string[],
  ties: readonly Tie[],
  lexicon: Lexicon,
): Actor {
  const known = lexicon.actors.get(id)
  const affiliations = ties
    .filter((tie) => tie.actor === id)
    .map((tie) => ({ with: tie.with, role: tie.role }))
  const unique = [...new Map(affiliations.map((a) => [`${a.with}\n${a.role}`, a])).values()]
  if (known)
    return {
      id,
      kind: known.kind,
      names: known.names,
      aliases,
      affiliations: unique,
      known: true,
      ...(known.iso ? { iso: known.iso } : {}),
    }
  const longest = [...aliases]
    .filter((name) => !/^[A-Za-z]/.test(name))
    .sort((a, b) => b.length - a.length || byText(a, b))[0]
  const latin = aliases
    .filter((name) => /^[A-Za-z]/.test(name))
    .sort((a, b) => b.length - a.length || byText(a, b))[0]
  return {
    id,
    kind,
    names: { ...(longest ? { 'zh-Hans': longest } : {}), ...(latin ? { en: latin } : {}) },
    aliases,
    affiliations: unique,
    known: false,
  }
}
