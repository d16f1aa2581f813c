import MiniSearch from 'minisearch'
import type { NodeRow } from '../../model/bundle.ts'
import { bare, indexTerms, queryTerms } from './search-terms.ts'

export interface ActorHit {
  readonly id: string
  /** The name the query was found in, where it is not the one shown. */
  readonly through: string
}
export type FindActors = (query: string, most?: number) => readonly ActorHit[]

const namesOf = (node: NodeRow, more: readonly string[]): string[] => [
  ...Object.values(node.names),
  ...node.aliases,
  ...more,
]

/** A search over every name of every actor; `more` are names no article of the bundle uses but a table knows. */
export function actorFinder(
  nodes: readonly NodeRow[],
  more: ReadonlyMap<string, readonly string[]> = new Map(),
): FindActors {
  const names = new Map(
    nodes.map((node) => [node.id as string, namesOf(node, more.get(node.id) ?? [])]),
  )
  const mentions = new Map(nodes.map((node) => [node.id as string, node.mentions]))
  const index = new MiniSearch<{ id: string; names: string }>({
    fields: ['names'],
    tokenize: indexTerms,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: queryTerms,
      processTerm: (term) => term,
      prefix: true,
      combineWith: 'AND',
      fuzzy: (term) => (/^[a-z]{5,}$/.test(term) ? 0.2 : false),
      // Among equally good names the actor most written about comes first.
      boostDocument: (id) => 1 + Math.log10(1 + (mentions.get(String(id)) ?? 0)),
    },
  })
  index.addAll(nodes.map((node) => ({ id: node.id, names: (names.get(node.id) ?? []).join('\n') })))
  return (query, most = 8) => {
    if (queryTerms(query).length === 0) return []
    const wanted = bare(query.trim())
    const whole = (id: string) =>
      (names.get(id) ?? []).some((name) => bare(name) === wanted) ? 1 : 0
    return index
      .search(query)
      .map(({ id, score }) => ({ id: String(id), score }))
      .sort(
        (one, other) =>
          whole(other.id) - whole(one.id) ||
          other.score - one.score ||
          (one.id < other.id ? -1 : 1),
      )
      .slice(0, most)
      .map(({ id }) => ({ id, through: through(names.get(id) ?? [], query) }))
  }
}

const through = (names: readonly string[], query: string): string => {
  const terms = queryTerms(query)
  const fits = (name: string) => terms.every((term) => bare(name).includes(term))
  return [...names].filter(fits).sort((one, other) => one.length - other.length)[0] ?? ''
}
