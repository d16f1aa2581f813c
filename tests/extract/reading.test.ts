import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText } from '../../src/extract/reading.ts'
import { article } from '../../src/model/article.ts'
import { articleId } from '../../src/model/ids.ts'
import { cut } from '../../src/model/span.ts'

const read = (title: string, ...body: string[]) =>
  readText(
    article({
      id: articleId('t'),
      url: '',
      title,
      outlet: '',
      publishedAt: '',
      language: 'zh-Hans',
      authors: [],
      body,
    }),
  )
const sentences = (...body: string[]) => {
  const { article: a, sentences: found } = read('题', ...body)
  return found.filter((s) => s.paragraph >= 0).map((s) => cut(a.text, s))
}
const quoted = (...body: string[]) => {
  const { article: a, quotations } = read('题', ...body)
  return quotations.map((q) => cut(a.text, q.words))
}

describe('sentences', () => {
  it.each([
    [['会谈结束了。双方没有发表声明！'], ['会谈结束了。', '双方没有发表声明！']],
    [['他说：“我们不会退让。”随后离开。'], ['他说：“我们不会退让。”', '随后离开。']],
    [['这项提案（见前文。）没有通过。'], ['这项提案（见前文。）没有通过。']],
    [
      ['没有句号的一段', '下一段。'],
      ['没有句号的一段', '下一段。'],
    ],
    [['真的吗？！……他问。'], ['真的吗？！……', '他问。']],
  ])('%j', (body, expected) => {
    expect(sentences(...body)).toEqual(expected)
  })

  it('cover every character that is not blank exactly once', () => {
    const unit = fc.constantFrom('中', '。', '！', '”', '“', '（', '）', ' ', '"')
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit, minLength: 1, maxLength: 30 }), { maxLength: 5 }),
        (body) => {
          const { article: a, sentences: found } = read('题', ...body)
          let rest = a.text
          for (const at of [...found].reverse()) rest = rest.slice(0, at.start) + rest.slice(at.end)
          expect(rest.trim()).toBe('')
        },
      ),
    )
  })
})

describe('quotations', () => {
  it.each([
    [['他说：“我们不会退让。”'], ['我们不会退让。']],
    [['她称之为“闹剧”，并说「不必再谈」。'], ['闹剧', '不必再谈']],
    [['他说"到此为止"，然后走了。'], ['到此为止']],
    [['“外层‘里层’还是外层”'], ['外层‘里层’还是外层']],
    [['“外层“里层”还是外层”'], ['外层“里层”还是外层']],
    [['他说：“第一段没有收尾。', '“第二段才收尾。”'], ['第一段没有收尾。\n“第二段才收尾。']],
    [['少了收尾的引号：“到段末为止。', '下一段。'], ['到段末为止。']],
  ])('%j', (body, expected) => {
    expect(quoted(...body)).toEqual(expected)
  })
})
