import type { EdgeLook } from './drawing.ts'

const HEAD_OF = { pos: 'arrow', neg: 'bar', cite: 'thin', aff: 'none', cooc: 'none' } as const

/** The name of the program that draws a relation, `straight-bar` or `curved-arrow`: Sigma's `type` of the edge. */
export const programOf = (look: EdgeLook): string =>
  `${Math.abs(look.curvature) < 0.001 ? 'straight' : 'curved'}-${HEAD_OF[look.kind]}`
