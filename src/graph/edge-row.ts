import { byText, distinct } from '../lib/order.ts'
import type { EdgeRow, EvidenceRow } from '../model/bundle.ts'
import type { ArticleId } from '../model/ids.ts'
import type { Proof } from './proof.ts'

/** An edge before anybody has looked at the whole graph. */
export type CountedEdge = Omit<EdgeRow, 'npmi' | 'backbone'>

const SIGN_MARK = { '1': '+', '-1': '-', '0': '' } as const

/** `cooccurrence:a~b`, `stance+:a>b`, `stance-:a>b`, `citation:a>b`, `affiliation:a>b`. */
export const edgeKeyOf = ({
  relation,
  sign,
  source,
  target,
  directed,
}: Pick<Proof, 'relation' | 'sign' | 'source' | 'target' | 'directed'>): string =>
  `${relation}${SIGN_MARK[`${sign}`]}:${source}${directed ? '>' : '~'}${target}`

/** What the proofs of one edge add up to, given its rows with copies folded. */
export function countEdge(
  proofs: readonly Proof[],
  rows: readonly EvidenceRow[],
  languageOf: ReadonlyMap<ArticleId, string>,
): CountedEdge {
  const [{ relation, source, target, directed, sign }] = proofs
  const days = rows.map((row) => row.publishedAt.slice(0, 10))
  const dated = distinct(days.filter(Boolean))
  const outletIds = distinct(rows.map((row) => row.outlet).filter(Boolean))
  return {
    key: edgeKeyOf(proofs[0]),
    relation,
    source,
    target,
    directed,
    sign,
    weight: rows.length,
    articles: new Set(rows.map((row) => row.article)).size,
    outlets: Math.max(outletIds.length, 1),
    outletIds,
    languages: distinct(rows.map((row) => languageOf.get(row.article) ?? '')),
    confidence: Math.max(...rows.map((row) => row.confidence)),
    first: dated[0] ?? '',
    last: dated.at(-1) ?? '',
    days: tally(days),
    types: tally(rows.flatMap((row) => (row.type === '' ? [] : [row.type]))),
    roles: distinct(
      proofs
        .filter((proof) => proof.row.verdict !== 'wrong')
        .map((proof) => proof.role)
        .filter(Boolean),
    ),
  }
}

/** How often each value stands in the list, values in order. */
function tally<Value extends string>(values: readonly Value[]): Record<Value, number> {
  const counts = {} as Record<Value, number>
  for (const value of [...values].sort(byText)) counts[value] = (counts[value] ?? 0) + 1
  return counts
}
