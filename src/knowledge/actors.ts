import { fold } from '../lib/fold.ts'
import { intern } from '../lib/intern.ts'
import { group } from '../lib/group.ts'
import { parseCsv, type Row } from '../lib/csv.ts'
import type { ActorKind, ActorNames } from '../model/actor.ts'
import { actorId, type ActorId } from '../model/ids.ts'
import { table, type Tables } from './tables.ts'

/** An office somebody held. Days are ISO prefixes (`2019`, `2019-05`); empty where open or unknown. */
export interface Office {
  readonly role: string
  readonly with: ActorId
  readonly from: string
  readonly until: string
}

/** A row of data/actors. */
export interface KnownActor {
  readonly id: ActorId
  readonly kind: ActorKind
  /** What sort of organization or medium (`think-tank`, `news-agency`, `party`); empty for people and states. */
  readonly class: string
  readonly names: ActorNames
  /** The state it belongs to. */
  readonly country: ActorId | null
  /** The organization it is part of. */
  readonly parent: ActorId | null
  readonly iso: string
  readonly domains: readonly string[]
  readonly offices: readonly Office[]
}

/**
 * How far a name goes: `name` denotes its actor wherever it stands, `short` only where the article gives a reason,
 * `char` is a state's one character in a compound, `capital` a city that may stand for its government.
 */
export type AliasSort = 'name' | 'short' | 'char' | 'capital'

export interface Alias {
  /** Folded. */
  readonly words: string
  readonly actor: ActorId
  readonly sort: AliasSort
}

const SORTS: readonly string[] = ['name', 'short', 'char']
const KINDS = [
  ['actors/states.csv', 'state'],
  ['actors/organizations.csv', 'organization'],
  ['actors/media.csv', 'organization'],
  ['actors/people.csv', 'person'],
] as const

/** All rows of data/actors by id. */
export function parseActors(tables: Tables): ReadonlyMap<ActorId, KnownActor> {
  const offices = group(
    parseCsv(table(tables, 'actors/offices.csv'), 'offices.csv'),
    (row) => row.person,
  )
  const actors = new Map<ActorId, KnownActor>()
  for (const [path, kind] of KINDS)
    for (const row of parseCsv(table(tables, path), path)) {
      const known = knownActor(row, kind, offices.get(row.id) ?? [])
      if (actors.has(known.id)) throw new RangeError(`${path}: the id ${known.id} is taken`)
      actors.set(known.id, known)
    }
  return actors
}

const idIn = (cell: string): ActorId => intern(actorId(cell))
const idOrNull = (cell: string | undefined): ActorId | null => (cell ? idIn(cell) : null)

const knownActor = (row: Row, kind: ActorKind, offices: readonly Row[]): KnownActor => ({
  id: idIn(row.id),
  kind,
  class: row.class ?? '',
  names: {
    'zh-Hans': row['zh-Hans'],
    'zh-Hant': row['zh-Hant'] || row['zh-Hans'],
    ...(row.en ? { en: row.en } : {}),
  },
  country: kind === 'state' ? idIn(row.id) : idOrNull(row.country),
  parent: idOrNull(row.parent),
  iso: row.iso2 ?? '',
  domains: (row.domains ?? '').split(' ').filter(Boolean),
  offices: offices.map(({ role, with: body, from, until }) => ({
    role,
    with: idIn(body),
    from,
    until,
  })),
})

/** Every name of every actor, folded, each (words, actor) once with its widest sort. */
export function parseAliases(
  tables: Tables,
  actors: ReadonlyMap<ActorId, KnownActor>,
): readonly Alias[] {
  const aliases = new Map<string, Alias>()
  const add = (words: string, actor: ActorId, sort: AliasSort): void => {
    const folded = fold(words.trim())
    if (folded === '') return
    const key = `${folded}\n${actor}`
    if (!aliases.has(key)) aliases.set(key, { words: folded, actor, sort })
  }
  for (const { id, names } of actors.values())
    for (const words of Object.values(names)) add(words, id, 'name')
  for (const path of Object.keys(tables).sort()) {
    if (!/^actors\/.*aliases\.csv$/.test(path)) continue
    for (const { actor, name, sort } of parseCsv(tables[path], path)) {
      const known = actors.get(actorId(actor))
      if (!known) throw new RangeError(`${path}: no actor ${actor}`)
      if (!SORTS.includes(sort)) throw new RangeError(`${path}: ${name} has the sort “${sort}”`)
      add(name, known.id, sort as AliasSort)
    }
  }
  for (const row of parseCsv(table(tables, 'actors/capitals.csv'), 'capitals.csv'))
    for (const words of [row['zh-Hans'], row['zh-Hant'], row.en])
      add(words, idIn(row.state), 'capital')
  return [...aliases.values()]
}
