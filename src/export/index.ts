import { toCsv } from './csv.ts'
import { toGexf } from './gexf.ts'
import { toGraphml } from './graphml.ts'
import { toJson } from './json.ts'
import type { Records, TextFile } from './records.ts'

export const FORMATS = ['gexf', 'graphml', 'csv', 'json'] as const
export type Format = (typeof FORMATS)[number]

/** The files of one export format: one, or four for CSV. */
export function exportFiles(records: Records, format: Format): TextFile[] {
  switch (format) {
    case 'gexf':
      return [{ path: 'graph.gexf', text: toGexf(records) }]
    case 'graphml':
      return [{ path: 'graph.graphml', text: toGraphml(records) }]
    case 'csv':
      return toCsv(records)
    case 'json':
      return [{ path: 'dramatis.json', text: toJson(records) }]
  }
}
