import type { Mention } from '../../model/mention.ts'
import type { Quotation } from '../quotations.ts'
import type { Scene } from '../scene.ts'

/** Walks once over the scene's mentions and quotations; places must be asked for in ascending order. */
export interface Seeker {
  /** The mention that begins at `at`. */
  mentionAt(at: number): Mention | null
  /** The speech that stands at `at`, at its beginning or (in a later paragraph) in its midst. */
  quotationAt(at: number): Quotation | null
  /** Where the first mention at or after `at` begins. */
  nextMention(at: number): number
  /** The first place at or after `at` where a mention begins or speech stands. */
  next(at: number): number
  /** Whether one mention fills the stretch (a newspaper's name). */
  fills(start: number, end: number): boolean
}

export function seeker({ mentions, quotations }: Scene): Seeker {
  const speech = quotations.filter((quotation) => quotation.speech)
  let m = 0
  let q = 0
  const nextMention = (at: number): number => {
    while (m < mentions.length && mentions[m].at.start < at) m++
    return m < mentions.length ? mentions[m].at.start : Infinity
  }
  const nextQuotation = (at: number): number => {
    while (q < speech.length && speech[q].at.end <= at) q++
    return q < speech.length ? Math.max(at, speech[q].at.start) : Infinity
  }
  return {
    mentionAt: (at) => (nextMention(at) === at ? mentions[m] : null),
    quotationAt: (at) => (nextQuotation(at) === at ? speech[q] : null),
    nextMention,
    next: (at) => Math.min(nextMention(at), nextQuotation(at)),
    fills: (start, end) => nextMention(start) === start && mentions[m].at.end >= end,
  }
}
