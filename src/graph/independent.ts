import { fold } from '../lib/fold.ts'
import { group } from '../lib/group.ts'
import { byText, distinct } from '../lib/order.ts'
import type { EvidenceRow } from '../model/bundle.ts'
import type { ArticleId } from '../model/ids.ts'

/** What two pieces of text must share to be one text. */
export interface Sameness {
  /** An article that repeats another → that other. */
  readonly copyOf: ReadonlyMap<ArticleId, ArticleId>
  /** From how many letters on a sentence counts as copied wherever it stands again. */
  readonly copiedSentence: number
}

/** Equal for two sentences that are one text: the same words in copies of one article, or long enough to be no accident. */
export function textKey(
  { copyOf, copiedSentence }: Sameness,
  article: ArticleId,
  words: string,
): string {
  const letters = fold(words).replace(/[^\p{L}\p{N}]+/gu, '')
  return letters.length >= copiedSentence
    ? letters
    : `${copyOf.get(article) ?? article}\n${letters}`
}

/** Counts how often it was asked about a key: 0, 1, 2 … Within one article every sentence counts, even one that stands there twice. */
export function ordinals(): (key: string) => number {
  const asked = new Map<string, number>()
  return (key) => {
    const ordinal = asked.get(key) ?? 0
    asked.set(key, ordinal + 1)
    return ordinal
  }
}

/** The rows of one edge with copies folded into the row published first; newest first. */
export function foldCopies(rows: readonly EvidenceRow[], sameness: Sameness): EvidenceRow[] {
  const ordinal = ordinals()
  const groups = group(rows, (row) => {
    const key = [textKey(sameness, row.article, row.text), row.type, placeOf(row)].join('\n')
    return `${key}\n${ordinal(`${row.article}\n${key}`)}`
  })
  return [...groups.values()]
    .map((same): EvidenceRow => {
      const [first] = same.sort(byPublication)
      const copies = same.map((row) => row.article).filter((id) => id !== first.article)
      return { ...first, copies: distinct(copies) as ArticleId[] }
    })
    .sort(
      (one, other) =>
        byText(other.publishedAt, one.publishedAt) ||
        byText(one.article, other.article) ||
        one.start - other.start ||
        byText(placeOf(one), placeOf(other)),
    )
}

/** Tells two facts of one sentence apart: the cue or quotation each rests on. */
const placeOf = (row: EvidenceRow): string =>
  row.marks
    .filter((mark) => mark.role === 'cue' || mark.role === 'quote')
    .map((mark) => `${mark.start}-${mark.end}`)
    .join(' ')

const byPublication = (one: EvidenceRow, other: EvidenceRow): number =>
  Number(one.publishedAt === '') - Number(other.publishedAt === '') ||
  byText(one.publishedAt, other.publishedAt) ||
  byText(one.article, other.article) ||
  one.start - other.start
