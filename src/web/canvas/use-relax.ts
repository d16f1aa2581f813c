import { useState } from 'react'
import { useStore } from '../state/store.ts'
import type { Canvas } from './canvas.ts'

/** Milliseconds a relaxation lasts, and how long a worker may stay silent before it counts as blocked. */
const LASTS = 3000
const SILENT = 2000

/** Lets the layout run for three seconds from where the actors lie; the outcome is pinned and can be undone. */
export function useRelax(canvas: Canvas | null) {
  const store = useStore()
  const [busy, setBusy] = useState(false)
  const [blocked, setBlocked] = useState(false)
  const start = async () => {
    if (!canvas || busy) return
    setBusy(true)
    const graph = canvas.renderer.getGraph()
    const { relax } = await import('./relax.ts')
    const moved = await relax(graph, LASTS, SILENT)
    setBlocked(moved.blocked)
    store.go((view) => ({
      ...view,
      pins: {
        ...view.pins,
        ...Object.fromEntries(
          graph.mapNodes((id, at) => [id, [at.x as number, at.y as number] as const]),
        ),
      },
    }))
    setBusy(false)
  }
  return { start: () => void start(), busy, blocked }
}
