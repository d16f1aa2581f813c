import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { GoldRecord } from '../../src/export/gold-record.ts'
import type { Manifest } from '../../src/model/bundle.ts'
import { aFolder, filesBelow, ran } from '../support/cli.ts'

const SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url))
const seeds = readdirSync(SEEDS).filter((name) => /^seed-.*\.md$/.test(name))
const folder = aFolder()
const at = (...names: readonly string[]): string => join(folder, ...names)

describe('build', { timeout: 60_000 }, () => {
  it('writes the bundle of the sample articles with every export', async () => {
    const { code, out, err } = await ran('build', SEEDS, '-o', at('out'), '--title', 'Seeds')
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain(`${seeds.length} articles of`)
    const files = filesBelow(at('out'))
    const manifest: Manifest = JSON.parse(files['bundle.json'])
    expect(manifest).toMatchObject({ title: 'Seeds', counts: { articles: seeds.length } })
    for (const { id } of manifest.articles) expect(files).toHaveProperty([`articles/${id}.json`])
    for (const name of [
      'graph.gexf',
      'graph.graphml',
      'actors.csv',
      'relations.csv',
      'citations.csv',
      'evidence.csv',
      'dramatis.json',
    ])
      expect(files[`exports/${name}`].length).toBeGreaterThan(200)
  })

  it('gives the same bytes in a second run and for files in another order', async () => {
    const paths = seeds.map((name) => join(SEEDS, name))
    await ran('build', ...paths, '-o', at('one'))
    await ran('build', ...[...paths].reverse(), '-o', at('two'))
    expect(filesBelow(at('two'))).toEqual(filesBelow(at('one')))
  })

  it('leaves nothing of an earlier bundle in its folder, and nothing else’s out of it', async () => {
    await ran('build', SEEDS, '-o', at('again'))
    writeFileSync(at('again', 'notes.txt'), 'mine')
    await ran('build', join(SEEDS, seeds[0]), '-o', at('again'))
    const files = Object.keys(filesBelow(at('again')))
    expect(files.filter((path) => path.startsWith('articles/'))).toHaveLength(1)
    expect(files).toContain('notes.txt')
  })

  it('builds what it can and says by its exit code that some of the input is missing', async () => {
    mkdirSync(at('mixed'))
    cpSync(join(SEEDS, seeds[0]), at('mixed', seeds[0]))
    writeFileSync(at('mixed', 'empty.md'), '')
    const { code, out, err } = await ran('build', at('mixed'), '-o', at('mixed-out'))
    expect(code).toBe(3)
    expect(out).toContain('1 article of')
    expect(err).toMatch(/error empty-file: 1\n.*empty\.md: /)
  })

  it.each([
    ['a path that is not there', 'none'],
    ['a folder without articles', 'bare'],
  ])('ends %s with code 1 and a sentence', async (_, name) => {
    mkdirSync(at('bare'), { recursive: true })
    const { code, err } = await ran('build', at(name), '-o', at('nothing'))
    expect([code, err.split('\n')[0]]).toEqual([1, 'No article could be read.'])
    expect(err).toContain(at(name))
  })

  it('wants to be told what to read', async () =>
    expect(await ran('build')).toMatchObject({
      code: 2,
      err: expect.stringContaining('missing required argument'),
    }))
})

describe('extract', { timeout: 60_000 }, () => {
  it('prints one object per article, with ids that hold across them', async () => {
    const { code, out } = await ran('extract', SEEDS)
    const records: GoldRecord[] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(code).toBe(0)
    expect(records.map((record) => record.article)).toEqual(
      seeds.map((name) => name.slice(0, -3)).sort(),
    )
    const inAll = records.filter((record) => record.entities.some(({ id }) => id === 'russia'))
    expect(inAll).toHaveLength(seeds.length)
    for (const { entities } of records)
      for (const { names } of entities) expect(names.every((name) => name.length > 1)).toBe(true)
  })
})
