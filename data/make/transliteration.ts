import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fold } from '../../src/lib/fold.ts'
import { byText } from '../../src/lib/order.ts'
import {
  count,
  emptyCounts,
  logOdds,
  ordinaryCharacters,
  SHARED,
  type Counts,
} from './background.ts'
import { jiebaNames, peopleNames, writesChinese } from './known-names.ts'

const TABLE = new URL('../names/transliteration.csv', import.meta.url)
const PLACES = ['initial', 'middle', 'final'] as const
type Place = (typeof PLACES)[number]
type Model = Readonly<Record<Place, Counts>>

/** Characters seen less often than this in names say nothing. */
const RARE = 3
/** Ordinary text mixed into each place's counts, in characters. */
const SMOOTHING = 40
const LONGEST = 8
/** Mean log-odds per character from which a mined stretch is taken for a transliteration. */
const LIKE_A_NAME = 0.8
const ROUNDS = 3
// A river or a province after the name is no part of it.
const GENERIC = /[州岛河市省人队国族山湖镇港城县区海峡湾峰洋语教]$/u
const LATIN_NAME = /^\p{Lu}[\p{L}'’.]+(?:[ -][\p{L}'’.]+)*$/u
const NOT_A_PERSON =
  /\b(?:university|institute|center|centre|committee|council|company|group|bank|commission|association|foundation|act|report|school|college|department|agency|party|news|times|post|the|of|and|for)\b/i

const partsOf = (name: string): string[] => name.split(/[·-]/).filter((part) => part !== '')

const placeOf = (index: number, length: number): Place =>
  index === 0 ? 'initial' : index === length - 1 ? 'final' : 'middle'

function learn(model: Model, part: string): void {
  for (let i = 0; i < part.length; i++) count(model[placeOf(i, part.length)], part[i])
}

function points(part: string, model: Model, ordinary: Counts): number {
  let sum = 0
  for (let i = 0; i < part.length; i++)
    sum += logOdds(part[i], model[placeOf(i, part.length)], ordinary, SMOOTHING)
  return sum
}

/** The ending of a mined stretch that reads most like one part of a name; null where none does. A title may stick to its left. */
function nameIn(stretch: string, model: Model, ordinary: Counts): string | null {
  let best: string | null = null
  let most = 0
  for (let length = 2; length <= Math.min(LONGEST, stretch.length); length++) {
    const part = stretch.slice(-length)
    const sum = points(part, model, ordinary)
    if (sum / length >= LIKE_A_NAME && sum > most) [best, most] = [part, sum]
  }
  return best
}

function modelOf(parts: readonly string[]): Model {
  const model = { initial: emptyCounts(), middle: emptyCounts(), final: emptyCounts() }
  for (const part of parts) learn(model, part)
  return model
}

/** What stood before a bracketed Latin name in the archives: a last part, and the dotted parts between, whose borders are sure. */
function minedStretches(file: URL): { loose: string[]; sure: string[] } {
  const loose: string[] = []
  const sure: string[] = []
  for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
    const [zh, latin] = line.split('\t')
    if (!latin || !LATIN_NAME.test(latin) || NOT_A_PERSON.test(latin)) continue
    const [first, ...others] = partsOf(fold(zh))
    sure.push(...others.filter((part) => part.length > 1))
    if (first && /^\p{Script=Han}+$/u.test(first)) loose.push(first)
  }
  return { loose, sure }
}

function knownParts(): string[] {
  const people = peopleNames().filter(({ country }) => !writesChinese(country))
  const dotted = people
    .filter(({ name }) => name.includes('·'))
    .flatMap(({ name }) => partsOf(name))
  const families = new Set(dotted)
  const bare = people.flatMap(({ name }) => (families.has(name) ? [] : partsOf(name)))
  const places = jiebaNames('nrt').filter((name) => name.length > 2 && !GENERIC.test(name))
  return [...dotted, ...bare.filter((part) => part.length > 3), ...places].filter(
    (part) => part.length > 1,
  )
}

/**
 * data/names/transliteration.csv: how much each character likes the beginning, the middle and the end of one part of a
 * transliterated name (佩斯科夫: 佩 initial, 斯科 middle, 夫 final), as natural log-odds against ordinary text.
 *
 * Counted are the parts of the dotted names in data/actors/people.csv, the foreign names of jieba's dictionary, and the
 * bracketed names mined from news (../shared/names). A title may still stick to a mined name, so each is cut in three rounds
 * where the model of the round before finds the likeliest beginning, and dropped where it finds none. Ordinary text is
 * ../shared/corpus with the known names blanked out; forty characters of it are mixed into each place's counts.
 * Null where ../shared is missing.
 */
export function transliterationTable(): string | null {
  const mined = new URL('names/bracketed.tsv', SHARED)
  const ordinary = ordinaryCharacters(
    peopleNames()
      .flatMap(({ name, country }) => (writesChinese(country) ? [] : partsOf(name)))
      .filter((part) => part.length > 1),
  )
  if (!ordinary || !existsSync(mined)) return null
  const { loose, sure } = minedStretches(mined)
  const known = [...knownParts(), ...sure]
  let model = modelOf(known)
  for (let round = 0; round < ROUNDS; round++)
    model = modelOf([
      ...known,
      ...loose.flatMap((stretch) => nameIn(stretch, model, ordinary) ?? []),
    ])
  return tableOf(model, ordinary)
}

function tableOf(model: Model, ordinary: Counts): string {
  const inNames = (character: string): number =>
    PLACES.reduce((sum, place) => sum + (model[place].of.get(character) ?? 0), 0)
  const characters = new Set(PLACES.flatMap((place) => [...model[place].of.keys()]))
  const rows = [...characters]
    .filter((character) => inNames(character) >= RARE)
    .sort(byText)
    .map((character) =>
      [
        character,
        ...PLACES.map((place) => logOdds(character, model[place], ordinary, SMOOTHING).toFixed(2)),
      ].join(','),
    )
  return ['character,initial,middle,final', ...rows, ''].join('\n')
}

/** Leaves the table as it is, and says so, where ../shared is missing. */
export function writeTransliterationTable(): void {
  const table = transliterationTable()
  if (table) writeFileSync(TABLE, table)
  else console.warn('../shared is missing: data/names/transliteration.csv is left as it is')
}
