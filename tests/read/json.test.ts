import { describe, expect, it } from 'vitest'
import { bodyOf, read, readOne } from './support.ts'

const ONE = '两国外长星期二通了电话，谈到边境一带的紧张局势。'
const lines = (...records: unknown[]): string =>
  records.map((record) => (typeof record === 'string' ? record : JSON.stringify(record))).join('\n')

describe('JSON Lines', () => {
  it('gives one article per line, named by id, article or line', () => {
    const { articles } = read(
      'day.jsonl',
      lines(
        { id: 'a-1', title: '一', text: ONE },
        { article: 'a-2', title: '二', text: ONE },
        '',
        { title: '四', text: ONE },
        { id: 5, title: '五', text: ONE },
      ),
    )
    expect(articles.map(({ id }) => id)).toEqual(['a-1', 'a-2', 'day-4', '5'])
  })

  it('keeps an outlet as the record gives it and else looks its domain up', () => {
    const { articles } = read(
      'day.ndjson',
      lines(
        { title: '一', text: ONE, outlet: 'Some Paper', url: 'https://www.example.org/1' },
        { title: '二', text: ONE, url: 'https://www.example.org/1' },
        { title: '三', text: ONE, url: 'https://www.unknown.net:8080/1' },
      ),
    )
    expect(articles.map(({ outlet }) => outlet)).toEqual(['Some Paper', 'example', 'unknown.net'])
  })

  it('notes a broken line by file and line and reads on', () => {
    const { articles, notes } = read(
      'day.jsonl',
      lines(
        { title: '一', text: ONE },
        '{"title":',
        { title: '三' },
        { title: 4, text: ONE },
        { title: '五', text: ONE },
      ),
    )
    expect(articles.map(({ id }) => id)).toEqual(['day-1', 'day-5'])
    expect(notes.map(({ code, about }) => [code, about])).toEqual([
      ['broken-record', 'day.jsonl:2'],
      ['broken-record', 'day.jsonl:3'],
      ['broken-record', 'day.jsonl:4'],
    ])
  })

  it('sums up broken lines by the thousand', () => {
    const { notes } = read('day.jsonl', 'no json\n'.repeat(5000))
    expect(notes).toHaveLength(101)
    expect(notes[100]).toMatchObject({ code: 'broken-records', about: 'day.jsonl' })
  })

  it('reads html, authors and dates', () => {
    const [article] = read(
      'day.jsonl',
      lines({
        title: '一',
        html: `<p>${ONE}</p><p>责任编辑：李明</p>`,
        date: 1694690102,
        author: ['王小明', '李四'],
      }),
    ).articles
    expect(article).toMatchObject({
      publishedAt: '2023-09-14T11:15:02Z',
      authors: ['王小明', '李四'],
    })
    expect(bodyOf(article)).toEqual([ONE])
  })
})

describe('JSON', () => {
  it('reads one record with paragraphs and names it by its file', () => {
    const article = readOne(
      'x/seed-9.json',
      JSON.stringify({ title: '一', url: '', date: null, paragraphs: [ONE, '小标题'] }, null, 1),
    )
    expect(article).toMatchObject({ id: 'seed-9', title: '一', publishedAt: '' })
    expect(bodyOf(article)).toEqual([ONE, '小标题'])
  })

  it('reads an array, and lines in a .json file', () => {
    const records = [
      { title: '一', text: ONE },
      { title: '二', text: ONE },
    ]
    expect(read('a.json', JSON.stringify(records)).articles.map(({ id }) => id)).toEqual([
      'a-1',
      'a-2',
    ])
    expect(read('a.json', lines(...records)).articles.map(({ id }) => id)).toEqual(['a-1', 'a-2'])
  })

  it('knows a record without a file name', () => {
    expect(readOne('standard-input', JSON.stringify({ title: '一', text: ONE }, null, 2)).id).toBe(
      'standard-input',
    )
  })

  it.each([
    ['[1, "x", null]'],
    ['"text"'],
    ['{"title": "一"}'],
    ['{"text": ["x"]}'],
    ['{'],
    ['[[[['],
  ])('notes %s', (text) => {
    const { articles, notes } = read('a.json', text)
    expect(articles).toEqual([])
    expect(new Set(notes.map(({ code }) => code))).toEqual(new Set(['broken-record']))
  })
})
