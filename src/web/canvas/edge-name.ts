import type { EdgeLook } from './drawing.ts'

const HEADS = { pos: 'arrow', neg: 'bar', cite: 'thin', aff: 'none', cooc: 'none' } as const
const CURVED = {
  arrow: 'curved-arrow',
  bar: 'curved-bar',
  thin: 'curved-arrow',
  none: 'curved-none',
}

/** The head a relation ends in. */
export const headOf = (look: EdgeLook): (typeof HEADS)[keyof typeof HEADS] => HEADS[look.kind]

/** The name of the program that draws a relation, Sigma's `type` of the edge. */
export const programOf = (look: EdgeLook): string =>
  Math.abs(look.curvature) < 0.001 ? 'straight' : CURVED[headOf(look)]
