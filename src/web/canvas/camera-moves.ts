import type Sigma from 'sigma'

/** Shows all that is drawn. Sigma's camera at ratio 1 shows one unit along the shorter side of the canvas. */
export function fit(renderer: Sigma): void {
  const nodes = renderer.getGraph().mapNodes((id) => renderer.getNodeDisplayData(id))
  const places = nodes.filter((node) => node !== undefined)
  if (places.length === 0) return
  const span = (values: readonly number[]): [number, number] =>
    values.reduce(([low, high], x) => [Math.min(low, x), Math.max(high, x)], [Infinity, -Infinity])
  const [left, right] = span(places.map((node) => node.x))
  const [low, high] = span(places.map((node) => node.y))
  const { width, height } = renderer.getDimensions()
  const shorter = Math.min(width, height)
  const ratio = Math.max(0.1, ((right - left) * shorter) / width, ((high - low) * shorter) / height)
  void renderer
    .getCamera()
    .animate({ x: (left + right) / 2, y: (low + high) / 2, ratio: ratio * 1.04 }, { duration: 250 })
}

/** Moves the camera to an actor that lies outside the picture. */
export function bringIntoView(renderer: Sigma, id: string): void {
  const node = renderer.getNodeDisplayData(id)
  if (!node) return
  const { x, y } = renderer.framedGraphToViewport(node)
  const { width, height } = renderer.getDimensions()
  if (x > 0 && y > 0 && x < width && y < height) return
  void renderer.getCamera().animate({ x: node.x, y: node.y }, { duration: 250 })
}
