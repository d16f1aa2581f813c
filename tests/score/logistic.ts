/** A row to learn from: the numbers of its features, each once, and what it is. */
export interface Row {
  readonly features: readonly number[]
  readonly label: 0 | 1
  /** How much it counts. */
  readonly weight: number
}

export interface LogisticOptions {
  /** Number of features. */
  readonly width: number
  /** Penalty on half the square of each weight. */
  readonly l2: number
  readonly passes: number
}

export const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum))

/**
 * Weights of a logistic regression with L2 penalty on binary features, by coordinate descent with one Newton step a feature
 * and pass (Yuan, Ho, Lin 2012, without its line search: the step is bounded instead). No randomness.
 */
export function fitLogistic(
  rows: readonly Row[],
  { width, l2, passes }: LogisticOptions,
): Float64Array {
  const { starts, members } = columns(rows, width)
  const weights = new Float64Array(width)
  const sums = new Float64Array(rows.length)
  const labels = Float64Array.from(rows, ({ label }) => label)
  const counts = Float64Array.from(rows, ({ weight }) => weight)
  for (let pass = 0; pass < passes; pass++)
    for (let feature = 0; feature < width; feature++) {
      let slope = l2 * weights[feature]
      let bend = l2
      for (let i = starts[feature]; i < starts[feature + 1]; i++) {
        const row = members[i]
        const p = logistic(sums[row])
        slope += counts[row] * (p - labels[row])
        bend += counts[row] * p * (1 - p)
      }
      const step = Math.max(-1, Math.min(1, -slope / bend))
      if (Math.abs(step) < 1e-4) continue
      weights[feature] += step
      for (let i = starts[feature]; i < starts[feature + 1]; i++) sums[members[i]] += step
    }
  return weights
}

/** The rows that have each feature: those of feature f are `members[starts[f]]` up to `members[starts[f + 1]]`. */
function columns(rows: readonly Row[], width: number): { starts: Int32Array; members: Int32Array } {
  const starts = new Int32Array(width + 1)
  for (const { features } of rows) for (const feature of features) starts[feature + 1]++
  for (let feature = 0; feature < width; feature++) starts[feature + 1] += starts[feature]
  const next = Int32Array.from(starts)
  const members = new Int32Array(starts[width])
  rows.forEach(({ features }, row) => {
    for (const feature of features) members[next[feature]++] = row
  })
  return { starts, members }
}
