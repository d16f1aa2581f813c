import type { EdgeRow } from '../../model/bundle.ts'
import { byStrength, partner } from '../bundle/dataset.ts'

/** Steps a path may have: longer ones join everybody with everybody. */
export const LONGEST = 3
/** Paths listed: more are a hairball again. */
const MOST = 8

/** The relations walked through, from the first actor to the last. */
export type Path = readonly EdgeRow[]

/** The shortest chains of relations between two actors, at most three steps long; of equally long ones those whose weakest step is strongest come first. */
export function pathsBetween(edges: readonly EdgeRow[], from: string, to: string): readonly Path[] {
  const strongest = new Map<string, Map<string, EdgeRow>>()
  const note = (one: string, other: string, edge: EdgeRow) => {
    const row = strongest.get(one) ?? new Map<string, EdgeRow>()
    strongest.set(one, row)
    const known = row.get(other)
    if (!known || byStrength(edge, known) < 0) row.set(other, edge)
  }
  for (const edge of edges) {
    note(edge.source, edge.target, edge)
    note(edge.target, edge.source, edge)
  }
  for (let length = 1; length <= LONGEST; length++) {
    const found = walk(strongest, from, to, length)
    if (found.length > 0) return found.sort(byWeakestStep).slice(0, MOST)
  }
  return []
}

function walk(
  strongest: ReadonlyMap<string, ReadonlyMap<string, EdgeRow>>,
  from: string,
  to: string,
  length: number,
): Path[] {
  const direct = strongest.get(from)?.get(to)
  if (length === 1) return direct ? [[direct]] : []
  const found: Path[] = []
  for (const [next, edge] of strongest.get(from) ?? []) {
    if (next === to || next === from) continue
    for (const rest of walk(strongest, next, to, length - 1))
      if (!passes(rest, next, from)) found.push([edge, ...rest])
  }
  return found
}

const passes = (path: Path, start: string, id: string): boolean =>
  actorsOf(path, start).includes(id)

/** The actors a path visits, from `start` on. */
export function actorsOf(path: Path, start: string): readonly string[] {
  const visited = [start]
  for (const edge of path) visited.push(partner(edge, visited[visited.length - 1]))
  return visited
}

const weakest = (path: Path): EdgeRow => [...path].sort(byStrength)[path.length - 1]
const byWeakestStep = (one: Path, other: Path): number => byStrength(weakest(one), weakest(other))
