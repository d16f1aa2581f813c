const RUN = /[\s\u200b\ufeff]/
const RUNS = /[\s\u200b\ufeff]+/g
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u2018-\u201d\u2026]/
/** Marks that a sentence has and a heading of two halves has not. */
const SENTENCE = /[，。]/

/**
 * The words on one line: runs of white space become one space, and none at all where the source of a sentence was merely wrapped
 * between two Chinese characters. `'联合\n  国说，'` → `'联合国说，'`, `'Kim\n Jong'` → `'Kim Jong'`.
 */
export function foldSpace(words: string): string {
  const line = words.trim()
  if (!RUN.test(line)) return line
  const wrapped = line.includes('\n') && SENTENCE.test(line)
  return line.replace(RUNS, (run, at: number) =>
    wrapped && run.includes('\n') && WIDE.test(line[at - 1]) && WIDE.test(line[at + run.length])
      ? ''
      : ' ',
  )
}
