import type { EvidenceRow, Mark, MarkRole, Relation } from '../model/bundle.ts'
import type { Article } from '../model/article.ts'
import type { ArticleFacts } from '../model/facts.ts'
import { actorId, type ActorId } from '../model/ids.ts'
import type { Mention } from '../model/mention.ts'
import { byPlace, cover, holds, overlaps, type Span } from '../model/span.ts'
import type { Sign } from '../model/stance.ts'

/** One piece of evidence for one relation of two actors. */
export interface Proof {
  readonly relation: Relation
  readonly source: ActorId
  readonly target: ActorId
  readonly directed: boolean
  readonly sign: Sign | 0
  /** Affiliation: the role's words. Citation: the kind of the speaker. Empty otherwise. */
  readonly role: string
  readonly row: EvidenceRow
}

export interface MarkedSpan {
  readonly at: Span
  readonly role: MarkRole
}

/** Defaults of an evidence row: what relations that are plain statements of the text have in common. */
const PLAIN = {
  sign: 0,
  type: '',
  modality: 'asserted',
  speakerKind: '',
  confidence: 1,
  reasons: [],
  copies: [],
} as const

type Details = Partial<EvidenceRow> & Pick<EvidenceRow, 'rule'>

/** The sentences that hold `at`, with what is marked in them. */
export function evidenceRow(
  facts: ArticleFacts,
  at: Span,
  marked: readonly MarkedSpan[],
  details: Details,
): EvidenceRow {
  const { article } = facts
  const whole = sentencesAround(facts, at)
  return {
    article: article.id,
    outlet: article.outlet,
    publishedAt: article.publishedAt,
    text: article.text.slice(whole.start, whole.end),
    start: whole.start,
    marks: marksWithin(whole, marked),
    chain: withOutlet(article, []),
    ...PLAIN,
    ...details,
  }
}

/** outlet → agency → speaker, the outlet first wherever it is known. */
export const withOutlet = ({ outlet }: Article, chain: readonly ActorId[]): ActorId[] => [
  ...(outlet && chain[0] !== outlet ? [actorId(outlet)] : []),
  ...chain,
]

/** The mentions of one actor, to be marked with that role. */
export const mentionsOf = (facts: ArticleFacts, actor: ActorId, role: MarkRole): MarkedSpan[] =>
  facts.mentions.filter((mention) => mention.actor === actor).map(({ at }) => ({ at, role }))

/** From the first sentence that `at` touches to the last, without the blanks around them. */
export function sentencesAround(facts: ArticleFacts, at: Span): Span {
  const touched = facts.sentences.filter((sentence) => overlaps(sentence, at))
  const whole = touched.reduce<Span>(cover, touched[0] ?? at)
  const words = facts.article.text.slice(whole.start, whole.end)
  return {
    start: whole.start + words.length - words.trimStart().length,
    end: whole.start + words.trimEnd().length,
  }
}

function marksWithin(whole: Span, marked: readonly MarkedSpan[]): Mark[] {
  const marks = marked
    .filter(({ at }) => holds(whole, at))
    .map(({ at, role }) => ({ start: at.start - whole.start, end: at.end - whole.start, role }))
  const different = new Map(marks.map((mark) => [`${mark.start} ${mark.end} ${mark.role}`, mark]))
  return [...different.values()].sort(
    (one, other) => byPlace(one, other) || (one.role < other.role ? -1 : 1),
  )
}

/** The article's sentences, each with the mentions that stand in it. */
export function mentionsBySentence(
  facts: ArticleFacts,
): { readonly at: Span; readonly mentions: readonly Mention[] }[] {
  let next = 0
  return facts.sentences.map((at) => {
    while (next < facts.mentions.length && facts.mentions[next].at.start < at.start) next++
    const first = next
    while (next < facts.mentions.length && facts.mentions[next].at.start < at.end) next++
    return { at, mentions: facts.mentions.slice(first, next) }
  })
}
