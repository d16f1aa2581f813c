import type { Bin } from './bins.ts'

/** First and last step chosen, both in. */
export type Range = readonly [number, number]

/** How the brush moves; all by number of the step. */
export const brushMoves = {
  /** The steps a range of days covers; null while every day is. */
  rangeOf: (bins: readonly Bin[], from: string, to: string): Range | null => {
    if (from === '' && to === '') return null
    const first = bins.findIndex((bin) => from === '' || bin.to >= from)
    let last = bins.length - 1
    while (last > 0 && to !== '' && bins[last].from.slice(0, to.length) > to) last--
    return first < 0 || last < first ? null : [first, last]
  },
  between: (one: number, other: number): Range => [Math.min(one, other), Math.max(one, other)],
  same: (one: Range | null, other: Range | null): boolean =>
    one?.[0] === other?.[0] && one?.[1] === other?.[1],
  /** The window moved by steps, kept as wide as it was. */
  shifted: ([first, last]: Range, by: number, steps: number): Range => {
    const width = last - first
    const start = Math.max(0, Math.min(steps - 1 - width, first + by))
    return [start, start + width]
  },
  /** The window's right end moved by steps. */
  widened: (range: Range | null, by: number, steps: number): Range => {
    const [first, last] = range ?? [0, 0]
    return [first, Math.max(first, Math.min(steps - 1, last + by))]
  },
}
