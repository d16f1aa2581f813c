import { group } from '../lib/group.ts'
import { byText, distinct } from '../lib/order.ts'
import type { CitationRow } from '../model/bundle.ts'
import type { SpeakerKind } from '../model/citation.ts'
import type { Records } from './records.ts'
import { labelOf } from './flatten.ts'

/** Whom an outlet cites, through whom, how often and with which sentences. */
export interface Cited {
  readonly outlet: string
  readonly outletName: string
  /** Empty where the outlet itself obtained the words. */
  readonly via: string
  readonly viaName: string
  /** Empty for unnamed speakers. */
  readonly speaker: string
  /** An unnamed speaker's description. */
  readonly speakerName: string
  readonly kind: SpeakerKind
  /** Bodies the articles attach the speaker to; a state is none. */
  readonly institutes: readonly string[]
  readonly count: number
  readonly sentences: readonly {
    readonly article: string
    readonly published: string
    readonly text: string
  }[]
}

/** One row per outlet, agency and speaker, most cited first; those nobody named come after all others. */
export function citedBy(
  { graph, citations }: Pick<Records, 'graph' | 'citations'>,
  kind?: SpeakerKind,
): Cited[] {
  const names = new Map<string, string>(graph.nodes.map((node) => [node.id, labelOf(node)]))
  const nameOf = (id: string): string => names.get(id) ?? id
  const states = new Set<string>(
    graph.nodes.filter((node) => node.entityType === 'state').map((node) => node.id),
  )
  const institutes = ({ affiliations }: CitationRow): string[] =>
    affiliations.map((tie) => tie.with).filter((id) => !states.has(id))
  const rows = citations.filter((row) => kind === undefined || row.kind === kind)
  const viaOf = (row: CitationRow): string => (row.via === row.outlet ? '' : row.via)
  const groups = group(rows, (row) =>
    JSON.stringify([row.outlet, viaOf(row), row.speaker || row.anonymous, row.kind]),
  )
  return [...groups.values()]
    .map((ones): Cited => {
      const [first] = ones
      return {
        outlet: first.outlet,
        outletName: nameOf(first.outlet),
        via: viaOf(first),
        viaName: nameOf(viaOf(first)),
        speaker: first.speaker,
        speakerName: first.speaker ? nameOf(first.speaker) : first.anonymous,
        kind: first.kind,
        institutes: distinct(ones.flatMap(institutes).map(nameOf)),
        count: ones.length,
        sentences: ones.map((row) => ({
          article: row.article,
          published: row.publishedAt,
          text: row.text,
        })),
      }
    })
    .sort(
      (one, other) =>
        Number(one.speaker === '') - Number(other.speaker === '') ||
        other.count - one.count ||
        byText(one.outlet, other.outlet) ||
        byText(one.via, other.via) ||
        byText(one.speaker || one.speakerName, other.speaker || other.speakerName) ||
        byText(one.kind, other.kind),
    )
}
