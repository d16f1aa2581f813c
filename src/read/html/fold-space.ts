const SPACE = /[\s\u200b\u2060]/
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
  if (!SPACE.test(words)) return words
  const line = words.replace(NO_WIDTH, '').trim()
  const wrapped = line.includes('\n') && SENTENCE.test(line)
  return line.replace(RUNS, (run, at: number) =>
    wrapped && run.includes('\n') && WIDE.test(line[at - 1]) && WIDE.test(line[at + run.length])
      ? ''
      : ' ',
  )
}
