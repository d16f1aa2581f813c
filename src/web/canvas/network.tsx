import { useEffect, useMemo, useRef, useState } from 'react'
import { usePage } from '../frame/page-context.ts'
import { useSay } from '../i18n/words.ts'
import { pathsBetween } from '../network/paths.ts'
import { alsoActor, chooseActor, chooseEdge, expand, letGo, pin } from '../state/moves.ts'
import { useStore, useView } from '../state/store.ts'
import { pickedActors } from '../sources/picked.ts'
import type { Canvas } from './canvas.ts'
import { CanvasTools } from './canvas-tools.tsx'
import { drawingOf, HEAVY } from './drawing.ts'
import { extentOf } from './extent.ts'
import { fontOf } from './font.ts'
import { focusOf } from './focus.ts'
import { liveCanvas } from './live-canvas.ts'
import { HowMany } from './how-many.tsx'
import { useWalk } from './use-walk.ts'

/** Milliseconds without movement after which the address takes the camera's place. */
const REST = 250

/** The picture of the network and what is laid over it. Its element is the door; all drawing is the canvas's. */
export function Network({ lost }: { readonly lost: () => void }) {
  const { data, visible, picked, palette, name, language } = usePage()
  const view = useView()
  const store = useStore()
  const say = useSay()
  const element = useRef<HTMLDivElement>(null)
  const [canvas, setCanvas] = useState<Canvas | null>(null)
  const [hovered, setHovered] = useState({ node: '', edge: '' })
  const drawing = useMemo(
    () => drawingOf(data, visible, view, palette, name),
    [data, visible, view.format, view.pins, palette, name],
  )
  const style = useMemo(
    () => ({ palette, font: fontOf(language), labels: view.format.labels }),
    [palette, language, view.format.labels],
  )
  const heavy = drawing.edges.length > HEAVY
  const path = useMemo(
    () =>
      view.nodes.length === 2 && view.edge === ''
        ? pathsBetween(visible.edges, view.nodes[0], view.nodes[1])
            .flat()
            .map((edge) => edge.key)
        : [],
    [visible, view.nodes, view.edge],
  )
  const focus = useMemo(
    () =>
      hovered.node
        ? focusOf(drawing, [hovered.node], '')
        : hovered.edge
          ? focusOf(drawing, [], hovered.edge)
          : view.nodes.length === 0 && view.edge === '' && picked.size > 0
            ? focusOf(drawing, pickedActors(view.picked), '', [...picked])
            : focusOf(drawing, view.nodes, view.edge, path),
    [drawing, hovered, view.nodes, view.edge, view.picked, picked, path],
  )
  useEffect(() => {
    const place = element.current
    if (!place) return
    let here = true
    let made: Canvas | null = null
    let resting: ReturnType<typeof setTimeout> | undefined
    // Fetched apart: the curve program reads WebGLRenderingContext when it loads, and a browser may have none.
    import('./canvas.ts')
      .then(({ createCanvas }) => {
        if (!here) return
        made = createCanvas(
          place,
          extentOf(data),
          style,
          {
            hover: (node) => setHovered({ node: node ?? '', edge: '' }),
            hoverEdge: (edge) => setHovered({ node: '', edge: edge ?? '' }),
            node: (id, also) => store.go(also ? alsoActor(id) : chooseActor(id)),
            open: (id) => store.go(expand(id)),
            edge: (key) => store.go(chooseEdge(key)),
            ground: () => store.go(letGo),
            dragged: (id, x, y) => store.go(pin(id, x, y)),
            moved: () => {
              clearTimeout(resting)
              resting = setTimeout(() => {
                if (here) store.drift((now) => ({ ...now, camera: made?.camera() ?? now.camera }))
              }, REST)
            },
            lost,
          },
          heavy,
        )
        const { camera } = store.read().present
        if (camera) made.moveTo(camera, true)
        liveCanvas.now = made
        setCanvas(made)
      })
      .catch(lost)
    return () => {
      here = false
      if (liveCanvas.now === made) liveCanvas.now = null
      made?.kill()
      setCanvas(null)
    }
  }, [data, heavy])
  useEffect(() => canvas?.show(drawing), [canvas, drawing])
  useEffect(() => canvas?.look(focus, style), [canvas, focus, style])
  const chosen =
    view.nodes[view.nodes.length - 1] ?? (picked.size > 0 && pickedActors(view.picked)[0])
  useEffect(() => {
    if (chosen) canvas?.bringIntoView(chosen)
  }, [canvas, chosen])
  const walk = useWalk(drawing, canvas)
  return (
    <section className="network" aria-label={say('network')}>
      <div
        ref={element}
        className="canvas"
        role="application"
        aria-roledescription={say('network')}
        aria-label={say('networkSays', {
          actors: visible.nodes.length,
          relations: visible.edges.length,
        })}
        tabIndex={0}
        data-ready={canvas !== null}
        onKeyDown={walk.press}
      />
      <p className="spoken" aria-live="polite">
        {walk.said}
      </p>
      <HowMany />
      <CanvasTools canvas={canvas} />
    </section>
  )
}
