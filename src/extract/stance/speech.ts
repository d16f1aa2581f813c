import type { Citation } from '../../model/citation.ts'
import type { ActorId } from '../../model/ids.ts'
import { holds, overlaps, type Span } from '../../model/span.ts'
import type { Quotation } from '../quotations.ts'
import { reachingInto } from '../reaching.ts'
import { subjectOf } from './memory.ts'
import type { Ref, Tokens, Word } from './tokens.ts'

/** A verb of saying with who says it; what follows in its sentence is what is said. */
export interface Saying {
  readonly word: Word | null
  /** From where on its words are the speaker's. */
  readonly at: number
  /** Nobody where the speaker has no name (美国专家表示). */
  readonly speakers: readonly ActorId[]
  /** Whether it only relays (据法新社报道). */
  readonly relays: boolean
}

const UNNAMED: ReadonlySet<string> = new Set(['public', 'business', 'media'])

/** The sayings of a sentence, in order: verb with subject, and name with colon. */
export function findSayings(
  folded: string,
  tokens: Tokens,
  carried: readonly ActorId[],
  citations: readonly Citation[],
): Saying[] {
  const sayings: Saying[] = []
  let speakers: readonly ActorId[] | undefined
  for (const word of tokens.words) {
    if (word.word.saying === '') continue
    if (isNoun(folded, word)) continue
    const relays = word.word.saying === 'report'
    const cited = relays ? undefined : citedSpeakers(word, citations)
    if (cited) {
      speakers = cited
      sayings.push({ word, at: word.end, speakers, relays })
      continue
    }
    const subject = speakerBefore(tokens, word)
    if (!subject && relays) continue
    if (!subject && word.word.cue && word.word.cue.type !== 'REQUEST') continue
    if (subject) speakers = UNNAMED.has(subject.tail) ? [] : subjectOf(subject, tokens.refs)
    else speakers ??= subjectBefore(tokens, word) ?? carried
    sayings.push({ word, at: word.end, speakers, relays })
  }
  for (const ref of tokens.refs)
    if (folded[ref.end] === ':' && !ref.modifies && ref.actors.length > 0)
      sayings.push({ word: null, at: ref.end + 1, speakers: ref.actors, relays: false })
  return sayings.sort((a, b) => a.at - b.at)
}

/** Whether the word only names a saying: 他的批评, 受到威胁, 发表批评。 */
const isNoun = (folded: string, { start, end, word }: Word): boolean =>
  /[的受遭]/.test(folded[start - 1] ?? '') ||
  /[的、]/.test(folded[end] ?? '') ||
  (word.cue !== null && /[。;]/.test(folded[end] ?? '。'))

/** Who speaks by the citations whose evidence holds the verb; nobody for an unnamed speaker. */
function citedSpeakers(word: Word, citations: readonly Citation[]): ActorId[] | undefined {
  const here = citations.filter(({ evidence }) => holds(evidence, word))
  if (here.length === 0) return undefined
  return here.flatMap(({ speaker }) => (speaker ? [speaker] : []))
}

/** The nearest ref before the verb in its clause that can be its subject. */
function speakerBefore(tokens: Tokens, word: Word): Ref | undefined {
  return tokens.refs.findLast(
    (ref) =>
      ref.start < word.start &&
      ref.clause === word.clause &&
      !ref.modifies &&
      ref.actors.length > 0 &&
      (ref.role === '' || ref.role === 'by'),
  )
}

/** The subject that the verb's clause inherits from the clauses before it. */
function subjectBefore(tokens: Tokens, word: Word): readonly ActorId[] | undefined {
  for (let clause = word.clause - 1; clause >= 0; clause--) {
    const found = tokens.refs.find(
      (ref) =>
        ref.clause === clause &&
        ref.role === '' &&
        !ref.modifies &&
        !ref.owns &&
        ref.actors.length > 0,
    )
    if (found) return UNNAMED.has(found.tail) ? [] : subjectOf(found, tokens.refs)
  }
  return undefined
}

interface Read {
  readonly tokens: Tokens
  readonly sayings: readonly Saying[]
}

/** Who speaks each quotation: by the citations where one covers it, else by the verb of saying beside it, else the speaker before. */
export function quoteSpeakers(
  quotations: readonly Quotation[],
  citations: readonly Citation[],
  sentences: readonly Read[],
): Map<Quotation, readonly ActorId[]> {
  const speakers = new Map<Quotation, readonly ActorId[]>()
  const quoted = reachingInto(
    sentences.map(({ tokens }) => tokens.sentence),
    quotesOf(citations),
    ({ at }) => at,
  )
  let last: readonly ActorId[] = []
  let index = 0
  for (const quotation of quotations) {
    if (!quotation.speech) continue
    while (
      index + 1 < sentences.length &&
      sentences[index + 1].tokens.sentence.start <= quotation.at.start
    )
      index++
    const cited = quoted[index]?.find(({ at }) => overlaps(at, quotation.at))
    const before = sentences[index]?.sayings.findLast(
      (saying) => saying.at <= quotation.at.start && !saying.relays,
    )
    const close = before && quotation.at.start - before.at <= 12
    const own = cited
      ? [cited.speaker]
      : close
        ? before.speakers
        : (speakersAfter(quotation, sentences, index) ?? before?.speakers ?? last)
    speakers.set(quotation, own)
    last = own
  }
  return speakers
}

/** All that is quoted of speakers that have a name. */
function quotesOf(citations: readonly Citation[]): { speaker: ActorId; at: Span }[] {
  const quotes: { speaker: ActorId; at: Span }[] = []
  for (const { speaker, quote } of citations)
    if (speaker) for (const at of quote) quotes.push({ speaker, at })
  return quotes
}

/** “……”，普京说: the speaker named right behind the quotation. */
function speakersAfter(
  quotation: Quotation,
  sentences: readonly Read[],
  from: number,
): readonly ActorId[] | undefined {
  for (let i = from; i < sentences.length; i++) {
    const { tokens, sayings } = sentences[i]
    if (tokens.sentence.start > quotation.at.end + 1) break
    const saying = sayings.find(
      ({ word, at, relays }) =>
        word && !relays && word.start >= quotation.at.end && at - quotation.at.end <= 30,
    )
    if (saying) return saying.speakers
  }
  return undefined
}
