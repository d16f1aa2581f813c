import type Sigma from 'sigma'

/** What a reader does on the canvas, in the page's own words. */
export interface CanvasEvents {
  readonly hover: (node: string | null) => void
  readonly hoverEdge: (edge: string | null) => void
  readonly node: (id: string, also: boolean) => void
  readonly open: (id: string) => void
  readonly edge: (key: string) => void
  readonly ground: () => void
  readonly dragged: (id: string, x: number, y: number) => void
  /** The camera came to another place. */
  readonly moved: () => void
  /** The browser took the WebGL context away. */
  readonly lost: () => void
}

/** Pixels a press may wander before it drags the actor. */
const STILL = 4

/** Passes Sigma's events on; the result stops that. */
export function listen(renderer: Sigma, element: HTMLElement, events: CanvasEvents): () => void {
  renderer.on('enterNode', ({ node }) => {
    element.style.cursor = 'pointer'
    events.hover(node)
  })
  renderer.on('leaveNode', () => {
    element.style.cursor = ''
    events.hover(null)
  })
  renderer.on('enterEdge', ({ edge }) => {
    element.style.cursor = 'pointer'
    events.hoverEdge(edge)
  })
  renderer.on('leaveEdge', () => {
    element.style.cursor = ''
    events.hoverEdge(null)
  })
  renderer.on('clickNode', ({ node, event }) => events.node(node, shifted(event.original)))
  renderer.on('clickEdge', ({ edge }) => events.edge(edge))
  renderer.on('clickStage', () => events.ground())
  renderer.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault()
    events.open(node)
  })
  // Two lines clicked one after the other are no wish to zoom in.
  renderer.on('doubleClickEdge', ({ preventSigmaDefault }) => preventSigmaDefault())
  renderer.getCamera().on('updated', events.moved)
  drag(renderer, events)
  const lost = (event: Event) => {
    event.preventDefault()
    events.lost()
  }
  element.addEventListener('webglcontextlost', lost, true)
  return () => element.removeEventListener('webglcontextlost', lost, true)
}

const shifted = (event: MouseEvent | TouchEvent): boolean =>
  event.shiftKey || event.ctrlKey || event.metaKey

function drag(renderer: Sigma, events: CanvasEvents): void {
  let held: { node: string; x: number; y: number; moving: boolean } | null = null
  renderer.on('downNode', ({ node, event }) => {
    held = { node, x: event.x, y: event.y, moving: false }
  })
  renderer.on('moveBody', ({ event }) => {
    if (!held) return
    if (!held.moving && Math.hypot(event.x - held.x, event.y - held.y) < STILL) return
    held.moving = true
    const { x, y } = renderer.viewportToGraph(event)
    renderer.getGraph().mergeNodeAttributes(held.node, { x, y })
    event.preventSigmaDefault()
    event.original.preventDefault()
    event.original.stopPropagation()
  })
  const release = () => {
    if (held?.moving && renderer.getGraph().hasNode(held.node)) {
      const { x, y } = renderer.getGraph().getNodeAttributes(held.node) as { x: number; y: number }
      events.dragged(held.node, x, y)
    }
    held = null
  }
  renderer.on('upNode', release)
  renderer.on('upStage', release)
}
