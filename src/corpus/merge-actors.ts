import { byText, distinct } from '../lib/order.ts'
import type { Actor, ActorNames, Affiliation } from '../model/actor.ts'
import type { ActorId } from '../model/ids.ts'
import { mostUsed } from './identity/name-actors.ts'

/** One actor of all that articles say of it: the names most of them use, every alias and affiliation once, sorted. */
export function mergeActors(id: ActorId, told: readonly Actor[]): Actor {
  const known = told.find((actor) => actor.known)
  const { kind, iso } = known ?? told[0]
  return {
    id,
    kind,
    names: known?.names ?? mergeNames(told.map((actor) => actor.names)),
    aliases: distinct(told.flatMap((actor) => actor.aliases)),
    affiliations: mergeAffiliations(told.flatMap((actor) => actor.affiliations)),
    ...(iso ? { iso } : {}),
    known: known !== undefined,
  }
}

const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const

const mergeNames = (told: readonly ActorNames[]): ActorNames =>
  Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const name = mostUsed(told.map((names) => [names[language] ?? '', 1]))
      return name ? [[language, name]] : []
    }),
  )

function mergeAffiliations(told: readonly Affiliation[]): Affiliation[] {
  const different = new Map(told.map((tie) => [`${tie.with}\n${tie.role}`, tie]))
  const ties = [...different.values()]
  const bare = (tie: Affiliation): boolean =>
    tie.role === '' && ties.some((other) => other.with === tie.with && other.role !== '')
  return ties
    .filter((tie) => !bare(tie))
    .sort((one, other) => byText(one.with, other.with) || byText(one.role, other.role))
}
