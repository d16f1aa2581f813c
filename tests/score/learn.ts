import type { AnnotatedArticle, Example } from './examples.ts'
import { trainSecond } from './second.ts'
import { fitLogistic, logistic, type Row } from './logistic.ts'

/** Triple → its confidence in one article. */
export type Decision = ReadonlyMap<string, number>

export interface Model {
  readonly weights: ReadonlyMap<string, number>
  decide(article: AnnotatedArticle): Decision
  /** Group → confidence of its best candidate. */
  groups(article: AnnotatedArticle): ReadonlyMap<string, number>
}

const ROUNDS = 3
// A feature seen in fewer articles is no rule.
const ARTICLES = 3

/** Fits points to the candidates; of a true group only its best reading counts as true. */
export function train(articles: readonly AnnotatedArticle[], l2: number): Model {
  const seen = new Map<string, number>()
  for (const article of articles) {
    const own = new Set(article.examples.flatMap((example) => example.features))
    for (const feature of own) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  }
  const names = [...seen.keys()].filter((name) => seen.get(name)! >= ARTICLES).sort()
  const numbers = new Map(names.map((name, i) => [name, i]))
  const numbered = (example: Example): number[] =>
    example.features.map((name) => numbers.get(name) ?? -1).filter((n) => n >= 0)
  const rows = articles.map((article) => article.examples.map(numbered))
  let weights: Float64Array | undefined
  for (let round = 0; round < ROUNDS; round++) {
    const picked = pick(articles, rows, weights)
    weights = fitLogistic(picked, { width: names.length, l2, epochs: 12 }, undefined)
  }
  const table = new Map(names.map((name, i) => [name, weights![i]]))
  return { weights: table, decide: (article) => decide(article, table), groups: (article) => groupsOf(article, table) }
}

/** The rows to learn from: all false ones, and of each true group its best reading (at first: all). */
function pick(
  articles: readonly AnnotatedArticle[],
  rows: readonly (readonly number[])[][],
  weights: Float64Array | undefined,
): Row[] {
  const picked: Row[] = []
  articles.forEach((article, a) => {
    const groups = new Map<string, { best: number; sum: number }>()
    const evidenced = new Set(article.examples.filter((e) => e.inEvidence).map((e) => e.group))
    article.examples.forEach((example, i) => {
      const features = rows[a][i]
      if (example.label < 0) return
      if (example.label === 0) return void picked.push({ features, label: 0, weight: 1 })
      if (evidenced.has(example.group) && !example.inEvidence) return
      if (!weights) return void picked.push({ features, label: 1, weight: 0.5 })
      const sum = features.reduce((total, f) => total + weights[f], 0)
      const best = groups.get(example.group)
      if (!best || sum > best.sum) groups.set(example.group, { best: i, sum })
    })
    for (const { best } of groups.values())
      picked.push({ features: rows[a][best], label: 1, weight: 1 })
  })
  return picked
}

function groupsOf(article: AnnotatedArticle, weights: ReadonlyMap<string, number>): Map<string, number> {
  const groups = new Map<string, number>()
  for (const example of article.examples) {
    let sum = 0
    for (const name of example.features) sum += weights.get(name) ?? 0
    const p = logistic(sum)
    if (p > (groups.get(example.group) ?? 0)) groups.set(example.group, p)
  }
  return groups
}

function decide(article: AnnotatedArticle, weights: ReadonlyMap<string, number>): Decision {
  const triples = new Map<string, number>()
  for (const [group, p] of groupsOf(article, weights)) {
    const triple = group.slice(0, group.lastIndexOf(' '))
    triples.set(triple, 1 - (1 - (triples.get(triple) ?? 0)) * (1 - p))
  }
  return triples
}

export interface Scored {
  readonly article: AnnotatedArticle
  readonly points: Decision
  readonly weights: ReadonlyMap<string, number>
}

export function crossValidate(
  articles: readonly AnnotatedArticle[],
  folds: number,
  l2: number,
  second = false,
): Scored[] {
  const scored: Scored[] = []
  for (let fold = 0; fold < folds; fold++) {
    const rest = articles.filter((_, i) => i % folds !== fold)
    const model = train(rest, l2)
    const after = second ? trainSecond(rest, l2) : undefined
    articles.forEach((article, i) => {
      if (i % folds === fold) scored.push({ article, points: after ? after.decide(article, model) : model.decide(article), weights: model.weights })
    })
  }
  return scored
}

export function score(points: readonly Decision[], articles: readonly AnnotatedArticle[], at: number): string {
  let tp = 0, fp = 0, fn = 0
  articles.forEach((article, i) => {
    const found = new Set([...points[i]].filter(([, p]) => p >= at).map(([t]) => t))
    for (const t of found) if (article.gold.has(t)) tp++; else fp++
    for (const t of article.gold) if (!found.has(t)) fn++
  })
  return `P ${(100 * tp / (tp + fp)).toFixed(1)} R ${(100 * tp / (tp + fn)).toFixed(1)} F1 ${(200 * tp / (2 * tp + fp + fn)).toFixed(1)}`
}

export function best(scored: readonly Scored[]): { at: number; says: string } {
  let top = { at: 0.5, says: '', f: 0 }
  for (let at = 0.1; at < 0.9; at += 0.02) {
    const says = score(scored.map((s) => s.points), scored.map((s) => s.article), at)
    const f = Number(says.split('F1 ')[1])
    if (f > top.f) top = { at, says, f }
  }
  return top
}
