import { createEdgeCurveProgram } from '@sigma/edge-curve'
import { createEdgeArrowProgram, EdgeRectangleProgram, type EdgeProgramType } from 'sigma/rendering'
import type { EdgeLook } from './drawing.ts'

/** Heads tell the sign without colour: support ends in an arrow, opposition in a bar, as biologists draw inhibition. */
const HEADS = {
  arrow: { lengthToThicknessRatio: 3.2, widenessToThicknessRatio: 2.4 },
  bar: { lengthToThicknessRatio: 0.8, widenessToThicknessRatio: 4.6 },
  thin: { lengthToThicknessRatio: 4, widenessToThicknessRatio: 2.2 },
} as const
type Head = keyof typeof HEADS

const curved = (head: Head | null): EdgeProgramType =>
  createEdgeCurveProgram({ arrowHead: head && { extremity: 'target', ...HEADS[head] } })

/** Sigma's programs by the `type` an edge carries. */
export const EDGE_PROGRAMS: Readonly<Record<string, EdgeProgramType>> = {
  'straight-none': EdgeRectangleProgram,
  'straight-arrow': createEdgeArrowProgram(HEADS.arrow),
  'straight-bar': createEdgeArrowProgram(HEADS.bar),
  'straight-thin': createEdgeArrowProgram(HEADS.thin),
  'curved-none': curved(null),
  'curved-arrow': curved('arrow'),
  'curved-bar': curved('bar'),
  'curved-thin': curved('thin'),
}

const HEAD_OF = { pos: 'arrow', neg: 'bar', cite: 'thin', aff: 'none', cooc: 'none' } as const

export const programOf = (look: EdgeLook): string =>
  `${Math.abs(look.curvature) < 0.001 ? 'straight' : 'curved'}-${HEAD_OF[look.kind]}`
