/** One feature's word on a decision. The points of all reasons add up to the score, so anyone can redo it by hand. */
export interface Reason {
  /** The feature's name, as it stands in its table. */
  readonly rule: string
  readonly points: number
  /** What it looked at, in words a reader of the article understands. */
  readonly says: string
}

export function total(reasons: readonly Reason[]): number {
  let sum = 0
  for (const { points } of reasons) sum += points
  return sum
}
