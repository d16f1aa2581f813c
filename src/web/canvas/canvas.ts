import Graph from 'graphology'
import Sigma from 'sigma'
import type { Camera } from '../state/view.ts'
import type { Drawing } from './drawing.ts'
import { EDGE_PROGRAMS } from './edge-lines.ts'
import { headOf, programOf } from './edge-name.ts'
import type { Focus } from './focus.ts'
import { bringIntoView, fit } from './camera-moves.ts'
import { NodeShapes } from './node-shapes.ts'
import type { Box } from './place-labels.ts'
import { paintNames, type NameStyle } from './paint-names.ts'
import { edgeReducer, nodeReducer } from './reducers.ts'
import { listen, type CanvasEvents } from './canvas-events.ts'

/** The extent all pictures of one dataset share, so that an actor stays in its place whatever is filtered. */
export interface Extent {
  readonly x: [number, number]
  readonly y: [number, number]
}

/** The one door to the renderer; a later Sigma is a change of this folder only. */
export interface Canvas {
  readonly show: (drawing: Drawing) => void
  readonly look: (focus: Focus | null, style: NameStyle) => void
  readonly camera: () => Camera
  readonly moveTo: (camera: Camera | null, still: boolean) => void
  readonly zoom: (factor: number) => void
  /** Shows all that is drawn, and no more. */
  readonly fit: () => void
  /** Moves the camera to an actor that lies outside the picture; one inside stays where it is. */
  readonly bringIntoView: (id: string) => void
  /** Actors whose middle lies inside this outline of pixels. */
  readonly within: (outline: readonly { x: number; y: number }[]) => readonly string[]
  readonly renderer: Sigma
  /** Writes the names over another renderer of the same picture, `times` as large as on the page. */
  readonly paint: (renderer: Sigma, times: number) => void
  readonly kill: () => void
}

/** Draws into an element. A heavy picture does without picking edges, which Sigma settles once and for all. Throws where there is no WebGL. */
export function createCanvas(
  element: HTMLElement,
  extent: Extent,
  style: NameStyle,
  events: CanvasEvents,
  heavy = false,
): Canvas {
  let drawing: Drawing = { nodes: [], edges: [] }
  let focus: Focus | null = null
  let names = style
  const renderer = new Sigma(new Graph({ multi: true }), element, {
    nodeProgramClasses: { form: NodeShapes },
    nodeHoverProgramClasses: { form: NodeShapes },
    // A heavy picture has no curves, and every program costs time to compile.
    edgeProgramClasses: heavy ? { straight: EDGE_PROGRAMS.straight } : EDGE_PROGRAMS,
    defaultNodeType: 'form',
    defaultEdgeType: 'straight',
    renderLabels: false,
    // Names are ours: Sigma's overlap, and its hover label draws a white box on a dark ground.
    defaultDrawNodeHover: () => undefined,
    defaultDrawNodeLabel: () => undefined,
    minEdgeThickness: 1,
    stagePadding: 48,
    zIndex: true,
    minCameraRatio: 0.02,
    maxCameraRatio: 12,
    tapMoveTolerance: 15,
    allowInvalidContainer: true,
    enableEdgeEvents: !heavy,
    hideEdgesOnMove: heavy,
  })
  renderer.setCustomBBox(extent)
  const paint = (target: Sigma, times: number) => {
    const context = layer(target, times)
    const { width, height } = scaled(target.getDimensions(), 1 / times)
    context.clearRect(0, 0, width, height)
    const lens = {
      width,
      height,
      covered: target === renderer ? coveredBy(element) : [],
      toScreen: (point: { x: number; y: number }) => {
        const { x, y } = target.graphToViewport(point)
        return { x: x / times, y: y / times }
      },
      toPixels: (size: number) => target.scaleSize(size) / times,
    }
    paintNames(context, drawing, focus, lens, names)
  }
  let processing = 0
  renderer.on('beforeProcess', () => (processing = performance.now()))
  renderer.on('afterProcess', () => performance.measure('process', { start: processing }))
  renderer.on('afterRender', () => paint(renderer, 1))
  const deafen = listen(renderer, element, events)
  // Sigma sees the window change its size, not the element: a panel that grows, a rail that folds.
  const frame = new ResizeObserver(() => {
    const { width, height } = renderer.getDimensions()
    if (element.offsetWidth !== width || element.offsetHeight !== height) renderer.scheduleRefresh()
  })
  frame.observe(element)
  return {
    renderer,
    paint,
    show: (next) => {
      drawing = next
      renderer.setGraph(graphOf(next, names))
    },
    look: (next, nextStyle) => {
      const start = performance.now()
      const before = focus
      focus = next
      names = nextStyle
      if (heavy && before && next) renderer.refresh(changed(before, next))
      else if (before || next)
        // One call: each setting changed makes Sigma go through everything once.
        renderer.setSettings({
          nodeReducer: next && ((id, node) => nodeReducer(focus ?? next, names.palette)(id, node)),
          edgeReducer:
            next && ((key, edge) => edgeReducer(focus ?? next, names.palette)(key, edge)),
        })
      else renderer.scheduleRender()
      performance.measure('highlight', { start })
    },
    camera: () => {
      const { x, y, ratio } = renderer.getCamera().getState()
      return { x, y, ratio }
    },
    moveTo: (camera, still) => {
      const state = { x: 0.5, y: 0.5, ratio: 1, angle: 0, ...camera }
      if (still) renderer.getCamera().setState(state)
      else void renderer.getCamera().animate(state, { duration: 250 })
    },
    zoom: (factor) => {
      const { ratio } = renderer.getCamera().getState()
      void renderer.getCamera().animate({ ratio: ratio * factor }, { duration: 150 })
    },
    fit: () => fit(renderer),
    bringIntoView: (id) => {
      // Places are known only once a frame was made of the graph last shown.
      renderer.once('afterRender', () => bringIntoView(renderer, id))
      renderer.scheduleRender()
    },
    within: (outline) =>
      drawing.nodes
        .filter((node) => inside(renderer.graphToViewport(node), outline))
        .map((node) => node.id),
    kill: () => {
      frame.disconnect()
      deafen()
      renderer.kill()
    },
  }
}

