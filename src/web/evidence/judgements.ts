import { useSyncExternalStore } from 'react'
import type { EvidenceRow } from '../../model/bundle.ts'

export type Verdict = 'confirm' | 'wrong' | 'unsure'
/** A reader's word on one piece of evidence, as it is downloaded for `build` to replay. */
export interface Judgement {
  readonly edge: string
  readonly article: string
  readonly start: number
  /** The sentence judged, so that a moved text is found again. */
  readonly exact: string
  readonly verdict: Verdict
}

const PLACE = 'dramatis:judgements'
const listeners = new Set<() => void>()
let all: readonly Judgement[] = stored()

const same = (one: Judgement, edge: string, row: EvidenceRow): boolean =>
  one.edge === edge && one.article === row.article && one.start === row.start

/** What the reader judged so far; kept by this browser. */
export const judgements = {
  read: (): readonly Judgement[] => all,
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

function keep(next: readonly Judgement[]): void {
  all = next
  try {
    localStorage.setItem(PLACE, JSON.stringify(next))
  } catch {
    // A browser that stores nothing still lets them be downloaded.
  }
  for (const tell of listeners) tell()
}

function stored(): readonly Judgement[] {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(PLACE) ?? '[]')
    return Array.isArray(read) ? (read as Judgement[]) : []
  } catch {
    return []
  }
}

export const useJudgements = (): readonly Judgement[] =>
  useSyncExternalStore(
    (tell) => {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
    () => all,
  )
