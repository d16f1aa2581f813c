import { kindOf, type Dataset } from '../bundle/dataset.ts'
import type { EdgeRow } from '../../model/bundle.ts'
import type { RelationKind } from '../state/view.ts'
import type { FindActors } from './find-actors.ts'
import { bare } from './search-terms.ts'

/** Words a reader may use for a relation, folded; longer ones are tried first. */
const WORDS: readonly (readonly [RelationKind, readonly string[]])[] = [
  [
    'neg',
    [
      '反对',
      '谴责',
      '批评',
      '指责',
      '敌视',
      'opposes',
      'oppose',
      'against',
      'condemns',
      'criticizes',
    ],
  ],
  ['pos', ['支持', '赞同', '赞成', '合作', 'supports', 'support', 'backs', 'praises']],
  ['cite', ['引用', '援引', '转述', 'cites', 'cite', 'quotes', 'quote']],
  ['aff', ['隶属', '任职', '属于', 'belongs to', 'works for']],
  ['cooc', ['共现', '同时出现', 'with', 'together']],
]

/** A question in words: “美国 反对”, “反对 俄罗斯”, “who opposes Russia”. */
export interface RelationQuestion {
  readonly kind: RelationKind
  readonly source: string
  readonly target: string
  readonly edges: readonly EdgeRow[]
}

/** Reads a query as a question about relations; null where it holds no word for one or no actor. */
export function findRelations(
  data: Dataset,
  find: FindActors,
  query: string,
): RelationQuestion | null {
  const text = ` ${bare(query)} `
  for (const [kind, words] of WORDS)
    for (const word of words) {
      const at = /[a-z]/.test(word) ? text.indexOf(` ${word} `) : text.indexOf(word)
      if (at < 0) continue
      const first = (part: string): string =>
        find(part.replace(/谁|哪些|who|what|\?|？/g, ' '), 1)[0]?.id ?? ''
      const source = first(text.slice(0, at))
      const target = first(text.slice(at + word.length + (/[a-z]/.test(word) ? 1 : 0)))
      if (source === '' && target === '') return null
      const edges = data.edges.filter(
        (edge) =>
          kindOf(edge) === kind &&
          (source === '' || edge.source === source) &&
          (target === '' || edge.target === target),
      )
      return { kind, source, target, edges }
    }
  return null
}
