/** A row to learn from: the numbers of its features, what it is, and how much it counts. */
export interface Row {
  readonly features: readonly number[]
  readonly label: 0 | 1
  readonly weight: number
}

export interface LogisticOptions {
  /** Number of features. */
  readonly width: number
  /** Penalty on the square of each weight. */
  readonly l2: number
  readonly epochs: number
}

export const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum))

/**
 * Weights of a logistic regression with L2 penalty, by AdaGrad (Duchi, Hazan, Singer 2011) over the rows in their order: no
 * randomness, so the same rows give the same weights.
 */
export function fitLogistic(
  rows: readonly Row[],
  { width, l2, epochs }: LogisticOptions,
  start?: Float64Array,
): Float64Array {
  const weights = start ? Float64Array.from(start) : new Float64Array(width)
  const squares = new Float64Array(width).fill(1e-2)
  const counts = new Float64Array(width)
  for (const row of rows) for (const f of row.features) counts[f]++
  // The penalty of a feature is spread over the rows that have it.
  const decay = Float64Array.from(counts, (n) => (n > 0 ? l2 / n : 0))
  for (let epoch = 0; epoch < epochs; epoch++) {
    // A fixed stride visits the rows in another order than they stand, so an article's rows do not come in one lump.
    const stride = coprime(rows.length, 7919 + 2 * epoch)
    let at = 0
    for (let n = 0; n < rows.length; n++) {
      at = (at + stride) % rows.length
      const { features, label, weight } = rows[at]
      let sum = 0
      for (const f of features) sum += weights[f]
      const slope = (logistic(sum) - label) * weight
      for (const f of features) {
        const gradient = slope + decay[f] * weights[f]
        squares[f] += gradient * gradient
        weights[f] -= (0.15 * gradient) / Math.sqrt(squares[f])
      }
    }
  }
  return weights
}

function coprime(size: number, wish: number): number {
  const shared = (a: number, b: number): number => (b === 0 ? a : shared(b, a % b))
  let stride = wish % size || 1
  while (shared(size, stride) !== 1) stride++
  return stride
}
