import type { EdgeRow, NodeRow } from '../../model/bundle.ts'
import type { Dataset } from '../bundle/dataset.ts'
import type { View } from '../state/view.ts'
import { smallGroupsOf } from './small-groups.ts'
import { judgeOf, type ViewFilter } from './why-hidden.ts'

/** No picture holds more relations than this; the strongest are kept and the rest is counted. */
export const MOST_EDGES = 12_000
/** Relations outside the backbone that a chosen actor brings along, unless it is expanded. */
const BROUGHT = 40

const NOTHING: ReadonlySet<string> = new Set()

/** Why a relation is not in the picture; `alone` counts the actors nothing joins. */
type Unseen = ViewFilter | 'most' | 'alone'

/** What is in the picture, and how many relations each filter keeps out. */
export interface Visible {
  readonly nodes: readonly NodeRow[]
  readonly edges: readonly EdgeRow[]
  readonly ids: ReadonlySet<string>
  /** Actors in groups of few, whether they are shown or not. */
  readonly inSmallGroups: number
  readonly hiddenBy: Readonly<Partial<Record<Unseen, number>>>
}

/** The relations that pass every filter, and the actors they join. A relation that was chosen or picked is always among them. */
export function visibleOf(
  data: Dataset,
  view: View,
  picked: ReadonlySet<string> = NOTHING,
): Visible {
  const judge = judgeOf(data, view)
  const hiddenBy: Partial<Record<Unseen, number>> = {}
  const count = (reason: Unseen) => (hiddenBy[reason] = (hiddenBy[reason] ?? 0) + 1)
  const brought = new Map(view.nodes.map((id) => [id, 0]))
  const passing: EdgeRow[] = []
  for (const edge of data.edges) {
    const asked = edge.key === view.edge || picked.has(edge.key)
    const reason = asked ? null : judge(edge)
    if (reason !== null) count(reason)
    else if (passing.length >= MOST_EDGES) count('most')
    else if (!asked && tooMany(edge, view, brought)) count('backbone')
    else passing.push(edge)
  }
  const small = smallGroupsOf(passing, wantedOf(data, view, picked))
  const away = view.filters.groups === 'large' ? small : NOTHING
  const edges = away.size > 0 ? passing.filter((edge) => !away.has(edge.source)) : passing
  if (edges.length < passing.length) hiddenBy.smallGroups = passing.length - edges.length
  const ids = new Set<string>(view.nodes.filter((id) => data.nodeById.has(id)))
  for (const edge of edges) ids.add(edge.source).add(edge.target)
  const nodes = data.nodes.filter((node) => ids.has(node.id))
  const alone = data.nodes.length - nodes.length - away.size
  if (alone > 0) hiddenBy.alone = alone
  return { nodes, edges, ids, inSmallGroups: small.size, hiddenBy }
}

/** The actors a reader asked for by name. */
function wantedOf(data: Dataset, view: View, picked: ReadonlySet<string>): ReadonlySet<string> {
  const edges = [view.edge, ...picked].flatMap((key) => data.edgeByKey.get(key) ?? [])
  const ends = edges.flatMap(({ source, target }) => [source, target])
  return new Set([...view.nodes, ...view.expanded, ...ends])
}

function tooMany(edge: EdgeRow, view: View, brought: Map<string, number>): boolean {
  if (edge.backbone || view.filters.scope === 'all') return false
  if (view.expanded.includes(edge.source) || view.expanded.includes(edge.target)) return false
  for (const id of [edge.source, edge.target]) {
    const sofar = brought.get(id)
    if (sofar === undefined || sofar >= BROUGHT) continue
    brought.set(id, sofar + 1)
    return false
  }
  return true
}

/** Whether two answers show the same: then nothing has to be drawn anew. */
export const sameVisible = (one: Visible, other: Visible): boolean =>
  one.edges.length === other.edges.length &&
  one.nodes.length === other.nodes.length &&
  one.inSmallGroups === other.inSmallGroups &&
  one.edges.every((edge, i) => edge === other.edges[i]) &&
  one.nodes.every((node, i) => node === other.nodes[i]) &&
  JSON.stringify(one.hiddenBy) === JSON.stringify(other.hiddenBy)
