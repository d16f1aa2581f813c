import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/read/index.ts'
import { OUTLETS, read, utf8 } from './support.ts'

const ONE = '两国外长星期二通了电话，谈到边境一带的紧张局势，并同意下个月在首都再谈。'
const notesOn = (name: string, bytes: Uint8Array) =>
  readSource({ name, bytes }, OUTLETS).notes.map(({ code, level }) => `${level} ${code}`)

describe('readSource', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'empty-file'],
    ['white space', utf8(' \n\u3000\n'), 'empty-file'],
    ['a mark and nothing else', Uint8Array.of(0xef, 0xbb, 0xbf), 'empty-file'],
    ['NULs', new Uint8Array(500), 'binary-file'],
    [
      'a picture',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0xff, 0xd8, 0xfe, 0x9c),
      'unknown-encoding',
    ],
    [
      'Japanese in Shift JIS',
      Uint8Array.of(
        0x82,
        0xb1,
        0x82,
        0xf1,
        0x82,
        0xc9,
        0x82,
        0xbf,
        0x82,
        0xcd,
        0x90,
        0xa2,
        0x8a,
        0x45,
      ),
      'unknown-encoding',
    ],
  ])('notes %s as an error in every form', (_, bytes, code) => {
    for (const name of ['a.md', 'a.html', 'a.jsonl', 'a.json', 'a.txt'])
      expect(notesOn(name, bytes)).toEqual([`error ${code}`])
  })

  it.each([
    ['a.md', '<!--1694690102000-->\n[标题](https://example.org/1)\n------\n<p>  </p>'],
    ['a.md', '### 标题\n-----\n<p>责任编辑：李明</p>\n原文链接：https://example.org/1'],
    ['a.md', '---\ntitle: 标题\n---\n'],
    ['a.txt', '标题'],
    ['a.html', '<html><head><title>标题</title></head><body><script>1</script></body></html>'],
    ['a.json', '{"title": "标题", "paragraphs": [" "]}'],
  ])('notes a body without a line of text in %s', (name, text) => {
    const { articles, notes } = read(name, text)
    expect(articles).toEqual([])
    expect(notes.map(({ code }) => code)).toContain('no-body')
  })

  it('says which file and which article a note is about', () => {
    expect(read('a/b.md', '### 标题')).toMatchObject({ notes: [{ about: 'a/b.md' }] })
    expect(read('a/b.json', JSON.stringify({ id: 'x', text: ONE })).notes).toEqual([
      expect.objectContaining({
        code: 'no-title',
        about: 'a/b.json',
        article: 'x',
        level: 'warning',
      }),
    ])
  })

  it('reads a file of 50 MB without a word too much', () => {
    const line = `<p>${ONE}</p>\n`
    const text = `### 标题\n-----\n${line.repeat(Math.ceil(50e6 / utf8(line).length))}`
    const { articles, notes } = read('a.md', text)
    expect(notes).toEqual([])
    expect(articles[0].paragraphs.length).toBeGreaterThan(400_000)
  }, 60_000)

  it.each([
    ['Markdown links', '### 标题\n\n' + '[a]('.repeat(200_000)],
    ['Markdown brackets', '### 标题\n\n' + '['.repeat(1_000_000)],
    ['Markdown stars', '### 标题\n\n' + '*a'.repeat(300_000)],
    ['hashes', '### ' + '# '.repeat(500_000)],
    ['front matter', '---\na: b\n' + 'x: ['.repeat(200_000)],
    ['brackets of JSON', '['.repeat(1_000_000)],
    ['braces of JSON', '{"a":'.repeat(200_000)],
    ['archive heads', '<!--1694690102000-->\n' + '[a]('.repeat(200_000)],
    ['entities', '<p>' + '&a;'.repeat(300_000)],
    ['parentheses', '标题\n' + '（'.repeat(500_000)],
    ['titles', '<title>'.repeat(100_000)],
  ])(
    'takes linear time for nothing but %s',
    (_, text) => {
      const started = performance.now()
      for (const name of ['a.md', 'a.html', 'a.json', 'a.txt']) read(name, text)
      expect(performance.now() - started).toBeLessThan(20_000)
    },
    60_000,
  )
})
