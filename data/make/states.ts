import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import Papa from 'papaparse'
import { parseCsv, type Row } from '../../src/lib/csv.ts'
import { byText } from '../../src/lib/order.ts'
import { slug } from '../../src/model/ids.ts'

const STATES = new URL('../actors/states.csv', import.meta.url)
const CAPITALS = new URL('../actors/capitals.csv', import.meta.url)
const SUPPLEMENT = new URL('./states-supplement.csv', import.meta.url)

const STATE_COLUMNS = ['id', 'iso2', 'iso3', 'zh-Hans', 'zh-Hant', 'en', 'demonym', 'part-of']
const CAPITAL_COLUMNS = ['state', 'zh-Hans', 'zh-Hant', 'en']

/** Territories of world-countries where nobody governs: Antarctica, islands of soldiers, scientists and birds. */
const UNINHABITED = new Set(['AQ', 'BV', 'GS', 'HM', 'IO', 'TF', 'UM'])

interface Country {
  readonly cca2: string
  readonly cca3: string
  readonly capital: readonly string[]
  readonly demonyms?: { readonly eng?: { readonly m: string } }
}

const load = createRequire(import.meta.url)
const countries = (load('world-countries/countries.json') as Country[]).filter(
  ({ cca2 }) => !UNINHABITED.has(cca2),
)
const supplement = parseCsv(readFileSync(SUPPLEMENT, 'utf8'), 'states-supplement.csv')
const supplementOf = new Map(supplement.filter((row) => row.iso2).map((row) => [row.iso2, row]))

function cldrNames(locale: string): Row {
  const path = `cldr-localenames-full/main/${locale}/territories.json`
  return load(path).main[locale].localeDisplayNames.territories as Row
}

/**
 * data/actors/states.csv: every inhabited country of world-countries under the names CLDR gives it, changed and added to by
 * states-supplement.csv, where an empty cell keeps what the source says and a row without `iso2` is a state ISO 3166 has no code for.
 */
export function stateTable(): string {
  const [hans, hant, en] = ['zh', 'zh-Hant', 'en'].map(cldrNames)
  const coded = countries.map(({ cca2, cca3, demonyms }) => {
    const own = supplementOf.get(cca2) ?? {}
    const name = own.en || en[cca2].replaceAll('&', 'and')
    return [
      own.id || slug(name),
      cca2,
      cca3 === 'UNK' ? 'XKX' : cca3,
      own['zh-Hans'] || hans[cca2],
      own['zh-Hant'] || hant[cca2],
      name,
      own.demonym || demonyms?.eng?.m || '',
      own['part-of'] ?? '',
    ]
  })
  const others = supplement
    .filter((row) => !row.iso2)
    .map((row) => STATE_COLUMNS.map((column) => row[column] ?? ''))
  return csv(STATE_COLUMNS, [...coded, ...others])
}

/**
 * data/actors/capitals.csv: CLDR has no Chinese names of capitals, so the file itself is their source, and may add further seats of
 * government (海牙) and other names (华府). Throws where world-countries has a capital that the file gives no Chinese name; capitals
 * of overseas territories are no seat that news speak of.
 */
export function capitalTable(): string {
  const rows = parseCsv(readFileSync(CAPITALS, 'utf8'), 'capitals.csv')
  const known = new Set(rows.map(({ state, en }) => `${state}\t${en}`))
  const missing = parseCsv(stateTable(), 'states.csv')
    .filter((state) => state['part-of'] === '' && state.iso2 !== 'HK')
    .flatMap(({ id, iso2 }) => capitalsOf(iso2).map((capital) => ({ id, capital })))
    .filter(({ id, capital }) => !known.has(`${id}\t${capital}`))
    .map(({ id, capital }) => `${id},…,…,${capital}`)
  if (missing.length > 0) throw new RangeError(`capitals.csv lacks\n${missing.join('\n')}`)
  return csv(
    CAPITAL_COLUMNS,
    rows.map((row) => CAPITAL_COLUMNS.map((column) => row[column])),
  )
}

const capitalsOf = (iso2: string): readonly string[] =>
  countries.find(({ cca2 }) => cca2 === iso2)?.capital ?? []

function csv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const sorted = [...rows].sort((a, b) => byText(a.join('\0'), b.join('\0')))
  return Papa.unparse([columns, ...sorted], { newline: '\n' }) + '\n'
}

export function writeStateTables(): void {
  writeFileSync(STATES, stateTable())
  writeFileSync(CAPITALS, capitalTable())
}
