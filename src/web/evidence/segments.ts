/** A span with whatever it stands for. */
export interface Placed {
  readonly start: number
  readonly end: number
}
/** A stretch of text no mark begins or ends in, with the marks that cover it, the longest first. */
export interface Segment<M extends Placed> {
  readonly start: number
  readonly text: string
  readonly marks: readonly M[]
}

/** Cuts `text[from, to)` wherever a mark begins or ends; marks may overlap and may reach beyond. */
export function segments<M extends Placed>(
  text: string,
  marks: readonly M[],
  from = 0,
  to = text.length,
): readonly Segment<M>[] {
  const inside = marks.filter((mark) => mark.start < to && mark.end > from && mark.end > mark.start)
  const cuts = new Set([from, to])
  for (const mark of inside) cuts.add(Math.max(from, mark.start)).add(Math.min(to, mark.end))
  const places = [...cuts].sort((one, other) => one - other)
  return places.slice(0, -1).map((start, i) => ({
    start,
    text: text.slice(start, places[i + 1]),
    marks: inside
      .filter((mark) => mark.start <= start && mark.end >= places[i + 1])
      .sort(
        (one, other) => other.end - other.start - (one.end - one.start) || one.start - other.start,
      ),
  }))
}
