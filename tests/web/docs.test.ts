import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const ROOT = new URL('../../', import.meta.url)
const page = readFileSync(new URL('docs/viewer.md', ROOT), 'utf8')

describe('docs/viewer.md', () => {
  const rows = [...page.matchAll(/`(tests\/[^`]+)`((?:,? “[^”]+”)+)/g)]
  const named = rows.flatMap(([, file, titles]) =>
    [...titles.matchAll(/“([^”]+)”/g)].map(([, title]) => [file, title] as const),
  )
  it.each(named)('names a test there is: %s “%s”', (file, title) =>
    expect(readFileSync(new URL(file, ROOT), 'utf8')).toContain(title),
  )
  it('names a test for every trap', () => {
    const traps = page.slice(page.indexOf('| trap |')).split('\n').slice(2).filter(Boolean)
    expect(traps.filter((line) => !line.includes('`tests/'))).toEqual([])
    expect(named.length).toBeGreaterThan(traps.length)
  })
  it('shows pictures that the browser tests have taken', () => {
    const pictures = [...page.matchAll(/\]\(([\w-]+\.png)\)/g)].map(([, file]) => file)
    expect(pictures.filter((file) => !existsSync(new URL(`docs/${file}`, ROOT)))).toEqual([])
    expect(pictures.length).toBeGreaterThan(20)
  })
})
