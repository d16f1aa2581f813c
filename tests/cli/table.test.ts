import { describe, expect, it } from 'vitest'
import { progressOn } from '../../src/cli/progress.ts'
import { alignTable, widthOf } from '../../src/cli/table.ts'
import { exitFor, tellNotes } from '../../src/cli/tell-notes.ts'
import type { Note } from '../../src/model/note.ts'

describe('widthOf', () => {
  it.each([
    ['abc', 3],
    ['法新社', 6],
    ['（AFP）', 7],
    ['서울', 4],
    ['', 0],
  ])('of %j is %i columns', (text, width) => expect(widthOf(text)).toBe(width))
})

describe('alignTable', () => {
  it('lines columns up whatever the script', () => {
    const rows = [
      { a: '法新社', b: '1' },
      { a: 'AFP', b: '22' },
    ]
    expect(
      alignTable<(typeof rows)[number]>(
        [
          ['who', (row) => row.a],
          ['times', (row) => row.b],
        ],
        rows,
      ),
    ).toEqual(['who     times', '法新社  1', 'AFP     22'])
  })
})

const note = (code: string, level: Note['level'], about: string): Note => ({
  code,
  level,
  about,
  says: 'Why.',
})

describe('tellNotes', () => {
  it('counts by code, errors first, and shows the first few', () => {
    const notes = [
      note('no-date', 'warning', 'b.md'),
      ...Array.from({ length: 7 }, (_, i) => note('unreadable-file', 'error', `${i}.md`)),
    ]
    const lines = tellNotes(notes).split('\n')
    expect(lines[0]).toBe('error unreadable-file: 7')
    expect(lines).toContain('  0.md: Why.')
    expect(lines).toContain('  … and 2 more')
    expect(lines).toContain('warning no-date: 1')
  })

  it('says nothing where there is nothing to say', () => expect(tellNotes([])).toBe(''))

  it.each([
    ['all is well', [], 0],
    ['something was guessed', [note('no-date', 'warning', 'a')], 0],
    ['something is missing', [note('unreadable-file', 'error', 'a')], 3],
  ] as const)('ends with the right code where %s', (_, notes, code) =>
    expect(exitFor(notes)).toBe(code),
  )
})

describe('progressOn', () => {
  const shown = (isWatched: boolean): string => {
    let err = ''
    const progress = progressOn({ out: () => {}, err: (text) => void (err += text), isWatched })
    progress.show('reading', 1, 2)
    progress.clear()
    return err
  }

  it('draws a bar for whoever watches', () => expect(shown(true)).toContain('50 %'))
  it('is silent where nobody watches', () => expect(shown(false)).toBe(''))
})
