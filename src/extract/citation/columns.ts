/** Room for tokens: one place in each column for each. */
export interface Columns {
  readonly sort: Uint8Array
  readonly start: Int32Array
  readonly end: Int32Array
  /** Number of the word; −1 for none. */
  readonly word: Int32Array
  /** Number of the mention; −1 for none. */
  readonly mention: Int32Array
}

const LEAST = 0x2000

const made = new WeakMap<object, Columns>()

/**
 * Room for `count` tokens, the same for each article that is read for `owner`: fresh memory would cost more than what is written
 * into it. An article is done with before the next one is begun.
 */
export function columnsFor(owner: object, count: number): Columns {
  const known = made.get(owner)
  if (known && known.sort.length >= count) return known
  const size = Math.max(LEAST, count)
  const columns: Columns = {
    sort: new Uint8Array(size),
    start: new Int32Array(size),
    end: new Int32Array(size),
    word: new Int32Array(size),
    mention: new Int32Array(size),
  }
  made.set(owner, columns)
  return columns
}
