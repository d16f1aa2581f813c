import { describe, expect, it } from 'vitest'
import { HAN, SPACE, unitsOf } from '../../src/lib/units.ts'

const matching = (shape: RegExp): number[] =>
  Array.from({ length: 0x10000 }, (_, unit) => unit).filter((unit) =>
    shape.test(String.fromCharCode(unit)),
  )
const members = (table: Uint8Array): number[] => [...table.keys()].filter((unit) => table[unit])

describe('tables of units', () => {
  it('hold the units of their characters', () => {
    expect(members(unitsOf('中a中'))).toEqual([0x61, 0x4e2d])
  })

  it('know Chinese characters and white space as regular expressions do', () => {
    expect(members(HAN)).toEqual(matching(/\p{Script=Han}/u))
    expect(members(unitsOf(SPACE))).toEqual(matching(/\s/))
  })
})
