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
  const folded = [...groups.values()].map((same): EvidenceRow => {
    const [first, ...others] = same.sort(byPublication)
    return withCopies(first, others)
  })
  return foldEdited(folded.sort(byPublication), sameness).sort(
    (one, other) =>
      byText(other.publishedAt, one.publishedAt) ||
      byText(one.article, other.article) ||
      one.start - other.start ||
      byText(placeOf(one), placeOf(other)),
  )
}

/** Bigrams two sentences of one wire text share at least (Dice): an outlet's edits stay within it, the next sentence does not. */
const EDITED = 0.7

/** Where one article repeats another, its sentences with a word changed are copies too. */
function foldEdited(rows: readonly EvidenceRow[], { copyOf }: Sameness): EvidenceRow[] {
  const families = group(rows, (row) => copyOf.get(row.article) ?? row.article)
  return [...families.values()].flatMap((family) => {
    const kept: EvidenceRow[] = []
    for (const row of family) {
      const at = kept.findIndex((one) => isEdited(one, row))
      if (at < 0) kept.push(row)
      else kept[at] = withCopies(kept[at], [row])
    }
    return kept
  })
}

const isEdited = (one: EvidenceRow, other: EvidenceRow): boolean =>
  one.type === other.type &&
  ![one.article, ...one.copies].some((id) => id === other.article || other.copies.includes(id)) &&
  diceOf(one.text, other.text) >= EDITED

function diceOf(one: string, other: string): number {
  const [mine, theirs] = [one, other].map(
    (text) =>
      new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2))),
  )
  const shared = [...mine].filter((pair) => theirs.has(pair)).length
  return (2 * shared) / Math.max(1, mine.size + theirs.size)
}

/** One row for several of one text; a verdict on any of them is a verdict on it. */
function withCopies(row: EvidenceRow, others: readonly EvidenceRow[]): EvidenceRow {
  const verdict = [row, ...others].find((one) => one.verdict)?.verdict
  const copies = distinct(
    [row, ...others]
      .flatMap((one) => [one.article, ...one.copies])
      .filter((id) => id !== row.article),
  ) as ArticleId[]
  return { ...row, copies, ...(verdict ? { verdict } : {}) }
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
