import type { Span } from '../model/span.ts'

/**
 * By sentence, whatever reaches into it, in the order it is given; nothing for a sentence that nothing reaches into. The sentences
 * stand in reading order and do not overlap.
 */
export function reachingInto<Fact>(
  sentences: readonly Span[],
  facts: readonly Fact[],
  spanOf: (fact: Fact) => Span,
): readonly (readonly Fact[] | undefined)[] {
  const reaching = sentences.map((): Fact[] | undefined => undefined)
  for (const fact of facts) {
    const { start, end } = spanOf(fact)
    for (let i = firstBehind(sentences, start); i < sentences.length; i++) {
      if (sentences[i].start >= end) break
      const here = reaching[i]
      if (here) here.push(fact)
      else reaching[i] = [fact]
    }
  }
  return reaching
}

/** The index of the first that ends behind a place, of spans that stand in reading order and do not overlap. */
export function firstBehind(spans: readonly Span[], at: number): number {
  let from = 0
  let to = spans.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (spans[middle].end > at) to = middle
    else from = middle + 1
  }
  return from
}
