import type { Span } from '../../model/span.ts'
import type { Candidate } from './candidates.ts'

/** The shortest stretch of whole clauses that holds the cue and, where they stand in the sentence, source and target. */
export function evidenceOf(folded: string, candidate: Candidate): Span {
  const { setting, source, target } = candidate
  const { cue, passage } = setting
  const { clauses, sentence } = passage.tokens
  const touched = [cue.clause]
  for (const { ref } of [source, target])
    if (ref && Math.abs(ref.clause - cue.clause) <= 2) touched.push(ref.clause)
  const first = Math.min(...touched)
  const last = Math.max(...touched)
  let start = clauses[first] ?? sentence.start
  let end = last + 1 < clauses.length ? clauses[last + 1] - 1 : sentence.end
  while (start < cue.start && /[\s,;:。"“”‘’]/.test(folded[start])) start++
  while (end > cue.end && /[\s,;:。!?"“”‘’…]/.test(folded[end - 1])) end--
  return { start: Math.min(start, cue.start), end: Math.max(end, cue.end) }
}
