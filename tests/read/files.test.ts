import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Article } from '../../src/model/article.ts'
import type { Note } from '../../src/model/note.ts'
import { listFiles, readFiles, readPaths } from '../../src/read/index.ts'
import { OUTLETS } from './support.ts'

const STORY = '两国外长星期二通了电话，谈到边境一带的紧张局势，并同意下个月在首都再谈。'
const markdown = (title: string): string => `### ${title}\n-----\n<p>${STORY}</p>`

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'read-'))
})
afterEach(() => rmSync(root, { recursive: true }))

function put(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), text)
  }
}

async function all(paths: readonly string[]): Promise<{ articles: Article[]; notes: Note[] }> {
  const articles: Article[] = []
  const notes: Note[] = []
  for await (const read of readPaths(paths, OUTLETS)) {
    articles.push(...read.articles)
    notes.push(...read.notes)
  }
  return { articles, notes }
}
const titles = (articles: readonly Article[]): Record<string, string> =>
  Object.fromEntries(articles.map(({ id, title }) => [id, title]))

describe('listFiles', () => {
  const inside = (path: string): string => path.slice(root.length + 1)

  it('walks folders in sorted order past hidden files and the README, each file once', () => {
    put({
      'b/2.md': '',
      'b/1.html': '',
      'a.jsonl': '',
      '.hidden/x.md': '',
      'b/.y.md': '',
      'README.md': '',
    })
    symlinkSync(root, join(root, 'b', 'loop'))
    const { files, notes } = listFiles([join(root, 'b'), root, join(root, 'a.jsonl')])
    expect(files.map(({ path }) => inside(path))).toEqual(['a.jsonl', 'b/1.html', 'b/2.md'])
    expect(notes).toEqual([])
  })

  it('puts standard input last and tells sizes', () => {
    put({ 'a.txt': 'abc' })
    expect(listFiles(['-', root]).files.map(({ size, path }) => [size, path.at(-1)])).toEqual([
      [3, 't'],
      [0, '-'],
    ])
  })

  it('notes what is missing, empty or of another kind', () => {
    put({ 'a.png': '', 'empty/.keep': '', 'c.md': '' })
    const { notes } = listFiles([
      root,
      join(root, 'empty'),
      join(root, 'nothing'),
      join(root, 'a.png'),
    ])
    expect(notes.map(({ code, level, about }) => [code, level, inside(about)])).toEqual([
      ['unknown-extension', 'warning', 'a.png'],
      ['unknown-extension', 'error', 'a.png'],
      ['missing-path', 'error', 'nothing'],
    ])
    expect(listFiles([join(root, 'empty')]).notes).toMatchObject([{ code: 'empty-folder' }])
  })
})

describe('readPaths', () => {
  it('notes the same article in two folders and keeps it once under its own name', async () => {
    put({ 'a/x.md': markdown('会谈'), 'b/x.md': markdown('会谈'), 'b/y.md': markdown('会谈') })
    const { articles, notes } = await all([root])
    expect(articles.map(({ id }) => id)).toEqual(['x', 'y'])
    expect(notes).toMatchObject([{ code: 'read-twice', article: 'x', level: 'warning' }])
  })

  it('keeps different articles of one name apart, whatever folder they are in', async () => {
    put({ 'a/x.md': markdown('会谈'), 'b/x.md': markdown('演习'), 'c/x.html': markdown('选举') })
    const first = await all([root])
    put({ 'a/x.md': markdown('选举'), 'b/x.md': markdown('会谈'), 'c/x.html': markdown('演习') })
    const second = await all([join(root, 'c'), join(root, 'b'), join(root, 'a')])
    expect(titles(first.articles)).toEqual(titles(second.articles))
    const ids = Object.keys(titles(first.articles)).sort()
    expect(ids).toEqual([
      'x',
      expect.stringMatching(/^x-[a-z0-9]+$/),
      expect.stringMatching(/^x-[a-z0-9]+$/),
    ])
    expect(first.notes).toEqual([])
  })

  it('changes no id when a file of another name is added', async () => {
    put({ 'b/x.md': markdown('会谈'), 'c/x.md': markdown('演习') })
    const before = titles((await all([root])).articles)
    put({ 'a/w.md': markdown('选举') })
    expect(titles((await all([root])).articles)).toMatchObject(before)
  })

  it('keeps records of one id apart', async () => {
    const record = (title: string): string => JSON.stringify({ id: 'x', title, text: STORY })
    put({ 'a.jsonl': [record('会谈'), record('演习'), record('会谈')].join('\n') })
    const { articles, notes } = await all([root])
    expect(articles.map(({ id }) => id)).toEqual(['x', expect.stringMatching(/^x-/)])
    expect(notes).toMatchObject([{ code: 'read-twice' }])
  })

  it('reads a long file of lines in parts and counts its lines through', async () => {
    const line = `${JSON.stringify({ title: '会谈', text: STORY.repeat(40) })}\n`
    const count = Math.ceil(17_000_000 / Buffer.byteLength(line))
    const lines = Array.from({ length: count }, (_, i) => line.replace('会谈', `会谈${i}`))
    lines[count - 2] = 'broken\n'
    put({ 'long.jsonl': lines.join('') })
    const parts = []
    for await (const part of readFiles(listFiles([root]), OUTLETS)) parts.push(part)
    expect(parts.length).toBeGreaterThan(2)
    const articles = parts.flatMap((part) => part.articles)
    expect(articles).toHaveLength(count - 1)
    expect(articles.at(-1)).toMatchObject({ id: `long-${count}`, title: `会谈${count - 1}` })
    expect(parts.flatMap((part) => part.notes)).toMatchObject([
      { about: join(root, `long.jsonl:${count - 1}`) },
    ])
  }, 60_000)

  it('does not read a single article of more than twenty million bytes', async () => {
    put({ 'big.txt': 'x'.repeat(20_000_001) })
    expect((await all([root])).notes).toMatchObject([{ code: 'too-large', level: 'error' }])
  })

  it('notes a broken file and reads the next', async () => {
    put({ 'a.md': '', 'b.md': markdown('会谈') })
    const { articles, notes } = await all([root])
    expect(articles.map(({ id }) => id)).toEqual(['b'])
    expect(notes).toMatchObject([{ code: 'empty-file', about: join(root, 'a.md') }])
  })
})
