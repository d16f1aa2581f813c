import type { ArticleRow, EdgeRow, NodeRow, OutletRow } from '../../model/bundle.ts'
import { byText } from '../../lib/order.ts'
import type { RelationKind } from '../state/view.ts'
import { countriesOf, type Countries } from './countries.ts'
import type { Shelf } from './shelf.ts'

/** A shelf with the look-ups every part of the page needs, made once. */
export interface Dataset {
  readonly shelf: Shelf
  readonly nodes: readonly NodeRow[]
  /** Strongest first. */
  readonly edges: readonly EdgeRow[]
  readonly nodeById: ReadonlyMap<string, NodeRow>
  readonly edgeByKey: ReadonlyMap<string, EdgeRow>
  /** An actor's relations, strongest first. */
  readonly edgesOf: ReadonlyMap<string, readonly EdgeRow[]>
  readonly outletById: ReadonlyMap<string, OutletRow>
  readonly articleById: ReadonlyMap<string, ArticleRow>
  /** Worked out when somebody first asks: the opening picture does without. */
  readonly countries: () => Countries
  /** The actors of each community, most mentioned first. */
  readonly communities: ReadonlyMap<number, readonly NodeRow[]>
}

/** Independent outlets first, then sentences: ten copies of one wire story are one voice. */
export const byStrength = (one: EdgeRow, other: EdgeRow): number =>
  other.outlets - one.outlets || other.weight - one.weight || byText(one.key, other.key)

export const byMentions = (one: NodeRow, other: NodeRow): number =>
  other.articles - one.articles || other.mentions - one.mentions || byText(one.id, other.id)

export function dataset(shelf: Shelf): Dataset {
  const { manifest, graph } = shelf
  const nodes = [...graph.nodes].sort(byMentions)
  // The file is in order of key and the sort is stable: no tie among 100,000 needs its keys compared again.
  const edges = [...graph.edges].sort(
    (one, other) => other.outlets - one.outlets || other.weight - one.weight,
  )
  const edgesOf = new Map<string, EdgeRow[]>(nodes.map((node) => [node.id, []]))
  for (const edge of edges) {
    edgesOf.get(edge.source)?.push(edge)
    if (edge.target !== edge.source) edgesOf.get(edge.target)?.push(edge)
  }
  const communities = new Map<number, NodeRow[]>()
  for (const node of nodes) {
    const members = communities.get(node.community)
    if (members) members.push(node)
    else communities.set(node.community, [node])
  }
  let countries: Countries | undefined
  return {
    shelf,
    nodes,
    edges,
    nodeById: new Map(nodes.map((node) => [node.id as string, node])),
    edgeByKey: new Map(edges.map((edge) => [edge.key, edge])),
    edgesOf,
    outletById: new Map(manifest.outlets.map((outlet) => [outlet.id, outlet])),
    articleById: new Map(manifest.articles.map((article) => [article.id as string, article])),
    countries: () => (countries ??= countriesOf(nodes)),
    communities: new Map([...communities].sort(([one], [other]) => one - other)),
  }
}

/** How the reader tells this relation from others. */
export const kindOf = (edge: EdgeRow): RelationKind => {
  switch (edge.relation) {
    case 'stance':
      return edge.sign > 0 ? 'pos' : 'neg'
    case 'citation':
      return 'cite'
    case 'affiliation':
      return 'aff'
    case 'cooccurrence':
      return 'cooc'
  }
}

/** The other end of a relation. */
export const partner = (edge: EdgeRow, id: string): string =>
  edge.source === id ? edge.target : edge.source
