import type { ArticleId } from '../model/ids.ts'
import type { SentenceJudgement, Verdict } from '../model/verdict.ts'
import { textKey, type Sameness } from './independent.ts'

/** Readers' judgements, looked up while the graph is built. */
export interface Verdicts {
  /** What was judged of a sentence behind an edge; a copy of a judged sentence shares its verdict. */
  readonly of: (edge: string, article: ArticleId, words: string) => Verdict | undefined
  /** Judgements no lookup has met yet: their sentence stands behind their edge no more. */
  readonly unmet: () => readonly SentenceJudgement[]
}

/** Of two judgements of one sentence the later stands. */
export function verdictsFrom(
  judgements: readonly SentenceJudgement[],
  sameness: Sameness,
): Verdicts {
  const byEdge = new Map<string, Map<string, Verdict>>()
  const keyOf = (article: string, words: string): string =>
    textKey(sameness, article as ArticleId, words)
  for (const { edge, article, exact, verdict } of judgements) {
    const ofEdge = byEdge.get(edge) ?? new Map<string, Verdict>()
    byEdge.set(edge, ofEdge.set(keyOf(article, exact), verdict))
  }
  const met = new Set<string>()
  return {
    of: (edge, article, words) => {
      const ofEdge = byEdge.get(edge)
      if (!ofEdge) return undefined
      const key = keyOf(article, words)
      if (ofEdge.has(key)) met.add(`${edge}\n${key}`)
      return ofEdge.get(key)
    },
    unmet: () =>
      judgements.filter(
        ({ edge, article, exact }) => !met.has(`${edge}\n${keyOf(article, exact)}`),
      ),
  }
}
