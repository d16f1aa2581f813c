import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildVocabulary, wordOf } from '../../src/lib/vocabulary.ts'

const unit = fc.constantFrom('中', '美', '国', 'a', '·')
const words = fc.uniqueArray(fc.string({ unit, minLength: 1, maxLength: 5 }), { maxLength: 20 })

describe('buildVocabulary', () => {
  it('finds in every list what a search for its words at every place finds', () => {
    fc.assert(
      fc.property(words, words, fc.string({ unit, maxLength: 60 }), (one, other, text) => {
        const { standing, lists } = buildVocabulary({ one, other })
        const keys = standing(text)
        for (const [list, given] of [
          [lists.one, one],
          [lists.other, other],
        ] as const)
          for (let at = 0; at <= text.length; at++) {
            const naive = given
              .filter((word) => text.startsWith(word, at))
              .sort((a, b) => b.length - a.length)
            const found: string[] = []
            for (let word = list.longest[keys[at]]; word >= 0; word = list.shorter[word])
              found.push(given[word])
            expect(found).toEqual(naive)
            for (let length = 1; length <= 5; length++)
              expect(given[wordOf(list, keys, at, length)]).toBe(
                naive.find((word) => word.length === length),
              )
          }
      }),
    )
  })

  it('refuses a word that a list gives twice', () => {
    expect(() => buildVocabulary({ list: ['美国', '美国'] })).toThrow(RangeError)
  })
})
