import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { allFiles } from '../../src/cli/build.ts'
import { writeBundle } from '../../src/cli/write-files.ts'
import { articleId } from '../../src/model/ids.ts'
import { sampleFacts } from '../support/sample-facts.ts'
import { view } from '../../src/cli/view.ts'
import { aFolder } from '../support/cli.ts'
import { sampleRecords, writeFixture } from '../support/fixture-bundle.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const folder = aFolder()
const bundle = join(folder, 'bundle')
writeFixture(bundle)

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the command as a process of its own; `stopAfter` closes its output after so many characters. */
function processOf(words: readonly string[], stopAfter = Infinity): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...words], {
    cwd: ROOT,
  })
  const written = { out: '', err: '' }
  child.stdout.on('data', (bytes: Buffer) => {
    written.out += bytes.toString()
    if (written.out.length >= stopAfter) child.stdout.destroy()
  })
  child.stderr.on('data', (bytes: Buffer) => (written.err += bytes.toString()))
  return new Promise((done) => child.on('close', (code) => done({ code, ...written })))
}

describe('the process', { timeout: 60_000 }, () => {
  it('ends with the code the command names and tells no stack trace', async () => {
    const { code, out, err } = await processOf(['explain', 'x', '-b', join(folder, 'none')])
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/^There is no bundle in .*\n$/)
  })

  it('writes results to standard output', async () => {
    const { code, out, err } = await processOf(['citations', '--format', 'json', '-b', bundle])
    expect([code, err]).toEqual([0, ''])
    expect(JSON.parse(out)).toHaveLength(4)
  })

  it('ends quietly when whoever reads it has read enough', async () => {
    // More than a pipe holds, so that the writer notices.
    const large = join(folder, 'large')
    const facts = Array.from({ length: 100 }, (_, i) =>
      sampleFacts().map((one) => ({
        ...one,
        article: { ...one.article, id: articleId(`${one.article.id}-${i}`) },
      })),
    )
    writeBundle(large, allFiles(sampleRecords(facts.flat())))
    const { code, err } = await processOf(['export', '--format', 'json', '-b', large], 10)
    expect([code, err]).toEqual([0, ''])
  })
})

describe('view', () => {
  it('serves page and bundle until it is interrupted', async () => {
    const page = join(folder, 'page')
    mkdirSync(page)
    writeFileSync(join(page, 'index.html'), '<title>page</title>')
    let out = ''
    let answers: string[] = []
    const code = await view(
      bundle,
      { port: 0 },
      { out: (text) => void (out += text), err: () => {}, isWatched: false },
      {
        page: () => Promise.resolve(page),
        interrupted: async () => {
          const [address] = out.match(/http:\S+/) ?? []
          answers = await Promise.all(
            ['', 'bundle/graph.json'].map(async (path) =>
              (await fetch(`${address}${path}`)).text(),
            ),
          )
        },
      },
    )
    expect(code).toBe(0)
    expect(out).toMatch(
      /^16 actors and 42 edges at http:\/\/127\.0\.0\.1:\d+\/\nCtrl-C ends it\.\n$/,
    )
    expect([answers[0], answers[1].slice(0, 9)]).toEqual(['<title>page</title>', '{"nodes":'])
  })
})
