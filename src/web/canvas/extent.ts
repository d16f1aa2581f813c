import type { Dataset } from '../bundle/dataset.ts'
import { visibleOf } from '../filter/visible.ts'
import { START } from '../state/view.ts'
import type { Extent } from './canvas.ts'

/** The frame all pictures of a dataset share: what its opening view spans, whatever is shown later. */
export function extentOf(data: Dataset): Extent {
  const first = visibleOf(data, START).nodes
  const nodes = first.length > 1 ? first : data.nodes
  const span = (values: readonly number[]): [number, number] => {
    let least = Infinity
    let most = -Infinity
    for (const value of values) {
      least = Math.min(least, value)
      most = Math.max(most, value)
    }
    return least < most ? [least, most] : [(values[0] ?? 0) - 1, (values[0] ?? 0) + 1]
  }
  return { x: span(nodes.map((node) => node.x)), y: span(nodes.map((node) => node.y)) }
}
