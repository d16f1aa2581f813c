import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reachingInto } from '../../src/extract/reaching.ts'
import { overlaps, type Span } from '../../src/model/span.ts'

const length = fc.integer({ min: 1, max: 40 })
/** Sentences one after another, some with a gap between. */
const sentences = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 3 }), length), { maxLength: 12 })
  .map((steps) => {
    const spans: Span[] = []
    let at = 0
    for (const [gap, units] of steps) {
      spans.push({ start: at + gap, end: at + gap + units })
      at += gap + units
    }
    return spans
  })
const facts = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 300 }), length)
    .map(([start, units]): Span => ({ start, end: start + units })),
  { maxLength: 20 },
)

describe('reachingInto', () => {
  it('gives each sentence what a look at every pair gives', () => {
    fc.assert(
      fc.property(sentences, facts, (sentences, facts) => {
        const reaching = reachingInto(sentences, facts, (fact) => fact)
        expect(sentences.map((_, i) => reaching[i] ?? [])).toEqual(
          sentences.map((sentence) => facts.filter((fact) => overlaps(fact, sentence))),
        )
      }),
    )
  })
})
