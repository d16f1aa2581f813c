import type { Drawing, EdgeLook, NodeLook } from './drawing.ts'
import type { Focus } from './focus.ts'
import type { Palette } from './palette.ts'
import { middleOf } from './middle.ts'
import { placeLabels, type Box, type Wish } from './place-labels.ts'

/** Where the picture lies on the canvas. */
export interface Lens {
  readonly width: number
  readonly height: number
  /** What lies over the picture and would hide a name. */
  readonly covered: readonly Box[]
  readonly toScreen: (point: { x: number; y: number }) => { x: number; y: number }
  /** A size of the drawing in pixels at the present zoom. */
  readonly toPixels: (size: number) => number
}
export interface NameStyle {
  readonly palette: Palette
  readonly font: string
  /** From 0 to 4: how many names at most. */
  readonly labels: number
}

const MOST_NAMES = [0, 12, 30, 80, 400]
const SIZE = 12.5
/** Below this radius in pixels an actor is a dot in a crowd, not worth a name unless chosen. */
const TOO_SMALL = 2.5
const MOST_BADGES = 40
/** Radius in pixels. */
const BADGE = 6.5

/** Writes names so that none covers another, and + or − on the relations looked at. */
export function paintNames(
  context: CanvasRenderingContext2D,
  drawing: Drawing,
  focus: Focus | null,
  lens: Lens,
  style: NameStyle,
): void {
  const { palette } = style
  const badges = focus ? paintBadges(context, drawing, focus, lens, palette) : []
  context.font = `500 ${SIZE}px ${style.font}`
  const shown = focus ? drawing.nodes.filter((node) => focus.nodes.has(node.id)) : drawing.nodes
  const wishes = shown.flatMap((node) => wish(context, node, focus, lens))
  wishes.sort(
    (one, other) =>
      Number(other.must) - Number(one.must) ||
      other.radius - one.radius ||
      (one.id < other.id ? -1 : 1),
  )
  const most = focus ? 400 : (MOST_NAMES[style.labels] ?? 80)
  const bounds = { left: 0, top: 0, right: lens.width, bottom: lens.height }
  const names = new Map(drawing.nodes.map((node) => [node.id, node.label]))
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  for (const { id, left, top } of placeLabels(wishes, most, bounds, [...badges, ...lens.covered])) {
    const label = names.get(id) ?? id
    context.font = `${focus?.chosen.has(id) ? 700 : 500} ${SIZE}px ${style.font}`
    context.strokeStyle = palette.ground
    context.lineWidth = 3.5
    context.strokeText(label, left, top + SIZE * 0.62)
    context.fillStyle = palette.ink
    context.fillText(label, left, top + SIZE * 0.62)
  }
}

function wish(
  context: CanvasRenderingContext2D,
  node: NodeLook,
  focus: Focus | null,
  lens: Lens,
): Wish[] {
  const radius = lens.toPixels(node.size)
  const must = focus?.chosen.has(node.id) ?? false
  if (radius < TOO_SMALL && !focus) return []
  const { x, y } = lens.toScreen(node)
  if (x < -80 || y < -20 || x > lens.width + 80 || y > lens.height + 20) return []
  const width = context.measureText(node.label).width * (must ? 1.06 : 1)
  return [{ id: node.id, x, y, radius: radius + 1, width, height: SIZE * 1.25, must }]
}

function paintBadges(
  context: CanvasRenderingContext2D,
  drawing: Drawing,
  focus: Focus,
  lens: Lens,
  palette: Palette,
): readonly Box[] {
  const places = new Map(drawing.nodes.map((node) => [node.id, node]))
  const signed = drawing.edges.filter(
    (edge) => focus.edges.has(edge.key) && (edge.kind === 'pos' || edge.kind === 'neg'),
  )
  return signed.slice(-MOST_BADGES).flatMap((edge) => {
    const from = places.get(edge.source)
    const to = places.get(edge.target)
    if (!from || !to) return []
    const { x, y } = middleOf(lens.toScreen(from), lens.toScreen(to), edge.curvature)
    badge(context, edge, { x, y }, palette)
    return [{ left: x - BADGE, top: y - BADGE, right: x + BADGE, bottom: y + BADGE }]
  })
}

function badge(
  context: CanvasRenderingContext2D,
  edge: EdgeLook,
  { x, y }: { x: number; y: number },
  palette: Palette,
): void {
  context.beginPath()
  context.arc(x, y, BADGE, 0, 2 * Math.PI)
  context.fillStyle = palette.ground
  context.fill()
  context.lineWidth = 1.5
  context.strokeStyle = edge.color
  context.stroke()
  context.beginPath()
  context.moveTo(x - 3.2, y)
  context.lineTo(x + 3.2, y)
  if (edge.kind === 'pos') {
    context.moveTo(x, y - 3.2)
    context.lineTo(x, y + 3.2)
  }
  context.lineWidth = 1.8
  context.stroke()
}
