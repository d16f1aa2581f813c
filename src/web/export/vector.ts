import type { ActorKind } from '../../model/actor.ts'
import type { Drawing, EdgeLook, NodeLook } from '../canvas/drawing.ts'
import { middleOf } from '../canvas/middle.ts'
import type { RelationKind } from '../state/view.ts'
import type { Palette } from '../canvas/palette.ts'
import { placeLabels } from '../canvas/place-labels.ts'

/** The part of the page a drawing fills, in pixels. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly margin: number
  readonly font: string
  readonly palette: Palette
  /** Most names written. */
  readonly names: number
}

interface Point {
  readonly x: number
  readonly y: number
}
const TEXT = 12

/** A drawing as SVG elements: what Sigma cannot write, and what a small picture needs no Sigma for. */
export function vectorDrawing(drawing: Drawing, sheet: Sheet): string {
  const fit = fitted(drawing.nodes, sheet)
  const at = new Map(drawing.nodes.map((node) => [node.id, { ...fit(node), size: node.size }]))
  const edges = drawing.edges.flatMap((edge) => {
    const from = at.get(edge.source)
    const to = at.get(edge.target)
    return from && to && edge.source !== edge.target ? [line(edge, from, to)] : []
  })
  const nodes = drawing.nodes.map((node) =>
    form(node.shape, fit(node), node.size, node.color, sheet.palette.ground),
  )
  return [...edges, ...nodes, ...names(drawing.nodes, fit, sheet)].join('\n')
}

export const escaped = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  )

const n = (x: number): string => String(Math.round(x * 100) / 100)

function fitted(
  nodes: readonly NodeLook[],
  { width, height, margin }: Sheet,
): (node: Point) => Point {
  const xs = nodes.map((node) => node.x)
  const ys = nodes.map((node) => node.y)
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [low, high] = [Math.min(...ys), Math.max(...ys)]
  const scale = Math.min(
    (width - 2 * margin) / Math.max(right - left, 1e-9),
    (height - 2 * margin) / Math.max(high - low, 1e-9),
    1e6,
  )
  return ({ x, y }) => ({
    x: width / 2 + (x - (left + right) / 2) * (nodes.length > 1 ? scale : 0),
    y: height / 2 - (y - (low + high) / 2) * (nodes.length > 1 ? scale : 0),
  })
}

function line(edge: EdgeLook, from: Point, to: Point & { size: number }): string {
  const middle = middleOf(from, to, edge.curvature)
  const control = { x: 2 * middle.x - (from.x + to.x) / 2, y: 2 * middle.y - (from.y + to.y) / 2 }
  const away = Math.hypot(to.x - control.x, to.y - control.y) || 1
  const [ux, uy] = [(to.x - control.x) / away, (to.y - control.y) / away]
  const head = HEADS[edge.kind]
  const gap = to.size + 2
  const tip = { x: to.x - ux * gap, y: to.y - uy * gap }
  const neck = { x: tip.x - ux * head.length, y: tip.y - uy * head.length }
  const stroke = `stroke="${edge.color}" stroke-width="${n(edge.size)}"`
  const path = `<path d="M${n(from.x)} ${n(from.y)}Q${n(control.x)} ${n(control.y)} ${n(neck.x)} ${n(neck.y)}" fill="none" ${stroke}/>`
  const [px, py] = [-uy * head.half, ux * head.half]
  if (edge.kind === 'neg')
    return `${path}<path d="M${n(tip.x + px)} ${n(tip.y + py)}L${n(tip.x - px)} ${n(tip.y - py)}" fill="none" stroke="${edge.color}" stroke-width="2.4"/>`
  if (head.length === 0) return path
  return `${path}<path d="M${n(tip.x)} ${n(tip.y)}L${n(neck.x + px)} ${n(neck.y + py)}L${n(neck.x - px)} ${n(neck.y - py)}Z" fill="${edge.color}"/>`
}

const HEADS = {
  pos: { length: 8, half: 4.5 },
  neg: { length: 0, half: 6 },
  cite: { length: 7, half: 3 },
  aff: { length: 0, half: 0 },
  cooc: { length: 0, half: 0 },
} as const

/** A short line of a kind with its head, for a legend. */
export const sample = (kind: RelationKind, x: number, y: number, palette: Palette): string =>
  line(
    {
      key: kind,
      source: '',
      target: '',
      kind,
      color: palette.relations[kind],
      size: 2,
      curvature: 0,
    },
    { x, y },
    { x: x + 32, y, size: 0 },
  )

/** An actor's form, parted from the lines behind it by a ring of the ground's colour. */
export function form(
  shape: ActorKind,
  { x, y }: Point,
  size: number,
  fill: string,
  ground: string,
): string {
  const look = `fill="${fill}" stroke="${ground}" stroke-width="1.5"`
  if (shape === 'person') return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(size)}" ${look}/>`
  const side = size * 1.6
  const turn = shape === 'organization' ? ` transform="rotate(45 ${n(x)} ${n(y)})"` : ''
  return `<rect x="${n(x - side / 2)}" y="${n(y - side / 2)}" width="${n(side)}" height="${n(side)}" rx="${n(size * 0.18)}"${turn} ${look}/>`
}

function names(nodes: readonly NodeLook[], fit: (node: Point) => Point, sheet: Sheet): string[] {
  const wishes = nodes.map((node) => ({
    id: node.id,
    ...fit(node),
    radius: node.size,
    width: widthOf(node.label),
    height: TEXT * 1.25,
    must: false,
  }))
  wishes.sort((one, other) => other.radius - one.radius || (one.id < other.id ? -1 : 1))
  const labels = new Map(nodes.map((node) => [node.id, node.label]))
  const bounds = { left: 0, top: 0, right: sheet.width, bottom: sheet.height }
  return placeLabels(wishes, sheet.names, bounds).map(
    ({ id, left, top }) =>
      `<text x="${n(left)}" y="${n(top + TEXT)}" font-size="${TEXT}" font-weight="500" fill="${sheet.palette.ink}" stroke="${sheet.palette.ground}" stroke-width="3" paint-order="stroke" font-family="${escaped(sheet.font)}">${escaped(labels.get(id) ?? id)}</text>`,
  )
}

/** Estimated, since no canvas is asked: Han characters are square, Latin ones a little over half as wide. */
const widthOf = (label: string): number =>
  [...label].reduce((sum, sign) => sum + (sign > '\u2e7f' ? TEXT : TEXT * 0.58), 0)
