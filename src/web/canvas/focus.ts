import type { Drawing } from './drawing.ts'

/** What is looked at: the hovered or chosen actors and relation, and what lies next to them. */
export interface Focus {
  readonly chosen: ReadonlySet<string>
  readonly edge: string
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
}

/** Everything near what is looked at; null when nothing is, so that no reducer runs. */
export function focusOf(
  drawing: Drawing,
  chosen: readonly string[],
  edge: string,
  path: readonly string[] = [],
): Focus | null {
  if (chosen.length === 0 && edge === '') return null
  const picked = new Set(chosen)
  const along = new Set(path)
  const nodes = new Set(chosen)
  const edges = new Set<string>()
  for (const look of drawing.edges) {
    const near =
      edge !== ''
        ? look.key === edge
        : along.size > 0
          ? along.has(look.key)
          : picked.has(look.source) || picked.has(look.target)
    if (!near) continue
    edges.add(look.key)
    nodes.add(look.source).add(look.target)
  }
  return { chosen: picked, edge, nodes, edges }
}
