import { SPACE, unitsOf } from '../../lib/units.ts'

const SPACES = unitsOf(SPACE)
/** What the words of one line may hold and most do not: white space but single blanks, characters without width. */
const UNFOLDED = /[^\S ]| {2}|[\u200b\u2060]/
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
  const trimmed = words.trim()
  if (!UNFOLDED.test(trimmed)) return trimmed
  const line = trimmed.replace(NO_WIDTH, '').trim()
  const wrapped = line.includes('\n') && SENTENCE.test(line)
  return line.replace(RUNS, (run, at: number) =>
    wrapped && run.includes('\n') && WIDE.test(line[at - 1]) && WIDE.test(line[at + run.length])
      ? ''
      : ' ',
  )
}

/** Whether a stretch of text has nothing but white space. */
export function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!SPACES[text.charCodeAt(at)]) return false
  return true
}
