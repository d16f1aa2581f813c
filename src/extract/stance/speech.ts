import type { Citation } from '../../model/citation.ts'
import type { ActorId } from '../../model/ids.ts'
import type { Quotation } from '../reading.ts'
import { subjectOf } from './memory.ts'
import type { Ref, Tokens, Word } from './tokens.ts'

/** A verb of saying with who says it; what follows in its sentence is what is said. */
export interface Saying {
  readonly word: Word | null
  /** From where on its words are the speaker's. */
  readonly at: number
  readonly speakers: readonly ActorId[]
  /** Whether it only relays (据法新社报道). */
  readonly relays: boolean
}

/** The sayings of a sentence, in order: verb with subject, and name with colon. */
export function findSayings(folded: string, tokens: Tokens, carried: readonly ActorId[]): Saying[] {
  const sayings: Saying[] = []
  let speakers = carried
  for (const word of tokens.words) {
    if (word.word.saying === '') continue
    const subject = speakerBefore(tokens, word)
    if (!subject && word.word.cue && word.word.cue.type !== 'REQUEST') continue
    if (subject) speakers = subjectOf(subject, tokens.refs)
    const relays = word.word.saying === 'report'
    if (!subject && relays) continue
    sayings.push({ word, at: word.end, speakers, relays })
  }
  for (const ref of tokens.refs)
    if (folded[ref.end] === ':' && !ref.modifies && ref.actors.length > 0)
      sayings.push({ word: null, at: ref.end + 1, speakers: ref.actors, relays: false })
  return sayings.sort((a, b) => a.at - b.at)
}

/** The nearest ref before the verb in its clause that can be its subject. */
function speakerBefore(tokens: Tokens, word: Word): Ref | undefined {
  let best: Ref | undefined
  for (const ref of tokens.refs) {
    if (ref.start >= word.start) break
    if (ref.clause !== word.clause || ref.modifies || ref.actors.length === 0) continue
    if (ref.role === '' || ref.role === 'by') best = ref
  }
  return best
}

/** Who speaks each quotation: by the citations where one covers it, else by the verb of saying beside it, else the speaker before. */
export function quoteSpeakers(
  folded: string,
  quotations: readonly Quotation[],
  citations: readonly Citation[],
  sentences: readonly { tokens: Tokens; sayings: readonly Saying[] }[],
): Map<Quotation, readonly ActorId[]> {
  const speakers = new Map<Quotation, readonly ActorId[]>()
  let last: readonly ActorId[] = []
  let index = 0
  for (const quotation of quotations) {
    if (!quotation.speech) continue
    const cited = citations.find(
      ({ quote, speaker }) =>
        speaker && quote.some((at) => at.start < quotation.at.end && quotation.at.start < at.end),
    )
    while (
      index + 1 < sentences.length &&
      sentences[index + 1].tokens.sentence.start <= quotation.at.start
    )
      index++
    const before = sentences[index]?.sayings.findLast(
      (saying) => saying.at <= quotation.at.start && !saying.relays,
    )
    let own = cited?.speaker ? [cited.speaker] : []
    const near = before && quotation.at.start - before.at <= 12 ? before.speakers : []
    const after = near.length > 0 ? [] : speakersAfter(quotation, sentences, index)
    if (own.length === 0) own = [...near]
    if (own.length === 0) own = [...after]
    if (own.length === 0) own = [...(before?.speakers ?? last)]
    speakers.set(quotation, own)
    last = own
  }
  return speakers
}

/** “……”，普京说: the speaker named right behind the quotation. */
function speakersAfter(
  quotation: Quotation,
  sentences: readonly { tokens: Tokens; sayings: readonly Saying[] }[],
  from: number,
): readonly ActorId[] {
  for (let i = from; i < sentences.length; i++) {
    const { tokens, sayings } = sentences[i]
    if (tokens.sentence.start > quotation.at.end + 1) break
    const saying = sayings.find(
      ({ word, at, relays }) =>
        word && !relays && word.start >= quotation.at.end && at - quotation.at.end <= 30,
    )
    if (saying) return saying.speakers
  }
  return []
}
