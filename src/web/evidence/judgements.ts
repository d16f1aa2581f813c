import { useSyncExternalStore } from 'react'
import type { EvidenceRow } from '../../model/bundle.ts'
import type { SentenceJudgement, Verdict } from '../../model/verdict.ts'

const PLACE = 'dramatis:judgements'
const listeners = new Set<() => void>()
let all: readonly SentenceJudgement[] = stored()

const same = (one: SentenceJudgement, edge: string, row: EvidenceRow): boolean =>
  one.edge === edge && one.article === row.article && one.start === row.start

/** What the reader judged so far; kept by this browser. */
export const judgements = {
  read: (): readonly SentenceJudgement[] => all,
  of: (edge: string, row: EvidenceRow): Verdict | null =>
    all.find((one) => same(one, edge, row))?.verdict ?? null,
  /** The same verdict twice takes it back. */
  set: (edge: string, row: EvidenceRow, verdict: Verdict): void => {
    const back = judgements.of(edge, row) === verdict
    const others = all.filter((one) => !same(one, edge, row))
    const judged = { edge, article: row.article, start: row.start, exact: row.text, verdict }
    keep(back ? others : [...others, judged])
  },
  clear: (): void => keep([]),
}

function keep(next: readonly SentenceJudgement[]): void {
  all = next
  try {
    localStorage.setItem(PLACE, JSON.stringify(next))
  } catch {
    // A browser that stores nothing still lets them be downloaded.
  }
  for (const tell of listeners) tell()
}

function stored(): readonly SentenceJudgement[] {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(PLACE) ?? '[]')
    return Array.isArray(read) ? (read as SentenceJudgement[]) : []
  } catch {
    return []
  }
}

export const useJudgements = (): readonly SentenceJudgement[] =>
  useSyncExternalStore(
    (tell) => {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
    () => all,
  )
