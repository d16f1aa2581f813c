import { createEdgeCurveProgram } from '@sigma/edge-curve'
import { createEdgeCompoundProgram, type EdgeProgramType } from 'sigma/rendering'
import { BarHead } from './bar-head.ts'
import { StraightLines } from './straight-lines.ts'

const ARROW = {
  extremity: 'target',
  lengthToThicknessRatio: 3.4,
  widenessToThicknessRatio: 2.8,
} as const
const curved = (arrowHead: typeof ARROW | null): EdgeProgramType =>
  createEdgeCurveProgram({ arrowHead })

/** Sigma's programs by the `type` an edge carries. Heads tell the sign without colour: support ends in an arrow, opposition in a bar, as biologists draw inhibition. */
export const EDGE_PROGRAMS: Readonly<Record<string, EdgeProgramType>> = {
  straight: StraightLines,
  'curved-none': curved(null),
  'curved-arrow': curved(ARROW),
  'curved-bar': createEdgeCompoundProgram([curved(null), BarHead]),
}
