import { byText } from '../lib/order.ts'
import type { Article } from '../model/article.ts'
import type { ArticleId } from '../model/ids.ts'
import { overlapOf, shinglesOf } from './shingles.ts'

/** Smallest fingerprints an article is looked up by: a bottom-k sketch (Broder 1997). */
const SKETCH = 16
/** Of these two copies share at least so many; a pair at the very threshold of 0.8 misses that once in eight thousand. */
const SHARED = 4
/** A text of fewer shingles is a headline or a stub; two of those may agree by accident. */
const LEAST = 24
/** A fingerprint that more originals have than this is an outlet's standing phrase and tells nothing. */
const COMMON = 200

/**
 * Article → the earliest article with its text, for those that have one: `copyAt` is the share of shingles two texts must
 * have in common. The time needed grows with the length of the texts, not with the pairs of them.
 */
export function findCopies(
  articles: readonly Article[],
  copyAt: number,
): ReadonlyMap<ArticleId, ArticleId> {
  const copyOf = new Map<ArticleId, ArticleId>()
  const originals = new Map<number, number[]>()
  const shingles: Uint32Array[] = []
  const ordered = [...articles].sort(byPublication)
  ordered.forEach((article, i) => {
    shingles[i] = shinglesOf(article.text.slice(article.title.length))
    if (shingles[i].length < LEAST) return
    const sketch = shingles[i].subarray(0, SKETCH)
    const original = candidates(sketch, originals).find(
      (one) => overlapOf(shingles[one], shingles[i]) >= copyAt,
    )
    if (original !== undefined) copyOf.set(article.id, ordered[original].id)
    else enter(sketch, i, originals)
  })
  return copyOf
}

/** Earlier originals that share enough of the sketch to be worth a full comparison, earliest first. */
function candidates(sketch: Uint32Array, originals: ReadonlyMap<number, number[]>): number[] {
  const shared = new Map<number, number>()
  for (const print of sketch) {
    const having = originals.get(print) ?? []
    if (having.length <= COMMON)
      for (const one of having) shared.set(one, (shared.get(one) ?? 0) + 1)
  }
  return [...shared]
    .filter(([, prints]) => prints >= SHARED)
    .map(([one]) => one)
    .sort((one, other) => one - other)
}

function enter(sketch: Uint32Array, i: number, originals: Map<number, number[]>): void {
  for (const print of sketch) {
    const having = originals.get(print)
    if (having) having.push(i)
    else originals.set(print, [i])
  }
}

/** First published first; an undated article cannot claim to be the first. */
const byPublication = (one: Article, other: Article): number =>
  Number(one.publishedAt === '') - Number(other.publishedAt === '') ||
  byText(one.publishedAt, other.publishedAt) ||
  byText(one.id, other.id)
