import type { EdgeRow, NodeRow } from '../../model/bundle.ts'
import type { ActorKind } from '../../model/actor.ts'
import { kindOf, type Dataset } from '../bundle/dataset.ts'
import type { Visible } from '../filter/visible.ts'
import { curvatures } from '../network/curvature.ts'
import { sizingOf } from '../network/sizes.ts'
import type { RelationKind, View } from '../state/view.ts'
import { communityColour, type Palette } from './palette.ts'

/** Above this many relations edges are straight, are not picked and hide while the picture moves: curves cost 3 to 6 times as much. */
export const HEAVY = 2_000

/** Sizes are laid out with room around them; drawn at this share, small actors beside large ones stay in sight. */
const SCALE = 0.72

export interface NodeLook {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly color: string
  readonly label: string
  readonly shape: ActorKind
}
export interface EdgeLook {
  readonly key: string
  readonly source: string
  readonly target: string
  readonly kind: RelationKind
  readonly color: string
  readonly size: number
  /** 0 is straight. */
  readonly curvature: number
}
/** A picture, whoever draws it: Sigma, our SVG writer, the small graph of an article. */
export interface Drawing {
  readonly nodes: readonly NodeLook[]
  readonly edges: readonly EdgeLook[]
}

/** The visible part of the graph with its looks. Relations that matter most are drawn last, so they lie on top. */
export function drawingOf(
  data: Dataset,
  visible: Pick<Visible, 'nodes' | 'edges'>,
  view: Pick<View, 'format' | 'pins'>,
  palette: Palette,
  name: (id: string) => string,
): Drawing {
  const { curves, colour, size } = view.format
  const heavy = visible.edges.length > HEAVY
  const bends = curves === 'never' || heavy ? null : curvatures(visible.edges)
  const stance = colour === 'stance' ? stanceReceived(visible.edges) : null
  const edges = [...visible.edges]
    .sort((one, other) => RANK[kindOf(one)] - RANK[kindOf(other)])
    .map((edge) =>
      heavy
        ? farLook(edge, palette)
        : edgeLook(edge, palette, bends?.get(edge.key) ?? 0, curves === 'always'),
    )
  const { radiusOf } = sizingOf(data, size)
  const nodes = visible.nodes.map((node) => ({
    id: node.id,
    ...placeOf(node, view.pins),
    size: radiusOf(node) * SCALE,
    color: nodeColour(node, view, palette, stance),
    label: name(node.id),
    shape: node.entityType,
  }))
  return { nodes, edges }
}

const RANK: Record<RelationKind, number> = { cooc: 0, aff: 1, cite: 2, pos: 3, neg: 4 }

const placeOf = (node: NodeRow, pins: View['pins']): { x: number; y: number } => {
  const pinned = pins[node.id]
  return pinned ? { x: pinned[0], y: pinned[1] } : { x: node.x, y: node.y }
}

function edgeLook(edge: EdgeRow, palette: Palette, bend: number, always: boolean): EdgeLook {
  const kind = kindOf(edge)
  return {
    key: edge.key,
    source: edge.source,
    target: edge.target,
    kind,
    color: palette.relations[kind],
    size: widthOf(edge),
    curvature: bend === 0 && always ? 0.2 : bend,
  }
}

/** In a crowd only stances keep their colour; what is context recedes. */
function farLook(edge: EdgeRow, palette: Palette): EdgeLook {
  const look = edgeLook(edge, palette, 0, false)
  return edge.relation === 'stance'
    ? { ...look, size: look.size * 0.6 }
    : { ...look, color: palette.paleNode, size: 0.6 }
}

/** Pixels: log of the independent outlets for a stance, thinner for what is only context. */
export function widthOf(edge: EdgeRow): number {
  const full = Math.min(6, 1.8 + 1.4 * Math.log2(Math.max(1, edge.outlets)))
  if (edge.relation === 'cooccurrence') return 0.9
  return edge.relation === 'stance' ? full : Math.max(1.1, full * 0.55)
}

function nodeColour(
  node: NodeRow,
  view: Pick<View, 'format'>,
  palette: Palette,
  stance: ReadonlyMap<string, number> | null,
): string {
  if (view.format.colour === 'type') return palette.types[node.entityType]
  if (view.format.colour === 'community') return communityColour(palette, node.community)
  const net = stance?.get(node.id) ?? 0
  return net > 0 ? palette.relations.pos : net < 0 ? palette.relations.neg : palette.relations.cooc
}

/** Approving minus disapproving sentences toward each actor. */
function stanceReceived(edges: readonly EdgeRow[]): Map<string, number> {
  const net = new Map<string, number>()
  for (const edge of edges)
    net.set(edge.target, (net.get(edge.target) ?? 0) + edge.sign * edge.weight)
  return net
}
