import { describe, expect, it } from 'vitest'
import { readTables } from '../../src/knowledge/node.ts'
import { parseCsv, type Row } from '../../src/lib/csv.ts'
import { fold } from '../../src/lib/fold.ts'

const tables = readTables()
const rowsOf = (path: string): Row[] => parseCsv(tables[path] ?? '', path)

const people = rowsOf('actors/people.csv')
const aliases = rowsOf('actors/people-aliases.csv')
const offices = rowsOf('actors/offices.csv')
const idsOf = (path: string): string[] => rowsOf(path).map((row) => row.id)
const personIds = new Set(people.map((row) => row.id))
const stateIds = new Set(idsOf('actors/states.csv'))
const bodyIds = new Set([...idsOf('actors/organizations.csv'), ...idsOf('actors/media.csv')])

/** Path, columns that make a row one fact, least number of rows. */
const TABLES: readonly (readonly [string, readonly string[], number])[] = [
  ['actors/people.csv', ['id'], 2000],
  ['actors/people-aliases.csv', ['actor', 'name'], 2000],
  ['actors/offices.csv', ['person', 'role', 'with', 'from'], 1000],
  ['names/titles.csv', ['title'], 350],
  ['names/surnames.csv', ['surname', 'language'], 800],
  ['names/given.csv', ['character', 'language'], 500],
  ['names/transliteration.csv', ['character'], 300],
  ['names/organization-suffixes.csv', ['suffix'], 150],
]

const before = (one: readonly string[], other: readonly string[]): boolean => {
  const at = one.findIndex((cell, i) => cell !== other[i])
  return at >= 0 && one[at] < other[at]
}

describe.each(TABLES)('%s', (path, key, least) => {
  const rows = rowsOf(path)

  it(`has at least ${least} rows`, () => {
    expect(rows.length).toBeGreaterThanOrEqual(least)
  })

  it('is sorted by its columns from left to right, and no row stands twice', () => {
    const cells = rows.map((row) => Object.values(row))
    const wrong = cells.filter((row, i) => i > 0 && !before(cells[i - 1], row))
    expect(wrong).toEqual([])
  })

  it('says each fact once, in either script', () => {
    const seen = new Set<string>()
    const twice = rows.filter((row) => {
      const fact = key.map((column) => fold(row[column])).join(' | ')
      return seen.size === seen.add(fact).size
    })
    expect(twice).toEqual([])
  })

  it('has no space around a cell', () => {
    expect(rows.filter((row) => Object.values(row).some((cell) => cell !== cell.trim()))).toEqual(
      [],
    )
  })
})

