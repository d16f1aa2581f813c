import { once } from '../../lib/once.ts'
import { makeCode, MAKES, playFeatures, type Make } from './features.ts'
import { PLAYED } from './parts.ts'
import type { Points } from './points.ts'

/** What the parts of source and target add at cues of one make, in hundredths of a point. */
export interface Plays {
  /** By the source's part times the number of parts, plus the target's. */
  readonly sums: Int16Array
  readonly most: number
}

/** By the code of the make. */
const allPlays = once((_: Points): (Plays | undefined)[] => Array<undefined>(MAKES).fill(undefined))

/** Worked out once for each make. */
export const playsOf = (points: Points, make: Make): Plays =>
  (allPlays(points)[makeCode(make)] ??= addUp(points, make))

function addUp({ features }: Points, make: Make): Plays {
  const sums = new Int16Array(PLAYED.length ** 2)
  for (let play = 0; play < sums.length; play++)
    playFeatures(make, play, {
      feature: (number) => (sums[play] += features[number]),
      context() {},
    })
  return { sums, most: Math.max(...sums) }
}
