import type { Dataset } from '../bundle/dataset.ts'
import type { Extent } from './canvas.ts'

/** The frame all pictures of a dataset share: what its backbone spans, or everything where it has none. */
export function extentOf(data: Dataset): Extent {
  const backbone = data.nodes.filter((node) => node.backbone)
  const nodes = backbone.length > 1 ? backbone : data.nodes
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
