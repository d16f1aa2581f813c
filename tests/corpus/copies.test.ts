import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCopies } from '../../src/corpus/copies.ts'
import { overlapOf, shinglesOf } from '../../src/corpus/shingles.ts'
import type { Article } from '../../src/model/article.ts'
import { articleId } from '../../src/model/ids.ts'
import { anArticle } from '../support/build.ts'

/** Text in which no stretch of eight repeats by accident. */
const prose = (seed: number, length: number): string =>
  Array.from({ length }, (_, i) =>
    String.fromCharCode(0x4e00 + ((Math.imul(seed * 7919 + i + 1, 2654435761) >>> 8) % 20000)),
  ).join('')

const published = (id: string, body: string, day: string): Article =>
  anArticle(body, { id: articleId(id), publishedAt: day, title: id })

const copies = (articles: readonly Article[]): Record<string, string> =>
  Object.fromEntries(findCopies(articles, 0.8))

describe('findCopies', () => {
  const text = prose(1, 400)

  it.each([
    ['the same text', text, true],
    ['the text in Traditional punctuation', `「${text}」`, true],
    ['the text with a lead of its own', prose(2, 40) + text, true],
    ['the text with its end cut', text.slice(0, 340), true],
    ['half of the text', text.slice(0, 200) + prose(3, 200), false],
    ['another text', prose(4, 400), false],
  ])('judges %s', (_, other, isCopy) => {
    const found = copies([
      published('first', text, '2023-01-01'),
      published('later', other, '2023-01-02'),
    ])
    expect(found).toEqual(isCopy ? { later: 'first' } : {})
  })

  it('takes the earliest for the original, and an undated one for no original', () => {
    const dated = published('b', text, '2023-01-05')
    expect(copies([published('a', text, ''), dated, published('c', text, '2023-01-04')])).toEqual({
      a: 'c',
      b: 'c',
    })
  })

  it('does not call two stubs copies', () =>
    expect(
      copies([
        published('a', '记者报道。', '2023-01-01'),
        published('b', '记者报道。', '2023-01-02'),
      ]),
    ).toEqual({}))

  it('finds what comparing every pair finds', () => {
    const article = fc.record({
      source: fc.integer({ min: 0, max: 3 }),
      cut: fc.integer({ min: 0, max: 300 }),
    })
    fc.assert(
      fc.property(fc.array(article, { maxLength: 8 }), (parts) => {
        const articles = parts.map(({ source, cut }, i) =>
          published(`a${i}`, prose(source, 400).slice(cut), `2023-01-0${i + 1}`),
        )
        expect(copies(articles)).toEqual(comparingEveryPair(articles))
      }),
    )
  })
})

function comparingEveryPair(articles: readonly Article[]): Record<string, string> {
  const shingles = articles.map((article) => shinglesOf(article.text.slice(article.title.length)))
  const found: Record<string, string> = {}
  articles.forEach((article, i) => {
    const original = articles.findIndex(
      (earlier, k) => k < i && !(earlier.id in found) && overlapOf(shingles[k], shingles[i]) >= 0.8,
    )
    if (original >= 0 && shingles[i].length >= 24) found[article.id] = articles[original].id
  })
  return found
}

describe('shinglesOf', () => {
  it('has one fingerprint for each different stretch of eight letters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('朝', '鲜', '，', 'a'), maxLength: 60 }),
        (text) => {
          const letters = text.replaceAll('，', '')
          const stretches = new Set(
            Array.from({ length: Math.max(0, letters.length - 7) }, (_, i) =>
              letters.slice(i, i + 8),
            ),
          )
          expect(shinglesOf(text).length).toBe(stretches.size)
        },
      ),
    )
  })
})
