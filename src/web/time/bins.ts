import type { EdgeRow } from '../../model/bundle.ts'
import { kindOf } from '../bundle/dataset.ts'
import type { RelationKind } from '../state/view.ts'

export type BinSize = 'day' | 'week' | 'month' | 'year'
/** Evidence of one stretch of time. `from` and `to` are days, both in. */
export interface Bin {
  readonly from: string
  readonly to: string
  readonly pos: number
  readonly neg: number
  readonly cooc: number
  readonly other: number
}
type Counted = 'pos' | 'neg' | 'cooc' | 'other'

const DAY = 86_400_000
/** Bars that still can be told apart and hit on one strip. */
const MOST_BARS = 120

const time = (day: string): number => Date.parse(`${day.slice(0, 10)}T00:00:00Z`)
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)

/** The finest step that keeps a strip of this span within 120 bars. */
export function binSize(from: string, to: string): BinSize {
  const days = (time(to) - time(from)) / DAY + 1
  return days <= MOST_BARS
    ? 'day'
    : days <= 7 * MOST_BARS
      ? 'week'
      : days <= 31 * MOST_BARS
        ? 'month'
        : 'year'
}

/** The first day of the step that holds this day; weeks begin on Monday. */
export function binStart(day: string, size: BinSize): string {
  if (size === 'month') return `${day.slice(0, 7)}-01`
  if (size === 'year') return `${day.slice(0, 4)}-01-01`
  if (size === 'day') return day.slice(0, 10)
  const weekday = (new Date(time(day)).getUTCDay() + 6) % 7
  return dayOf(time(day) - weekday * DAY)
}

/** The first day of the step after the one that begins here. */
export function nextStart(start: string, size: BinSize): string {
  const date = new Date(time(start))
  if (size === 'month') date.setUTCMonth(date.getUTCMonth() + 1)
  else if (size === 'year') date.setUTCFullYear(date.getUTCFullYear() + 1)
  else date.setUTCDate(date.getUTCDate() + (size === 'week' ? 7 : 1))
  return dayOf(date.getTime())
}

const countedAs = (kind: RelationKind): Counted =>
  kind === 'cite' || kind === 'aff' ? 'other' : kind

/** The evidence of these relations step by step, empty steps included; undated evidence is in none. */
export function binsOf(edges: readonly EdgeRow[], from: string, to: string): readonly Bin[] {
  if (!Number.isFinite(time(from)) || !Number.isFinite(time(to))) return []
  const size = binSize(from, to)
  const bins = new Map<string, Record<Counted, number>>()
  for (let start = binStart(from, size); start <= to.slice(0, 10); start = nextStart(start, size))
    bins.set(start, { pos: 0, neg: 0, cooc: 0, other: 0 })
  for (const edge of edges) {
    const counted = countedAs(kindOf(edge))
    for (const [day, n] of Object.entries(edge.days)) {
      const bin = day.length >= 10 ? bins.get(binStart(day, size)) : undefined
      if (bin) bin[counted] += n
    }
  }
  return [...bins].map(([start, counts]) => ({
    from: start,
    to: dayOf(time(nextStart(start, size)) - DAY),
    ...counts,
  }))
}
