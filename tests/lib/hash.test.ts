import { describe, expect, it } from 'vitest'
import { hash } from '../../src/lib/hash.ts'

describe('hash', () => {
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('agrees with the published FNV-1a value of “%s”', (text, value) => {
    expect(hash(text)).toBe(value)
  })
})
