import { describe, expect, it } from 'vitest'
import { parseStanceCues } from '../../src/knowledge/stance-cues.ts'
import { cues, lexicon, rowsOf, tables } from './scene.ts'

const PATHS = ['cues/stance.csv', 'cues/modality.csv', 'cues/grammar.csv', 'cues/weights.csv']

describe('the stance tables', () => {
  it.each(PATHS)('%s is sorted and says nothing twice', (path) => {
    const rows = rowsOf(path)
    expect(rows).toEqual([...new Set(rows)].sort((a, b) => (a < b ? -1 : 1)))
  })

  it('holds at least five hundred cues of either sign', () => {
    const signs = cues.words.flatMap(({ cue }) => (cue ? [cue.sign] : []))
    expect(signs.filter((sign) => sign === 1).length).toBeGreaterThan(500)
    expect(signs.filter((sign) => sign === -1).length).toBeGreaterThan(500)
  })

  it('gives a cue one class only', () => {
    const words = rowsOf('cues/stance.csv').map((row) => row.split(',')[0])
    expect(new Set(words).size).toBe(words.length)
  })

  it('lets an ordinary word hide the short word inside it', () => {
    const [first] = lexicon.vocabulary.standing('非常危险')
    const word = cues.words[lexicon.vocabulary.lists.stance.longest[first]]
    expect([word.words, word.effect]).toEqual(['非常', ''])
  })

  it('refuses a cue without a frame, by name', () => {
    const broken = {
      ...tables,
      'cues/stance.csv': 'cue,frame,sign,type,strength\n谴责,by,-1,ACCUSE,3\n',
    }
    expect(() => parseStanceCues(broken)).toThrow('谴责')
  })
})
