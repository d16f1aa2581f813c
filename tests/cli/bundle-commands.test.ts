import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { exportFiles, FORMATS } from '../../src/export/index.ts'
import { aFolder, ran } from '../support/cli.ts'
import { sampleRecords, writeFixture } from '../support/fixture-bundle.ts'

const folder = aFolder()
const bundle = join(folder, 'bundle')
writeFixture(bundle)

describe('export', () => {
  it.each(FORMATS)('writes %s from disk as the build wrote it', async (format) => {
    const out = join(folder, `out-${format}/`)
    expect(await ran('export', '--format', format, '-b', bundle, '-o', out)).toMatchObject({
      code: 0,
      out: '',
    })
    for (const { path, text } of exportFiles(sampleRecords(), format))
      expect(readFileSync(join(out, path), 'utf8')).toBe(text)
  })

  it('prints to standard output where no file is named', async () =>
    expect((await ran('export', '--format', 'gexf', '-b', bundle)).out).toContain('<gexf '))

  it('writes to the file named', async () => {
    const file = join(folder, 'deep', 'er', 'my.graphml')
    await ran('export', '-f', 'graphml', '-b', bundle, '-o', file)
    expect(readFileSync(file, 'utf8')).toContain('<graphml ')
  })
})

describe('citations', () => {
  it('prints a table with the sentences under each row', async () => {
    const { out, code } = await ran('citations', '-b', bundle)
    expect(code).toBe(0)
    expect(out.split('\n')[0]).toMatch(/^outlet +through +speaker +kind +institutes +times$/)
    expect(out).toMatch(
      /德国之声 +法新社 +洪珉 +analyst +韩国统一研究院 +1\n {2}dw-3: 韩国统一研究院/,
    )
  })

  it('keeps to one kind of speaker', async () => {
    const { out } = await ran('citations', '--kind', 'official', '--format', 'json', '-b', bundle)
    expect(JSON.parse(out)).toMatchObject([
      { outlet: 'rfi', via: 'reuters', speaker: 'peskov', count: 1 },
    ])
  })

  it('prints CSV', async () => {
    const { out } = await ran('citations', '--format', 'csv', '-b', bundle)
    const { data } = Papa.parse<Record<string, string>>(out, { header: true, skipEmptyLines: true })
    expect(data).toHaveLength(4)
    expect(data[0]).toMatchObject({ outlet: 'rfi', count: '2', articles: 'rfi-2 | rfi-2' })
  })
})

describe('explain', () => {
  it('explains an actor by any of its names', async () =>
    expect((await ran('explain', '佩斯科夫', '-b', bundle)).out).toContain(
      '佩斯科夫 (peskov): person',
    ))

  it('explains a pair', async () =>
    expect((await ran('explain', '美國', 'Russia', '-b', bundle)).out).toContain(
      'stance-:usa>russia',
    ))

  it('explains why a form is no actor', async () =>
    expect(await ran('explain', '武器', '-b', bundle)).toMatchObject({
      code: 0,
      out: expect.stringContaining('refused'),
    }))

  it('asks back where several may be meant', async () => {
    const { code, err } = await ran('explain', 'korea', '-b', bundle)
    expect([code, err.split('\n').length]).toEqual([2, 4])
  })
})

describe('the world’s mistakes', () => {
  const damaged = join(folder, 'damaged')
  writeFixture(damaged)
  writeFileSync(join(damaged, 'graph.json'), '{"nodes":[')
  const old = join(folder, 'old')
  writeFixture(old)
  writeFileSync(join(old, 'bundle.json'), '{"version":0}')

  it.each([
    [
      'a bundle that is not there',
      1,
      ['explain', 'x', '-b', join(folder, 'none')],
      'There is no bundle in',
    ],
    ['a damaged bundle', 1, ['export', '-f', 'gexf', '-b', damaged], 'graph.json is damaged'],
    ['a bundle of another version', 1, ['citations', '-b', old], 'has version 0'],
    [
      'an actor nobody knows',
      2,
      ['explain', 'nobody at all', '-b', bundle],
      'No actor of this bundle',
    ],
    [
      'a format nobody writes',
      2,
      ['export', '-f', 'pdf', '-b', bundle],
      "argument 'pdf' is invalid",
    ],
    ['no format', 2, ['export', '-b', bundle], 'required option'],
    ['a command nobody knows', 2, ['dance'], "unknown command 'dance'"],
    ['a port that is none', 2, ['view', bundle, '--port', 'x'], 'A port is a whole number'],
    [
      'a folder that is a file',
      1,
      ['export', '-f', 'csv', '-b', bundle, '-o', join(bundle, 'graph.json')],
      'Nothing can be written',
    ],
  ])('ends %s with code %i and a sentence', async (_, code, words, says) => {
    const result = await ran(...words)
    expect(result.code).toBe(code)
    expect(result.err).toContain(says)
    expect(result.err).not.toMatch(/\n\s+at /)
  })

  it('has help that is no mistake and tells the exit codes', async () => {
    const { code, out } = await ran('--help')
    expect(code).toBe(0)
    expect(out).toContain('3  a result was built, but some of the input could not be read')
  })
})
