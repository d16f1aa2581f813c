import { SPACE, unitsOf } from '../../lib/units.ts'

const BLANK = ' '.charCodeAt(0)
const LAST_SPACE = 0x3000
const BYTE_ORDER_MARK = 0xfeff
const SPACES = unitsOf(SPACE)
const INVISIBLE = unitsOf('\u200b\u2060\ufeff')
const RUNS = /\s+/g
const NO_WIDTH = /[\u200b\u2060\ufeff]/g
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u2018-\u201d\u2026]/
/** Marks that a sentence has and a heading of two halves has not. */
const SENTENCE = /[，。]/

/**
 * The words on one line: runs of white space become one space, and none at all where the source of a sentence was merely wrapped
 * between two Chinese characters. `'联合\n  国说，'` → `'联合国说，'`, `'Kim\n Jong'` → `'Kim Jong'`.
 */
export function foldSpace(words: string): string {
  const end = endOfWords(words)
  let start = 0
  while (start < end && SPACES[words.charCodeAt(start)]) start++
  if (isFolded(words, start, end)) return words.slice(start, end)
  const line = words.replace(NO_WIDTH, '').trim()
  const wrapped = line.includes('\n') && SENTENCE.test(line)
  return line.replace(RUNS, (run, at: number) =>
    wrapped && run.includes('\n') && WIDE.test(line[at - 1]) && WIDE.test(line[at + run.length])
      ? ''
      : ' ',
  )
}

function endOfWords(words: string): number {
  let end = words.length
  while (end > 0 && SPACES[words.charCodeAt(end - 1)]) end--
  return end
}

/** Whether a stretch has no white space but single blanks, as most lines have. */
function isFolded(words: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const unit = words.charCodeAt(i)
    if (unit > LAST_SPACE && unit !== BYTE_ORDER_MARK) continue
    if (INVISIBLE[unit]) return false
    if (SPACES[unit] && (unit !== BLANK || words.charCodeAt(i + 1) === BLANK)) return false
  }
  return true
}
