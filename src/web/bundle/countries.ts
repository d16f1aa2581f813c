import { byText } from '../../lib/order.ts'
import type { NodeRow } from '../../model/bundle.ts'

/** A person of a body of a ministry of a state: no office lies deeper. */
const DEEPEST = 4

/** Which states actors belong to. */
export interface Countries {
  /** The states an actor is, or belongs to by its nearest ties; none where no tie leads to one. */
  readonly of: (id: string) => readonly string[]
  /** The states there are, those with most actors first. */
  readonly all: readonly string[]
}

export function countriesOf(nodes: readonly NodeRow[]): Countries {
  const nodeById = new Map<string, NodeRow>(nodes.map((node) => [node.id, node]))
  const states = new Map<string, readonly string[]>()
  const actors = new Map<string, number>()
  for (const node of nodes) {
    const nearest = nearestStates(node, nodeById)
    if (nearest.length > 0) states.set(node.id, nearest)
    for (const id of nearest) actors.set(id, (actors.get(id) ?? 0) + 1)
  }
  return {
    of: (id) => states.get(id) ?? [],
    all: [...actors].sort(([a, one], [b, other]) => other - one || byText(a, b)).map(([id]) => id),
  }
}

function nearestStates(node: NodeRow, nodeById: ReadonlyMap<string, NodeRow>): readonly string[] {
  let level: readonly NodeRow[] = [node]
  for (let depth = 0; depth <= DEEPEST && level.length > 0; depth++) {
    const states = level.filter((one) => one.entityType === 'state')
    if (states.length > 0) return [...new Set(states.map((one) => one.id))]
    level = level.flatMap((one) => one.affiliations).flatMap((tie) => nodeById.get(tie.with) ?? [])
  }
  return []
}
