import { createEdgeCurveProgram } from '@sigma/edge-curve'
import {
  createEdgeArrowProgram,
  createEdgeCompoundProgram,
  EdgeRectangleProgram,
  type EdgeProgramType,
} from 'sigma/rendering'
import { BarHead } from './bar-head.ts'

/** Heads tell the sign without colour: support ends in an arrow, opposition in a bar, as biologists draw inhibition. */
const HEADS = {
  arrow: { lengthToThicknessRatio: 3.4, widenessToThicknessRatio: 2.8 },
  thin: { lengthToThicknessRatio: 4.5, widenessToThicknessRatio: 2.6 },
} as const
type Head = keyof typeof HEADS

const curved = (head: Head | null): EdgeProgramType =>
  createEdgeCurveProgram({ arrowHead: head && { extremity: 'target', ...HEADS[head] } })

/** Sigma's programs by the `type` an edge carries. */
export const EDGE_PROGRAMS: Readonly<Record<string, EdgeProgramType>> = {
  'straight-none': EdgeRectangleProgram,
  'straight-arrow': createEdgeArrowProgram(HEADS.arrow),
  'straight-bar': createEdgeCompoundProgram([EdgeRectangleProgram, BarHead]),
  'straight-thin': createEdgeArrowProgram(HEADS.thin),
  'curved-none': curved(null),
  'curved-arrow': curved('arrow'),
  'curved-bar': createEdgeCompoundProgram([curved(null), BarHead]),
  'curved-thin': curved('thin'),
}
