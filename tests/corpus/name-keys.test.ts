import { describe, expect, it } from 'vitest'
import { chineseKey, latinKeys } from '../../src/corpus/identity/name-keys.ts'

const shareKey = (one: string, other: string): boolean =>
  latinKeys(one).some((key) => latinKeys(other).includes(key))

describe('latinKeys', () => {
  it.each([
    ['Kim Jong Un', 'Jong-un Kim'],
    ['Kim Jong-un', 'KIM Jongun'],
    ['An Chan-il', 'Chanil An'],
    ['António Guterres', 'Antonio Guterres'],
    ['Leif-Eric Easley', 'Leif Eric Easley'],
    ['John R. Bolton', 'John Bolton'],
    ["Michael O'Hanlon", 'Michael OHanlon'],
  ])('takes %s and %s for one name', (one, other) => expect(shareKey(one, other)).toBe(true))

  it.each([
    ['Kim Jong Un', 'Kim Jong Il'],
    ['Matthew Miller', 'Stephen Miller'],
    ['Miller', 'Matthew Miller'],
    ['Kim Yo Jong', 'Kim Jong Un'],
  ])('keeps %s and %s apart', (one, other) => expect(shareKey(one, other)).toBe(false))

  it('has no key for a name without Latin letters', () => expect(latinKeys('金正恩')).toEqual([]))
})

describe('chineseKey', () => {
  it.each([
    ['乌尔里希-布纳特', '烏爾里希·布納特'],
    ['莱夫·埃里克·伊斯利', '莱夫・埃里克・伊斯利'],
    ['金正恩', ' 金正恩 '],
  ])('takes %s and %s for one name', (one, other) =>
    expect(chineseKey(one)).toBe(chineseKey(other)),
  )
})
