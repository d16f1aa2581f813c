import type { Span } from '../../model/span.ts'
import type { Setting } from './candidates.ts'

/** The sentence a stance is read from, without the marks and spaces around it. */
export function evidenceOf(folded: string, { cue, passage }: Setting): Span {
  let { start, end } = passage.tokens.sentence
  while (start < cue.start && /[\s,;:。"“”‘’]/.test(folded[start])) start++
  while (end > cue.end && /[\s,;:。!?"“”‘’…]/.test(folded[end - 1])) end--
  return { start, end }
}
