import { useState, type KeyboardEvent } from 'react'
import { usePage } from '../frame/page-context.ts'
import { singleKeys } from '../frame/single-keys.ts'
import { useSay } from '../i18n/words.ts'
import { chooseActor } from '../state/moves.ts'
import { useStore, useView } from '../state/store.ts'
import type { Canvas } from './canvas.ts'
import type { Drawing, NodeLook } from './drawing.ts'
import { summaryOf } from './summary.ts'

const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}

/** Walks the network by keys: arrows to the neighbour in that direction, plus and minus to zoom, F to fit. */
export function useWalk(drawing: Drawing, canvas: Canvas | null) {
  const page = usePage()
  const view = useView()
  const store = useStore()
  const say = useSay()
  const [said, setSaid] = useState('')
  const press = (event: KeyboardEvent) => {
    const way = WAYS[event.key]
    if (way) {
      event.preventDefault()
      const from = drawing.nodes.find((node) => node.id === view.nodes[view.nodes.length - 1])
      const to = from ? nextIn(drawing, from, way) : drawing.nodes[0]
      if (!to) return
      store.go(chooseActor(to.id))
      setSaid(summaryOf(page, to.id, say))
    } else if (!singleKeys.on() || event.ctrlKey || event.metaKey) return
    else if (event.key === '+' || event.key === '=') canvas?.zoom(1 / 1.5)
    else if (event.key === '-') canvas?.zoom(1.5)
    else if (event.key.toLowerCase() === 'f') canvas?.fit()
  }
  return { press, said }
}

/** The neighbour that lies most nearly in a direction; failing one, the nearest actor that does. */
export function nextIn(
  drawing: Drawing,
  from: NodeLook,
  [dx, dy]: readonly [number, number],
): NodeLook | null {
  const near = new Set<string>()
  for (const edge of drawing.edges) {
    if (edge.source === from.id) near.add(edge.target)
    if (edge.target === from.id) near.add(edge.source)
  }
  const cost = (node: NodeLook): number => {
    const [x, y] = [node.x - from.x, node.y - from.y]
    const ahead = x * dx + y * dy
    const aside = Math.abs(x * dy - y * dx)
    return ahead <= 0 || aside > 1.5 * ahead ? Infinity : ahead + 2 * aside
  }
  const best = (nodes: readonly NodeLook[]): NodeLook | null =>
    nodes.reduce<NodeLook | null>(
      (one, other) => (cost(other) < (one ? cost(one) : Infinity) ? other : one),
      null,
    )
  const others = drawing.nodes.filter((node) => node.id !== from.id)
  return best(others.filter((node) => near.has(node.id))) ?? best(others)
}
