import { kindOf } from '../bundle/dataset.ts'
import type { PageFacts } from '../frame/page-context.ts'
import type { Say } from '../i18n/words.ts'
import { KINDS } from '../state/view.ts'

/** An actor in one spoken line: “Russia, state, 14 relations: 5 oppose, 7 support”. */
export function summaryOf({ data, name }: PageFacts, id: string, say: Say): string {
  const node = data.nodeById.get(id)
  if (!node) return ''
  const edges = data.edgesOf.get(id) ?? []
  const kinds = KINDS.map((kind) => ({
    kind,
    n: edges.filter((edge) => kindOf(edge) === kind).length,
  }))
  return [
    name(id),
    say(`type.${node.entityType}`),
    `${say('nRelations', { count: edges.length })}: ${kinds
      .filter(({ n }) => n > 0)
      .map(({ kind, n }) => `${n} ${say(`kind.${kind}`)}`)
      .join(', ')}`,
  ].join(', ')
}
