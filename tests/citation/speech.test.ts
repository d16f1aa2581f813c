import { describe, expect, it } from 'vitest'
import { readTables } from '../../src/knowledge/node.ts'
import { SORT } from '../../src/knowledge/speech-sorts.ts'
import { parseSpeech } from '../../src/knowledge/speech.ts'

const tables = readTables()
const FILES = ['speech', 'speech-words', 'speaker-kinds', 'body-endings'].map(
  (name) => `cues/${name}.csv`,
)

/** Code-point order, as the tables are sorted. */
const inOrder = (one: string, other: string): number => {
  const [a, b] = [[...one], [...other]]
  const i = a.findIndex((unit, at) => unit !== b[at])
  return i < 0 || i >= b.length ? a.length - b.length : a[i].codePointAt(0)! - b[i].codePointAt(0)!
}

describe('the tables of speech', () => {
  it.each(FILES)('%s names each word once, in order', (file) => {
    const words = tables[file]
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[0])
    expect(words).toEqual([...new Set(words)].sort(inOrder))
  })

  it('know two hundred words of saying and more', () => {
    const cues = parseSpeech(tables).entries.filter((entry) => entry.cue)
    expect(cues.length).toBeGreaterThan(200)
  })

  it('refuse a cue of an unknown frame', () => {
    const odd = { ...tables, 'cues/speech.csv': 'cue,frame,mode,strength\n说,sings,said,3\n' }
    expect(() => parseSpeech(odd)).toThrow('说 has the frame “sings”')
  })

  it('tell a cue that may be a noun', () => {
    const word = parseSpeech(tables).entries.find(({ words }) => words === '报道')
    expect(word).toMatchObject({ sort: SORT.cue, asNoun: SORT.document })
  })
})
