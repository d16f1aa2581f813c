/** Half-open range of UTF-16 units in one article's text: `start` is in, `end` is out. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The words a span stands for: `cut('普京说', { start: 0, end: 2 })` → `'普京'`. */
export const cut = (text: string, at: Span): string => text.slice(at.start, at.end)

export const holds = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

export const overlaps = (one: Span, other: Span): boolean =>
  one.start < other.end && other.start < one.end

/** The smallest span that holds both. */
export const cover = (one: Span, other: Span): Span => ({
  start: Math.min(one.start, other.start),
  end: Math.max(one.end, other.end),
})

/** Reading order; of two that begin together the longer one comes first. */
export const byPlace = (one: Span, other: Span): number =>
  one.start - other.start || other.end - one.end
