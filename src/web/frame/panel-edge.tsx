import { useState } from 'react'
import { useSay } from '../i18n/words.ts'

/** Width of the evidence panel in pixels: least, most, at first, and per press of an arrow key. */
const WIDTH = { least: 320, most: 640, first: 400, step: 20 }

/** The edge between canvas and panel: dragged, or moved by arrow keys. */
export function PanelEdge() {
  const say = useSay()
  const [width, setWidth] = useState(WIDTH.first)
  const set = (next: number) => {
    const kept = Math.min(WIDTH.most, Math.max(WIDTH.least, next))
    document.documentElement.style.setProperty('--panel', `${kept}px`)
    setWidth(kept)
  }
  return (
    <div
      className="panel-edge"
      role="separator"
      aria-orientation="vertical"
      aria-label={say('panelWidth')}
      aria-valuenow={width}
      aria-valuemin={WIDTH.least}
      aria-valuemax={WIDTH.most}
      tabIndex={0}
      onKeyDown={(event) => {
        const move = { ArrowLeft: WIDTH.step, ArrowRight: -WIDTH.step }[event.key]
        if (move) {
          event.preventDefault()
          set(width + move)
        }
      }}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId))
          set(window.innerWidth - event.clientX)
      }}
    />
  )
}
