import type { ArticleRow, EvidenceRow } from '../../model/bundle.ts'

/** A sentence with its source on the clipboard: “…” (outlet, title, day, link). */
export const citationOf = (
  row: EvidenceRow,
  article: ArticleRow | undefined,
  name: (id: string) => string,
): string =>
  `“${row.text}” (${[name(row.outlet), article?.title, row.publishedAt.slice(0, 10), article?.url]
    .filter((part) => part)
    .join(', ')})`