describe('people', () => {
  it('have a readable id, both Chinese names, and a state that is known', () => {
    const wrong = people.filter(
      (row) =>
        !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(row.id) ||
        row['zh-Hans'] === '' ||
        row['zh-Hant'] === '' ||
        (row.country !== '' && !stateIds.has(row.country)),
    )
    expect(wrong).toEqual([])
  })

  it('have aliases of a known sort that are no repetition of their names', () => {
    const own = new Set(
      people.flatMap((row) =>
        ['zh-Hans', 'zh-Hant', 'en'].map((column) => `${row.id} ${fold(row[column])}`),
      ),
    )
    const wrong = aliases.filter(
      ({ actor, name, sort }) =>
        !personIds.has(actor) ||
        !['name', 'short'].includes(sort) ||
        [...name].length < 2 ||
        own.has(`${actor} ${fold(name)}`),
    )
    expect(wrong).toEqual([])
  })

  it('claim no name that another actor of any table claims', () => {
    const claims = new Map<string, Set<string>>()
    const claim = (words: string, actor: string): void => {
      if (words !== '') claims.set(fold(words), (claims.get(fold(words)) ?? new Set()).add(actor))
    }
    for (const path of Object.keys(tables).filter((file) => /^actors\//.test(file)))
      for (const row of rowsOf(path)) {
        if (row.id) for (const column of ['zh-Hans', 'zh-Hant', 'en']) claim(row[column], row.id)
        if (row.actor && row.sort === 'name') claim(row.name, row.actor)
      }
    const contested = [...claims]
      .filter(([, actors]) => actors.size > 1 && [...actors].some((id) => personIds.has(id)))
      .map(([words, actors]) => [words, ...actors].join(' '))
    expect(contested).toEqual([])
  })

  it('are not named like a title', () => {
    const titles = new Set(rowsOf('names/titles.csv').map((row) => fold(row.title)))
    expect(aliases.filter((row) => titles.has(fold(row.name)))).toEqual([])
  })
})

describe('offices', () => {
  it('belong to a known person and a known state or body', () => {
    const wrong = offices.filter(
      (row) => !personIds.has(row.person) || !(stateIds.has(row.with) || bodyIds.has(row.with)),
    )
    expect(wrong).toEqual([])
  })

  it('have dates as precise as known, the first not after the last', () => {
    const day = /^(?:\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)?$/
    const wrong = offices.filter(
      ({ from, until }) =>
        !day.test(from) ||
        !day.test(until) ||
        (until !== '' && from.slice(0, until.length) > until),
    )
    expect(wrong).toEqual([])
  })
})

describe('names', () => {
  it('of titles say on whose behalf one speaks and on which side of the name they stand', () => {
    const kinds = ['official', 'analyst', 'journalist', 'business', 'activist', 'other']
    const wrong = rowsOf('names/titles.csv').filter(
      (row) => !kinds.includes(row.kind) || !['before', 'after', 'both'].includes(row.place),
    )
    expect(wrong).toEqual([])
  })

  it('have surnames of four languages with a positive weight', () => {
    const wrong = rowsOf('names/surnames.csv').filter(
      (row) => !['zh', 'ko', 'ja', 'vi'].includes(row.language) || !(Number(row.weight) > 0),
    )
    expect(wrong).toEqual([])
  })

  it('have given-name characters with a weight up to 1', () => {
    const wrong = rowsOf('names/given.csv').filter(
      ({ character, weight }) =>
        [...character].length !== 1 || !(Number(weight) > 0 && Number(weight) <= 1),
    )
    expect(wrong).toEqual([])
  })

  it('of bodies end in words with a class a body or a medium can have', () => {
    const classes = new Set([
      ...rowsOf('actors/organizations.csv').map((row) => row.class),
      'news-agency',
      'newspaper',
      'broadcaster',
      'magazine',
      'website',
    ])
    const wrong = rowsOf('names/organization-suffixes.csv').filter(
      (row) => !classes.has(row.class) || !['yes', 'no'].includes(row.bare),
    )
    expect(wrong).toEqual([])
  })
})

describe('transliteration characters', () => {
  const table = new Map(
    rowsOf('names/transliteration.csv').map((row) => [
      row.character,
      [Number(row.initial), Number(row.middle), Number(row.final)],
    ]),
  )
  const points = (name: string): number =>
    [...name].reduce((sum, character, i, all) => {
      const place = i === 0 ? 0 : i === all.length - 1 ? 2 : 1
      return sum + (table.get(character)?.[place] ?? -4)
    }, 0)

  it('have log-odds between -4 and 4', () => {
    const wrong = [...table].filter(([, odds]) => odds.some((odd) => !(Math.abs(odd) <= 4)))
    expect(wrong).toEqual([])
  })

  it.each(['佩斯科夫', '古特雷斯', '丹尼尔斯', '菲茨杰拉德', '奥孔科沃', '施特劳斯'])(
    'like %s, a transliterated name',
    (name) => expect(points(name)).toBeGreaterThan(5),
  )

  it.each(['国务卿', '科学家', '安全理事', '新闻发布会', '李在明', '表示担忧'])(
    'do not like %s, which is none',
    (words) => expect(points(words)).toBeLessThan(0),
  )
})
