import { useEffect, useMemo, useRef, useState } from 'react'
import type { Canvas } from '../canvas/canvas.ts'
import { drawingOf } from '../canvas/drawing.ts'
import { extentOf } from '../canvas/extent.ts'
import { fontOf } from '../canvas/font.ts'
import { focusOf } from '../canvas/focus.ts'
import type { Visible } from '../filter/visible.ts'
import { usePage } from '../frame/page-context.ts'
import { useSay } from '../i18n/words.ts'
import { chooseActor, chooseEdge, letGo } from '../state/moves.ts'
import { useStore, useView } from '../state/store.ts'

interface Props {
  readonly visible: Visible
  readonly keep: (canvas: Canvas | null) => void
  /** The reader moved this camera. */
  readonly moved: () => void
}

/** One of the two pictures. */
export function CompareCanvas({ visible, keep, moved }: Props) {
  const { data, palette, name, language } = usePage()
  const view = useView()
  const store = useStore()
  const say = useSay()
  const element = useRef<HTMLDivElement>(null)
  const follow = useRef(moved)
  follow.current = moved
  const [canvas, setCanvas] = useState<Canvas | null>(null)
  const [lost, setLost] = useState(false)
  const style = useMemo(
    () => ({ palette, font: fontOf(language), labels: view.format.labels }),
    [palette, language, view.format.labels],
  )
  const drawing = useMemo(
    () => drawingOf(data, visible, view, palette, name),
    [data, visible, view.format, view.pins, palette, name],
  )
  const focus = useMemo(
    () => focusOf(drawing, view.nodes, view.edge),
    [drawing, view.nodes, view.edge],
  )
  useEffect(() => {
    const place = element.current
    if (!place) return
    let here = true
    let made: Canvas | null = null
    import('../canvas/canvas.ts')
      .then(({ createCanvas }) => {
        if (!here) return
        made = createCanvas(place, extentOf(data), style, {
          hover: () => undefined,
          hoverEdge: () => undefined,
          node: (id) => store.go(chooseActor(id)),
          open: (id) => store.go(chooseActor(id)),
          edge: (key) => store.go(chooseEdge(key)),
          ground: () => store.go(letGo),
          dragged: () => undefined,
          moved: () => follow.current(),
          lost: () => setLost(true),
        })
        keep(made)
        setCanvas(made)
      })
      .catch(() => setLost(true))
    return () => {
      here = false
      made?.kill()
      keep(null)
      setCanvas(null)
    }
  }, [data])
  useEffect(() => canvas?.show(drawing), [canvas, drawing])
  useEffect(() => canvas?.look(focus, style), [canvas, focus, style])
  return (
    <div
      ref={element}
      className="canvas"
      role="img"
      aria-label={say('networkSays', {
        actors: visible.nodes.length,
        relations: visible.edges.length,
      })}
    >
      {lost && <p className="notice">{say('noWebgl')}</p>}
    </div>
  )
}
