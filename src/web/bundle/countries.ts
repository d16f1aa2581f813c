import { byText } from '../../lib/order.ts'
import type { NodeRow } from '../../model/bundle.ts'

/** A person of a body of a ministry of a state: no office lies deeper. */
const DEEPEST = 4

/** Of every actor the states it is, or belongs to by its nearest ties; none where no tie leads to one. */
export function countriesOf(nodes: readonly NodeRow[]): ReadonlyMap<string, readonly string[]> {
  const nodeById = new Map<string, NodeRow>(nodes.map((node) => [node.id, node]))
  return new Map(nodes.map((node) => [node.id, nearestStates(node, nodeById)]))
}

/** The states with the number of their actors, most first. */
export function countedCountries(
  countries: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const ids of countries.values())
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return new Map([...counts].sort(([a, one], [b, other]) => other - one || byText(a, b)))
}

function nearestStates(node: NodeRow, nodeById: ReadonlyMap<string, NodeRow>): readonly string[] {
  let level = [node]
  const seen = new Set<string>()
  for (let depth = 0; depth <= DEEPEST; depth++) {
    const states = level.filter((one) => one.entityType === 'state')
    if (states.length > 0) return [...new Set(states.map((one) => one.id))]
    for (const { id } of level) seen.add(id)
    level = level
      .flatMap((one) => one.affiliations)
      .flatMap((tie) => (seen.has(tie.with) ? [] : (nodeById.get(tie.with) ?? [])))
  }
  return []
}
