import { writeFileSync } from 'node:fs'
import { dict } from '@node-rs/jieba/dict.js'
import { fold } from '../../src/lib/fold.ts'
import { byText } from '../../src/lib/order.ts'

const COMMON = 50
/** jieba files many an ordinary word under names of people (卫星, 明白) and things (抗议); those are counted often. */
const COMMON_AMONG_NAMES = 300

/** Words the news has used since, and others that names are read across, with their part of speech. */
const NEWER = [
  ['印太', 'j'],
  ['文章中', 's'],
  ['席上', 's'],
  ['谢幕', 'v'],
  ['甘苦谈', 'n'],
  ['代表权', 'n'],
]

/**
 * Writes data/names/words.csv: the ordinary words of Chinese (two to four characters, counted at least 50 times) and the places,
 * with frequency and part of speech, from jieba's dictionary (MIT). Names of people and bodies are left out: ours are in data/actors.
 */
export function wordTable(): string {
  const rows = Buffer.from(dict)
    .toString('utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([word, count, tag]) => {
      if (!word || !tag || word.length < 2 || word.length > 4 || !/^\p{Script=Han}+$/u.test(word))
        return false
      if (tag.startsWith('ns')) return Number(count) >= 3
      if (tag === 'nr' || tag === 'nz')
        return word.length === 2 && Number(count) >= COMMON_AMONG_NAMES
      return !/^n[rt]/.test(tag) && Number(count) >= COMMON
    })
    .map(([word, count, tag]) => [
      fold(word),
      /^(ns|vn)/.test(tag) ? tag.slice(0, 2) : tag[0],
      count,
    ])
  const newer = NEWER.map(([word, tag]) => [word, tag, String(COMMON)])
  const byWord = new Map([...newer, ...rows].map((row) => [row[0], row]))
  const lines = [...byWord.values()].sort((a, b) => byText(a[0], b[0])).map((row) => row.join(','))
  return ['word,tag,count', ...lines, ''].join('\n')
}

export const writeWordTable = (): void =>
  writeFileSync(new URL('../names/words.csv', import.meta.url), wordTable())
