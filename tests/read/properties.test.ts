import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/model/article.ts'
import { readSource } from '../../src/read/index.ts'
import { htmlBlocks } from '../../src/read/html/blocks.ts'
import { bodyOf, OUTLETS, read } from './support.ts'

const NAMES = ['a.md', 'a.html', 'a.jsonl', 'a.json', 'a.txt', 'standard-input']

function expectWhole(article: Article): void {
  const body = bodyOf(article)
  expect(article.text).toBe([article.title, ...body].join('\n'))
  for (const paragraph of [article.title, ...body]) {
    expect(paragraph).toBe(paragraph.trim())
    expect(paragraph).not.toMatch(/[\n\r]/)
  }
  expect(body).not.toContain('')
}

const TAGS = 'p div br b a figure figcaption nav small li h1 time script table td svg'.split(' ')
const piece = fc.oneof(
  fc.constantFrom(...TAGS).map((tag) => `<${tag}>`),
  fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
  fc.constantFrom(
    '<p class="caption">',
    '<a href="x">',
    '<!--',
    '-->',
    '<',
    '&amp;',
    '&lt',
    '"',
    '\n',
    '  ',
    '---\n',
    '### ',
    '[',
    '](',
  ),
  fc.constantFrom(
    '会谈开始。',
    '部长说，',
    '作者：李明',
    '相关报道：',
    '© 某社',
    'Joe',
    '2018年9月5日',
  ),
  fc.string({ maxLength: 6 }),
)
const markup = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

describe('reading', () => {
  it('never throws on bytes of any kind, and its spans cut whole lines', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom(...NAMES), (bytes, name) => {
        const { articles } = readSource({ name, bytes }, OUTLETS)
        articles.forEach(expectWhole)
      }),
      { numRuns: 500 },
    )
  }, 120_000)

  it('never throws on markup of any kind, and its spans cut whole lines', () => {
    fc.assert(
      fc.property(markup, fc.constantFrom(...NAMES), (text, name) => {
        read(name, text).articles.forEach(expectWhole)
      }),
      { numRuns: 1000 },
    )
  }, 120_000)

  it('never throws on records of any shape', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom('a.json', 'a.jsonl'), (text, name) => {
        read(name, text).articles.forEach(expectWhole)
      }),
    )
  })

  it('gives a record its title and paragraphs back', () => {
    const words = fc.string({ minLength: 1, unit: fc.constantFrom(...'边境会谈很好部长说ab') })
    fc.assert(
      fc.property(words, fc.array(words, { minLength: 1 }), (title, paragraphs) => {
        const told = paragraphs.map(
          (paragraph) => `${paragraph}，会谈的日期和地点由两国的外交部商定，然后在同一天公布。完。`,
        )
        const [article] = read('a.json', JSON.stringify({ title, paragraphs: told })).articles
        expect([article.title, ...bodyOf(article)]).toEqual([title, ...told])
      }),
    )
  })

  it('loses no letter of HTML outside of what is hidden', () => {
    const safe = fc.array(
      fc.constantFrom('<p>', '</p>', '<b>', '</div>', '<br>', '会', '谈', ' 好 ', '<td>'),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(safe, (pieces) => {
        const letters = pieces
          .filter((part) => !part.startsWith('<'))
          .join('')
          .replace(/\s/g, '')
        expect(
          htmlBlocks(pieces.join(''))
            .map(({ text }) => text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(letters)
      }),
    )
  })
})
