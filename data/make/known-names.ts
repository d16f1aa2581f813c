import { readFileSync } from 'node:fs'
import { dict } from '@node-rs/jieba/dict.js'
import { parseCsv } from '../../src/lib/csv.ts'
import { fold } from '../../src/lib/fold.ts'

const HAN_NAME = /^[\p{Script=Han}·-]{2,}$/u
const CHINESE_WRITTEN =
  /^(?:china|taiwan|hong-kong|macau|singapore|vietnam|south-korea|north-korea|japan)$/

/** A name and the state whose people write it so. */
export interface KnownName {
  readonly name: string
  readonly country: string
}

/** The Chinese names of data/actors/people.csv and its aliases, folded. */
export function peopleNames(): KnownName[] {
  const read = (file: string) =>
    parseCsv(readFileSync(new URL(`../actors/${file}`, import.meta.url), 'utf8'), file)
  const people = read('people.csv')
  const country = new Map(people.map((row) => [row.id, row.country]))
  const rows = [
    ...people.flatMap((row) =>
      [row['zh-Hans'], row['zh-Hant']].map((name) => ({ id: row.id, name })),
    ),
    ...read('people-aliases.csv').map((row) => ({ id: row.actor, name: row.name })),
  ]
  const seen = new Map<string, KnownName>()
  for (const { id, name } of rows) {
    const folded = fold(name)
    if (HAN_NAME.test(folded))
      seen.set(`${folded} ${id}`, { name: folded, country: country.get(id) ?? '' })
  }
  return [...seen.values()]
}

/** Whether the state's people write their names in Chinese characters, so that nothing is transliterated. */
export const writesChinese = (country: string): boolean => CHINESE_WRITTEN.test(country)

/** Entries of jieba's dictionary (MIT) with the part of speech `tag`, folded. */
export const jiebaNames = (tag: string): string[] =>
  Buffer.from(dict)
    .toString('utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([word, , kind]) => kind === tag && HAN_NAME.test(word))
    .map(([word]) => fold(word))
