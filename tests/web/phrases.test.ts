import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/lib/fold.ts'
import { GROUNDS } from '../../src/web/i18n/reasons.ts'
import { ALL as INTERFACE } from '../../src/web/i18n/words.ts'

const ALL = { ...INTERFACE, ...GROUNDS }
const WEB = new URL('../../src/web/', import.meta.url)
const source = readdirSync(WEB, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(new URL(file, WEB), 'utf8'))
  .join('\n')

describe('phrases', () => {
  it('fill in the same values in every language', () => {
    const holes = (words: string) =>
      [...words.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()
    for (const [key, [hans, hant, en]] of Object.entries(ALL)) {
      expect(holes(hant), key).toEqual(holes(hans))
      expect(holes(en), key).toEqual(holes(hans))
    }
  })
  it('keep Traditional characters out of the Simplified interface', () => {
    const quotes = /[「」“”]/g
    for (const [key, [hans]] of Object.entries(ALL))
      expect(fold(hans).replace(quotes, ''), key).toContain(fold(hans.replace(quotes, '')))
    const changed = Object.values(ALL).filter(([hans]) => /[這個們來說關係類]/.test(hans))
    expect(changed).toEqual([])
  })
  it('are all said somewhere', () => {
    const stems = new Set(
      [...source.matchAll(/['`]([a-zA-Z.]+?)\.?(?:\$\{|['`])/g)].map(([, stem]) => stem),
    )
    const unsaid = Object.keys(ALL).filter((key) => {
      const base = key.replace(/_(one|other)$/, '')
      return !stems.has(base) && !stems.has(base.split('.')[0])
    })
    expect(unsaid).toEqual([])
  })
})
