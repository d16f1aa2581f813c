import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isProse } from '../../src/read/prose/prose.ts'
import { readSource } from '../../src/read/index.ts'
import { OUTLETS } from './support.ts'

const SHARED = new URL('../../../shared/eval/', import.meta.url)
const FOLDERS = [SHARED, new URL('train/', SHARED)].filter((folder) =>
  existsSync(new URL('articles/', folder)),
)
if (FOLDERS.length === 0) console.warn('../shared/eval is missing: its articles are not compared.')

interface Text {
  readonly title: string
  readonly url: string
  readonly date: string | null
  readonly paragraphs: readonly string[]
}

const bare = (words: string): string => words.replace(/[\s\u200b]+/g, '')
/** Two notices that are sentences; all other prose there is the story or a caption. */
const NOTICE = /^(?:©|請加入)/

const pairs = FOLDERS.flatMap((folder) =>
  readdirSync(new URL('articles/', folder)).map((name) => {
    const bytes = readFileSync(new URL(`articles/${name}`, folder))
    const text = JSON.parse(
      readFileSync(new URL(`text/${name.replace(/\.md$/, '.json')}`, folder), 'utf8'),
    ) as Text
    return { name, text, read: readSource({ name, bytes }, OUTLETS) }
  }),
)

describe.skipIf(FOLDERS.length === 0)('the articles beside the project', () => {
  it('are one article each, without a note', () => {
    expect(pairs.filter(({ read }) => read.articles.length !== 1 || read.notes.length)).toEqual([])
  })

  it('have the titles their texts have', () => {
    expect(pairs.map(({ read }) => read.articles[0].title)).toEqual(
      pairs.map(({ text }) => text.title),
    )
  })

  it('have the addresses and dates their texts have, where those have any', () => {
    for (const { name, text, read } of pairs) {
      const { url, publishedAt } = read.articles[0]
      if (text.url) expect([name, url]).toEqual([name, text.url])
      if (text.date) {
        const date = text.date.length > 10 ? Date.parse(text.date) : text.date
        expect([name, text.date.length > 10 ? Date.parse(publishedAt) : publishedAt]).toEqual([
          name,
          date,
        ])
      }
    }
  })

  it('keep 99 of 100 characters of prose', () => {
    let all = 0
    let kept = 0
    for (const { text, read } of pairs) {
      const story = bare(read.articles[0].text)
      for (const paragraph of text.paragraphs) {
        if (!isProse(paragraph) || NOTICE.test(paragraph)) continue
        const words = bare(paragraph)
        all += words.length
        if (story.includes(words)) kept += words.length
      }
    }
    expect(kept / all).toBeGreaterThan(0.99)
  })
})
