import { fold } from '../../lib/fold.ts'

/** CJK words are found from any character on up to this many characters long names. */
const LONGEST = 24
const HAN = /[\u3400-\u9fff\uac00-\ud7af\u3040-\u30ff]/

/** Simplified, lower case, accents off: what a name and a query have in common. `'António 古特雷斯'` → `'antonio 古特雷斯'`. */
export const bare = (text: string): string =>
  fold(text)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()

/** The words of a name under which it is found; a Chinese word counts from each of its characters on, so that a prefix search finds its middle. */
export function indexTerms(name: string): string[] {
  const terms: string[] = []
  for (const word of queryTerms(name)) {
    if (!HAN.test(word)) terms.push(word)
    else for (let i = 0; i < Math.min(word.length, LONGEST); i++) terms.push(word.slice(i))
  }
  return terms
}

/** The words a reader typed. */
export const queryTerms = (query: string): string[] =>
  bare(query)
    .split(/[\s·・.,，、。"“”'‘’()（）\-_/]+/)
    .filter((word) => word !== '')
