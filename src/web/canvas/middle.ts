interface Point {
  readonly x: number
  readonly y: number
}

/** The middle of a line as it is drawn, bent like `@sigma/edge-curve` bends it; y grows downward. */
export const middleOf = (from: Point, to: Point, curvature: number): Point => ({
  x: (from.x + to.x) / 2 + ((to.y - from.y) * curvature) / 2,
  y: (from.y + to.y) / 2 - ((to.x - from.x) * curvature) / 2,
})
