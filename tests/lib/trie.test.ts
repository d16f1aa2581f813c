import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildTrie } from '../../src/lib/trie.ts'

const unit = fc.constantFrom('中', '美', '国', '国', 'a', '·')
const word = fc.string({ unit, minLength: 1, maxLength: 5 })

describe('buildTrie', () => {
  it('finds exactly what a search for every word at every place finds', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 30 }),
        fc.string({ unit, maxLength: 80 }),
        (words, text) => {
          const trie = buildTrie(words)
          for (let at = 0; at < text.length; at++) {
            const hits: string[] = []
            trie.eachAt(text, at, (index, end) => {
              expect(text.slice(at, end)).toBe(words[index])
              hits.push(words[index])
            })
            const naive = words
              .filter((w) => text.startsWith(w, at))
              .sort((a, b) => a.length - b.length)
            expect(hits).toEqual(naive)
            expect(trie.longestAt(text, at)).toBe(naive.length ? words.indexOf(naive.at(-1)!) : -1)
          }
        },
      ),
    )
  })

  it('lays out ever new words of few units in time in proportion to their number', () => {
    const words = Array.from({ length: 30_000 }, (_, i) => `阿${i.toString(3)}·${i.toString(5)}`)
    const start = process.cpuUsage()
    expect(buildTrie(words).longestAt(words[29_999], 0)).toBe(29_999)
    expect(process.cpuUsage(start).user).toBeLessThan(3e6)
  })

  it('refuses a word given twice', () => {
    expect(() => buildTrie(['美国', '美国'])).toThrow(RangeError)
  })
})
