import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { capitalTable, stateTable } from '../../data/make/states.ts'
import { parseActors, parseAliases } from '../../src/knowledge/actors.ts'
import { readTables } from '../../src/knowledge/node.ts'
import { parseCsv, type Row } from '../../src/lib/csv.ts'
import { fold } from '../../src/lib/fold.ts'
import { byText } from '../../src/lib/order.ts'

const tables = readTables()
const rowsOf = (path: string): Row[] => parseCsv(tables[path], path)
const paths = Object.keys(tables).filter((path) => path.startsWith('actors/'))
const aliasPaths = paths.filter((path) => path.endsWith('aliases.csv'))
const [states, organizations, media, people] = ['states', 'organizations', 'media', 'people'].map(
  (kind) => rowsOf(`actors/${kind}.csv`),
)
const actors = parseActors(tables)
const aliases = parseAliases(tables, actors)
const stateIds = new Set(states.map(({ id }) => id))
const bodyIds = new Set([...organizations, ...media].map(({ id }) => id))

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, i) => values.indexOf(value) < i)

const CLASSES = {
  organizations:
    'un alliance ministry parliament party army government agency think-tank university company court armed-group ngo sport platform',
  media: 'news-agency newspaper broadcaster website magazine',
}

describe('tables of data/actors', () => {
  it.each([...paths, 'names/not-actors.csv'])('%s is sorted and says nothing twice', (path) => {
    const lines = rowsOf(path).map((row) => Object.values(row).join('\0'))
    expect(lines).toEqual([...new Set(lines)].sort(byText))
    expect(tables[path].endsWith('\n')).toBe(true)
  })

  it('give every actor of every kind an id of its own', () => {
    const ids = [...states, ...organizations, ...media, ...people].map(({ id }) => id)
    expect(repeated(ids)).toEqual([])
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
  })

  it('name every actor in both scripts, and states, bodies and media in English', () => {
    const nameless = [...states, ...organizations, ...media].filter(
      (row) => !row['zh-Hans'] || !row['zh-Hant'] || !row.en,
    )
    expect(nameless).toEqual([])
    expect(people.filter((row) => !row['zh-Hans'] || !row['zh-Hant'])).toEqual([])
  })

  it.each(Object.entries(CLASSES))('%s have a known class', (kind, classes) => {
    const known = new Set(classes.split(' '))
    expect(rowsOf(`actors/${kind}.csv`).filter((row) => !known.has(row.class))).toEqual([])
  })

  it('refer to actors that exist', () => {
    const lost = [
      ...[...organizations, ...media, ...people].filter(
        ({ country }) => country && !stateIds.has(country),
      ),
      ...organizations.filter(({ parent }) => parent && !bodyIds.has(parent)),
      ...states.filter((row) => row['part-of'] && !stateIds.has(row['part-of'])),
      ...rowsOf('actors/capitals.csv').filter(({ state }) => !stateIds.has(state)),
      ...rowsOf('actors/offices.csv').filter(
        (row) => !people.some(({ id }) => id === row.person) || !actors.has(row.with as never),
      ),
    ]
    expect(lost).toEqual([])
  })

  it('have at least 150 organizations, 80 media and 400 people', () => {
    expect(organizations.length).toBeGreaterThanOrEqual(150)
    expect(media.length).toBeGreaterThanOrEqual(80)
    expect(people.length).toBeGreaterThanOrEqual(400)
  })

  it('let one medium claim a domain', () => {
    expect(repeated(media.flatMap(({ domains }) => domains.split(' ').filter(Boolean)))).toEqual([])
  })
})

describe('aliases', () => {
  it('that denote their actor wherever they stand are claimed by one actor', () => {
    const claims = new Map<string, string>()
    const disputed = aliases.filter(({ words, actor, sort }) => {
      if (sort !== 'name' && sort !== 'char') return false
      const first = claims.get(words) ?? actor
      claims.set(words, first)
      return first !== actor
    })
    expect(disputed).toEqual([])
  })

  it('of one character are states and alliances in compounds, and nothing else is', () => {
    const wrong = aliases.filter(({ words, sort }) => (sort === 'char') !== (words.length === 1))
    expect(wrong).toEqual([])
  })

  it.each(aliasPaths)('of %s repeat no name their actor has already', (path) => {
    const given = new Set<string>()
    for (const { id, names } of actors.values())
      for (const words of Object.values(names)) given.add(`${fold(words)}\t${id}`)
    const idle = rowsOf(path).filter(({ actor, name }) => {
      const key = `${fold(name)}\t${actor}`
      const twice = given.has(key)
      given.add(key)
      return twice
    })
    expect(idle).toEqual([])
  })
})

describe('states.csv and capitals.csv', () => {
  const HINT = 'run `npm run data`'
  const load = createRequire(import.meta.url)

  it('are what the script makes of CLDR and world-countries now', () => {
    expect(tables['actors/states.csv'], HINT).toBe(stateTable())
    expect(tables['actors/capitals.csv'], HINT).toBe(capitalTable())
  })

  it.each(['zh', 'zh-Hant', 'zh-Hant-HK'])('know every state by its name in %s', (locale) => {
    const { main } = load(`cldr-localenames-full/main/${locale}/territories.json`)
    const names: Row = main[locale].localeDisplayNames.territories
    const claims = new Set(aliases.map(({ words, actor }) => `${words}\t${actor}`))
    const unknown = Object.entries(names).flatMap(([code, name]) => {
      const state = states.find(({ iso2 }) => iso2 && iso2 === code.replace(/-alt-.*/, ''))
      return state && !claims.has(`${fold(name)}\t${state.id}`) ? [`${state.id},${name}`] : []
    })
    expect(unknown).toEqual([])
  })
})

describe('not-actors.csv', () => {
  it('holds longer words around an actor’s name or two states’ characters, each with its reason', () => {
    const names = new Set(aliases.filter(({ sort }) => sort !== 'char').map(({ words }) => words))
    const characters = new Set(
      aliases.filter(({ sort }) => sort === 'char').map(({ words }) => words),
    )
    const holdsName = (words: string): boolean =>
      [...names].some((name) => name.length < words.length && words.includes(name)) ||
      (characters.has(words[0]) && characters.has(words[1]) && words.length > 2)
    const wrong = rowsOf('names/not-actors.csv').filter(
      ({ words, why }) => !why || names.has(fold(words)) || !holdsName(fold(words)),
    )
    expect(wrong).toEqual([])
  })
})
