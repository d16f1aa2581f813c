import type { EdgeRow } from '../../model/bundle.ts'

/** A group of no more actors than this is a single remark. */
const FEW = 3

/**
 * The actors whom relations join to few others and to nobody else. Never among them: the largest group, however small it is,
 * and a group with somebody who is `wanted`.
 */
export function smallGroupsOf(
  edges: readonly EdgeRow[],
  wanted: ReadonlySet<string>,
): ReadonlySet<string> {
  const groups = groupsOf(edges)
  const main = groups.reduce<readonly string[]>(
    (most, group) => (group.length > most.length ? group : most),
    [],
  )
  const small = groups.filter(
    (group) => group !== main && group.length <= FEW && !group.some((id) => wanted.has(id)),
  )
  return new Set(small.flat())
}

/** Actors that relations join, directly or through others, group by group. */
function groupsOf(edges: readonly EdgeRow[]): readonly (readonly string[])[] {
  const groupOf = new Map<string, string[]>()
  for (const { source, target } of edges) {
    const one = groupOf.get(source) ?? [source]
    const other = source === target ? one : (groupOf.get(target) ?? [target])
    const [large, small] = one.length < other.length ? [other, one] : [one, other]
    groupOf.set(source, large).set(target, large)
    if (large === small) continue
    for (const id of small) groupOf.set(id, large)
    large.push(...small)
  }
  return [...new Set(groupOf.values())]
}
