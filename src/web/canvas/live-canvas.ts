import type { Canvas } from './canvas.ts'

/** The canvas on the page, for what is not its child: picture export, keys. Null while none is up. */
export const liveCanvas: { now: Canvas | null } = { now: null }
