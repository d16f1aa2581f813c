import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { around } from '../../src/web/evidence/around.ts'
import { segments } from '../../src/web/evidence/segments.ts'

describe('segments', () => {
  it('cuts the text at every mark and loses none of it', () => {
    const marks = fc.array(fc.record({ start: fc.nat(40), end: fc.nat(40) }))
    fc.assert(
      fc.property(fc.string({ minLength: 40, maxLength: 40 }), marks, (text, all) => {
        const parts = segments(text, all)
        expect(parts.map((part) => part.text).join('')).toBe(text)
        for (const { start, text: words, marks: over } of parts)
          for (const mark of all)
            expect(over.includes(mark)).toBe(
              mark.start <= start && mark.end >= start + words.length && mark.end > mark.start,
            )
      }),
    )
  })
  it('puts the longer of two nested marks outside', () => {
    const quote = { start: 0, end: 9, role: 'quote' }
    const actor = { start: 2, end: 4, role: 'source' }
    expect(segments('012345678', [actor, quote])[1].marks).toEqual([quote, actor])
  })
})

describe('around', () => {
  const text = '题目\n第一句。第二句！第三句？第四句'
  it('gives the sentence before and after', () => {
    expect(around(text, { text: '第二句！', start: 7 })).toEqual({
      before: '第一句。',
      after: '第三句？',
    })
  })
  it('finds a sentence that moved, and says so of one that is gone', () => {
    expect(around(text, { text: '第三句？', start: 0 })?.before).toBe('第二句！')
    expect(around(text, { text: '没有这句', start: 0 })).toBeNull()
  })
  it('stands at both ends of an article', () => {
    expect(around(text, { text: '第四句', start: 15 })).toEqual({ before: '第三句？', after: '' })
    expect(around('唯一一句', { text: '唯一一句', start: 0 })).toEqual({ before: '', after: '' })
  })
})
