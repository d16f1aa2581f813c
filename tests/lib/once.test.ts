import { describe, expect, it } from 'vitest'
import { once } from '../../src/lib/once.ts'

describe('once', () => {
  it('makes one result for each key, even where that is nothing', () => {
    const asked: object[] = []
    const made = once((key: { readonly name: string }) => {
      asked.push(key)
      return key.name === '' ? undefined : { of: key.name }
    })
    const [one, other, none] = [{ name: 'a' }, { name: 'a' }, { name: '' }]
    expect(made(one)).toBe(made(one))
    expect(made(one)).not.toBe(made(other))
    expect([made(none), made(none)]).toEqual([undefined, undefined])
    expect(asked).toEqual([one, other, none])
  })
})
