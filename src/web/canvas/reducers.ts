import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types'
import type { Focus } from './focus.ts'
import type { ShapeData } from './node-shapes.ts'
import type { Palette } from './palette.ts'

type Node = Partial<NodeDisplayData & ShapeData>

/** What is near keeps its look, what is chosen gets a ring of ink, the rest goes pale and solid. */
export const nodeReducer =
  (focus: Focus, palette: Palette) =>
  (id: string, node: Node): Node =>
    focus.chosen.has(id)
      ? { ...node, ringColor: palette.ink, ring: 3, zIndex: 3 }
      : focus.nodes.has(id)
        ? { ...node, zIndex: 2 }
        : { ...node, color: palette.paleNode, zIndex: 0 }

export const edgeReducer =
  (focus: Focus, palette: Palette) =>
  (key: string, edge: Partial<EdgeDisplayData>): Partial<EdgeDisplayData> =>
    focus.edges.has(key)
      ? { ...edge, size: (edge.size ?? 1) * (focus.edge === key ? 1.5 : 1), zIndex: 1 }
      : { ...edge, color: palette.paleEdge, zIndex: 0 }
