import type { AnnotatedArticle } from './examples.ts'
import type { Decision, Weights } from './learn.ts'
import { logistic } from './logistic.ts'

/** A line through sums of points: `slope * sum + shift`. */
export interface Scale {
  readonly slope: number
  readonly shift: number
}

/**
 * The line that makes a confidence of 0.4 right four times of ten, from decisions on articles that were not learnt from
 * (Platt 1999): Newton's method on two numbers.
 */
export function calibrate(
  articles: readonly AnnotatedArticle[],
  decisions: readonly Decision[],
): Scale {
  const seen = articles.flatMap(({ gold }, i) =>
    [...decisions[i]].map(([triple, confidence]) => ({
      sum: Math.log(confidence / (1 - confidence)),
      right: gold.has(triple) ? 1 : 0,
    })),
  )
  let slope = 1
  let shift = 0
  for (let pass = 0; pass < 50; pass++) {
    const sums = { a: 0, b: 0, aa: 0, ab: 0, bb: 0 }
    for (const { sum, right } of seen) {
      const p = logistic(slope * sum + shift)
      sums.a += (p - right) * sum
      sums.b += p - right
      sums.aa += p * (1 - p) * sum * sum
      sums.ab += p * (1 - p) * sum
      sums.bb += p * (1 - p)
    }
    const determinant = sums.aa * sums.bb - sums.ab * sums.ab
    slope -= (sums.bb * sums.a - sums.ab * sums.b) / determinant
    shift -= (sums.aa * sums.b - sums.ab * sums.a) / determinant
  }
  return { slope, shift }
}

export const scaled = (decision: Decision, { slope, shift }: Scale): Decision =>
  new Map(
    [...decision].map(([triple, confidence]) => [
      triple,
      logistic(slope * Math.log(confidence / (1 - confidence)) + shift),
    ]),
  )

/** The same line drawn into the points themselves: the shift is every candidate's. */
export const scaledWeights = (weights: Weights, { slope, shift }: Scale): Weights =>
  new Map(
    [...weights].map(([feature, points]) => [
      feature,
      slope * points + (feature === 'always' ? shift : 0),
    ]),
  )
