import type { KnownActor, Office } from '../../knowledge/actors.ts'
import type { Lexicon } from '../../knowledge/index.ts'
import { group } from '../../lib/group.ts'
import { byText } from '../../lib/order.ts'
import type { Actor, ActorNames, Affiliation } from '../../model/actor.ts'
import type { Tie } from '../../model/facts.ts'
import type { ActorId } from '../../model/ids.ts'
import type { Mention } from '../../model/mention.ts'

/** One actor for every id mentioned, sorted by id, with the forms read and the ties found. */
export function actorsOf(
  mentions: readonly Mention[],
  ties: readonly Tie[],
  lexicon: Lexicon,
  published: string,
): Map<ActorId, Actor> {
  const tiesOf = group(ties, (tie) => tie.actor)
  const mentionsOf = group(mentions, (mention) => mention.actor)
  const actors = new Map<ActorId, Actor>()
  for (const id of [...mentionsOf.keys()].sort(byText)) {
    const affiliations = affiliationsOf(tiesOf.get(id))
    actors.set(id, actorOf(id, mentionsOf.get(id)!, affiliations, lexicon, published))
  }
  return actors
}

const NONE: readonly Affiliation[] = []

function affiliationsOf(ties: readonly Tie[] | undefined): readonly Affiliation[] {
  if (!ties) return NONE
  const unique = new Map(
    ties.map((tie) => [`${tie.with}\n${tie.role}`, { with: tie.with, role: tie.role }]),
  )
  return [...unique.values()]
}

function actorOf(
  id: ActorId,
  mentions: readonly Mention[],
  affiliations: readonly Affiliation[],
  { actors }: Lexicon,
  published: string,
): Actor {
  const known = actors.get(id)
  const aliases: string[] = []
  for (const { surface } of mentions)
    if (surface.length > 1 && !aliases.includes(surface)) aliases.push(surface)
  if (aliases.length > 1) aliases.sort(byText)
  const actor: Actor & { iso?: string } = {
    id,
    kind: known?.kind ?? mentions[0].kind,
    names: known?.names ?? namesOf(aliases),
    aliases,
    affiliations: affiliations.length > 0 || !known ? affiliations : onRecord(known, published),
    known: known !== undefined,
  }
  if (known?.iso) actor.iso = known.iso
  return actor
}

/** Whom data/ says an actor belongs to where the article is silent: offices held that day, else the country. */
function onRecord(
  { kind, offices, country, parent }: KnownActor,
  published: string,
): Affiliation[] {
  const held = offices.length === 0 || published === '' ? [] : offices.filter(wasHeld(published))
  if (held.length > 0) return held.map((office) => ({ with: office.with, role: office.role }))
  const body = parent ?? country
  return kind === 'state' || !body ? [] : [{ with: body, role: '' }]
}

const wasHeld =
  (published: string) =>
  ({ from, until }: Office): boolean =>
    from <= published && (until === '' || published.slice(0, until.length) <= until)

/** The longest Chinese and the longest Latin form of somebody data/ does not know. */
function namesOf(aliases: readonly string[]): ActorNames {
  const longestFirst = [...aliases].sort((a, b) => b.length - a.length || byText(a, b))
  const chinese = longestFirst.find((name) => !/^[A-Za-z]/.test(name))
  const latin = longestFirst.find((name) => /^[A-Za-z]/.test(name))
  return { ...(chinese ? { 'zh-Hans': chinese } : {}), ...(latin ? { en: latin } : {}) }
}
