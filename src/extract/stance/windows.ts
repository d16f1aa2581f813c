import type { Sentence } from '../../model/facts.ts'

/** Longer than any sentence a person wrote for readers, in UTF-16 units; what is longer is a list or no prose. */
const LONGEST = 250

/**
 * The sentences, those that are too long cut at their commas (or wherever need be): every cue is held against every actor of its
 * sentence, so an unbounded one would cost the square of its length.
 */
export function windowsOf(folded: string, sentences: readonly Sentence[]): Sentence[] {
  const windows: Sentence[] = []
  for (const sentence of sentences) {
    let { start } = sentence
    while (sentence.end - start > LONGEST) {
      const comma = folded.slice(start + 1, start + LONGEST + 1).lastIndexOf(',')
      const end = comma < 0 ? start + LONGEST : start + comma + 2
      windows.push({ ...sentence, start, end })
      start = end
    }
    windows.push({ ...sentence, start })
  }
  return windows
}