function graphOf(drawing: Drawing, style: NameStyle): Graph {
  const graph = new Graph({ multi: true })
  for (const { id, ...look } of drawing.nodes)
    graph.addNode(id, { ...look, ringColor: style.palette.ground, ring: 1.5, zIndex: 1 })
  for (const look of drawing.edges)
    graph.addEdgeWithKey(look.key, look.source, look.target, {
      type: programOf(look),
      head: headOf(look),
      color: look.color,
      // The curve program takes its feather out of the line's width, ours adds it.
      size: look.size + (look.curvature === 0 ? 0 : 0.8),
      curvature: look.curvature,
      zIndex: 0,
    })
  return graph
}

/** The canvas names are written on: above actors, below Sigma's mouse layer. */
function layer(renderer: Sigma, times: number): CanvasRenderingContext2D {
  const known = renderer.getCanvases().names
  const canvas = known ?? renderer.createCanvas('names', { beforeLayer: 'mouse' })
  const { width, height } = renderer.getDimensions()
  const ratio = window.devicePixelRatio || 1
  if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
    canvas.width = Math.round(width * ratio)
    canvas.height = Math.round(height * ratio)
    canvas.style.width = `${width}px`
    canvas.style.height = `${height}px`
    canvas.style.pointerEvents = 'none'
  }
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no 2D canvas for the names')
  context.setTransform(ratio * times, 0, 0, ratio * times, 0, 0)
  return context
}

/** What has to be drawn anew when the focus moves: only what one of the two touches. */
const changed = (before: Focus, next: Focus) => ({
  partialGraph: {
    nodes: [...new Set([...before.nodes, ...next.nodes])],
    edges: [...new Set([...before.edges, ...next.edges])],
  },
  skipIndexation: true,
  schedule: true,
})

/** Buttons and notices that lie over the canvas, in its pixels. */
function coveredBy(element: HTMLElement): readonly Box[] {
  const { left, top } = element.getBoundingClientRect()
  const over = [...(element.parentElement?.querySelectorAll('.canvas-tools, .how-many') ?? [])]
  return over.map((one) => {
    const box = one.getBoundingClientRect()
    return {
      left: box.left - left,
      top: box.top - top,
      right: box.right - left,
      bottom: box.bottom - top,
    }
  })
}

const scaled = ({ width, height }: { width: number; height: number }, by: number) => ({
  width: width * by,
  height: height * by,
})

/** Even-odd rule: whether a point lies inside an outline. */
function inside(
  { x, y }: { x: number; y: number },
  outline: readonly { x: number; y: number }[],
): boolean {
  let within = false
  outline.forEach((one, i) => {
    const other = outline[(i + outline.length - 1) % outline.length]
    if (
      one.y > y !== other.y > y &&
      x < ((other.x - one.x) * (y - one.y)) / (other.y - one.y) + one.x
    )
      within = !within
  })
  return within
}
