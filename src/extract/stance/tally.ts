/** Is told the features of a candidate one by one: to add up their points, or to name them. */
export interface Tally {
  /** A feature of data/cues/weights.csv by its number. */
  feature(number: number): void
  /** The characters from `start` to `end`, which stand at a place in `CONTEXTS`. */
  context(where: number, start: number, end: number): void
}
