import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const SRC = fileURLToPath(new URL('../src/', import.meta.url))

/** Room → the rooms it may import from besides itself. `model` and `lib` know nothing of news. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  lib: [],
  knowledge: ['model', 'lib'],
  read: ['model', 'lib'],
  extract: ['model', 'lib', 'knowledge'],
  corpus: ['model', 'lib', 'knowledge', 'extract'],
  graph: ['model', 'lib'],
  export: ['model', 'lib', 'graph'],
  explain: ['model', 'lib'],
  cli: ['model', 'lib', 'knowledge', 'read', 'extract', 'corpus', 'graph', 'export', 'explain'],
  web: ['model', 'lib', 'knowledge', 'read', 'extract', 'corpus', 'graph', 'export', 'explain'],
}
/** Step of `extract` → the steps it builds on; whatever else they hand each other goes through `extract/index.ts`. */
const STEPS: Readonly<Record<string, readonly string[]>> = {
  mention: [],
  actor: ['mention'],
  stance: [],
  citation: [],
}

interface Source {
  readonly path: string
  readonly room: string
  readonly text: string
  /** Paths below src, or names of packages. */
  readonly imports: readonly string[]
}

const IMPORT =
  /\b(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]|\brequire\(\s*['"]([^'"]+)['"]/g

function sourceAt(path: string): Source {
  const text = readFileSync(join(SRC, path), 'utf8')
  const imports = [...text.matchAll(IMPORT)].map((match) => {
    const name = match[1] ?? match[2] ?? match[3]
    return name.startsWith('.') ? posix.join(posix.dirname(path), name) : name
  })
  return { path, room: path.split('/')[0], text, imports }
}

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path))
  .sort()
  .map(sourceAt)

const inRoom = (room: string): readonly Source[] => sources.filter((source) => source.room === room)
const offenders = (of: readonly Source[], isWrong: (source: Source) => boolean): string[] =>
  of.filter(isWrong).map((source) => source.path)

/** Code without what stands in comments and quotes. */
const codeOf = ({ text }: Source): string =>
  text.replace(/\/\*[^]*?\*\/|\/\/.*$|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/gm, '')

describe('arrows between rooms', () => {
  it('go out from every room there is', () =>
    expect(Object.keys(ARROWS).sort()).toEqual(
      [...new Set(sources.map((source) => source.room))].sort(),
    ))

  it.each(Object.entries(ARROWS))('lead from %s to %j only', (room, allowed) => {
    const wrong = inRoom(room).flatMap(({ path, imports }) =>
      imports
        .filter((name) => name.includes('.ts') && name.includes('/'))
        .filter((name) => ![room, ...allowed].includes(name.split('/')[0]))
        .map((name) => `${path} imports ${name}`),
    )
    expect(wrong).toEqual([])
  })

  it('never leave src', () =>
    expect(
      sources.flatMap(({ path, imports }) =>
        imports.filter((name) => name.startsWith('../')).map((name) => `${path} imports ${name}`),
      ),
    ).toEqual([]))

  it.each(Object.entries(STEPS))('lead from the step %s of extract to %j only', (step, allowed) => {
    const others = Object.keys(STEPS).filter((other) => other !== step && !allowed.includes(other))
    const wrong = inRoom('extract')
      .filter(({ path }) => path.startsWith(`extract/${step}/`))
      .flatMap(({ path, imports }) =>
        imports
          .filter((name) => others.some((other) => name.startsWith(`extract/${other}/`)))
          .map((name) => `${path} imports ${name}`),
      )
    expect(wrong).toEqual([])
  })
})

describe('a room of its own', () => {
  it.each([
    ['cheerio', 'read'],
    ['sirv', 'cli'],
    ['commander', 'cli'],
    ['sigma', 'web'],
    ['react', 'web'],
  ])('%s is imported in %s alone', (name, room) =>
    expect(
      offenders(
        sources,
        (source) =>
          source.room !== room &&
          source.imports.some((one) => one === name || one.startsWith(`${name}/`)),
      ),
    ).toEqual([]),
  )

  it.each(['model', 'lib', 'extract', 'corpus', 'graph', 'export', 'explain'])(
    '%s runs in a browser too: it imports nothing of Node',
    (room) =>
      expect(
        offenders(inRoom(room), (source) =>
          source.imports.some((name) => name.startsWith('node:')),
        ),
      ).toEqual([]),
  )

  it('what reads one source runs in a browser too, but for what package.json replaces there', () => {
    const { imports } = JSON.parse(
      readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
    ) as { imports: Record<string, { default: string }> }
    const replaced = Object.values(imports).map((one) => one.default.replace('./src/', ''))
    const onDisk = ['read/files/disk.ts', 'read/files/list-files.ts', 'read/files/read-files.ts']
    expect(
      offenders(
        inRoom('read').filter(({ path }) => ![...replaced, ...onDisk].includes(path)),
        (source) =>
          source.imports.some((name) => name.startsWith('node:')) ||
          /\b(?:Buffer|process)\b/.test(codeOf(source)),
      ),
    ).toEqual([])
  })

  it('only the command writes to the console and ends the process', () =>
    expect(
      offenders(
        sources.filter(({ room }) => room !== 'cli'),
        (source) => /\bconsole\s*\.|\bprocess\s*\.\s*(?:exit|stdout|stderr)/.test(codeOf(source)),
      ),
    ).toEqual([]))

  it.each(['extract', 'corpus', 'graph', 'export', 'explain'])(
    '%s knows no clock and throws no dice',
    (room) =>
      expect(
        offenders(inRoom(room), (source) =>
          /\bMath\.random|\bDate\b|\bperformance\.now/.test(codeOf(source)),
        ),
      ).toEqual([]),
  )
})
