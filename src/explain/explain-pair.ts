import type { EdgeRow, EvidenceFile, EvidenceRow, NodeRow } from '../model/bundle.ts'
import type { ExplanationFile } from '../model/explanation.ts'
import type { Settings } from '../model/settings.ts'
import { count, phraseActor, phrasePlace, phraseReasons, phraseSentence } from './phrase.ts'

/** What a pair is explained from. */
export interface PairRecords {
  readonly edges: readonly EdgeRow[]
  readonly evidence: EvidenceFile
  readonly explanation: ExplanationFile
  readonly settings: Settings
}

/**
 * Why these edges run from one actor to the other: each with its facts, sentences and points. Where no stance does, why not: the
 * facts that were denied, only possible or too unsure, and the sentences in which both stand. One line each.
 */
export function explainPair(source: NodeRow, target: NodeRow, records: PairRecords): string[] {
  const between = records.edges.filter((edge) => joins(edge, source, target))
  const stances = between.filter((edge) => edge.relation === 'stance')
  const together = between.filter((edge) => edge.relation === 'cooccurrence')
  const others = between.filter((edge) => !stances.includes(edge) && !together.includes(edge))
  const withheld = records.explanation.withheld[`${source.id}>${target.id}`] ?? []
  const pair = `${phraseActor(source)} → ${phraseActor(target)}`
  return [
    `${pair}: ${between.length > 0 ? count(between.length, 'edge') : 'no edge'}`,
    ...[...stances, ...others].flatMap((edge) => edgeLines(edge, records)),
    ...(stances.length === 0
      ? ['', 'No stance of the one toward the other: no sentence says so as a fact.']
      : []),
    ...withheldLines(withheld, records.settings),
    ...together.flatMap((edge) => edgeLines(edge, records)),
    ...(together.length === 0 ? ['', 'The two stand in no sentence together.'] : []),
    ...reverseLines(source, target, records.edges),
  ]
}

const joins = (edge: EdgeRow, source: NodeRow, target: NodeRow): boolean =>
  (edge.source === source.id && edge.target === target.id) ||
  (!edge.directed && edge.source === target.id && edge.target === source.id)

const SIGNS = { '1': ' +1', '-1': ' −1', '0': '' } as const

function edgeLines(edge: EdgeRow, { evidence }: PairRecords): string[] {
  const rows = evidence[edge.key] ?? []
  const sign = SIGNS[`${edge.sign}`]
  const npmi = edge.relation === 'cooccurrence' ? `, NPMI ${edge.npmi}` : ''
  const roles = edge.roles.length > 0 ? `, ${edge.roles.join(', ')}` : ''
  return [
    '',
    `${edge.relation}${sign}: ${count(edge.weight, 'sentence')}, ${count(edge.articles, 'article')}, ${count(edge.outlets, 'independent outlet')}${npmi}${roles}   ${edge.key}`,
    ...rows.flatMap(rowLines),
  ]
}

const rowLines = (row: EvidenceRow): string[] => [
  `  ${[row.type, row.speakerKind, row.rule].filter(Boolean).join(' ')}  ${phraseSentence(row)}`,
  `    ${phrasePlace(row)}`,
  ...(row.verdict ? [`    judged by a reader: ${row.verdict}`] : []),
  ...(row.reasons.length > 0 ? [`    ${confidence(row)}${phraseReasons(row.reasons)}`] : []),
]

// A stance's confidence is the logistic of its points; the other relations are either stated or not.
const confidence = (row: EvidenceRow): string =>
  row.type === '' ? '' : `confidence ${row.confidence.toFixed(2)}, the logistic of `

function withheldLines(rows: readonly EvidenceRow[], { stanceAt }: Settings): string[] {
  if (rows.length === 0) return []
  const why = (row: EvidenceRow): string =>
    row.verdict === 'wrong'
      ? 'a reader judged it wrong'
      : row.modality === 'asserted'
        ? `too unsure: ${row.confidence.toFixed(2)} is below ${stanceAt}`
        : row.modality
  return [
    '',
    `Read, but no edge (${count(rows.length, 'fact')})`,
    ...rows.flatMap((row) => [` ${SIGNS[`${row.sign}`]} ${why(row)}`, ...rowLines(row)]),
  ]
}

function reverseLines(source: NodeRow, target: NodeRow, edges: readonly EdgeRow[]): string[] {
  const reverse = edges.filter(
    (edge) => edge.directed && edge.source === target.id && edge.target === source.id,
  )
  if (reverse.length === 0) return []
  return [
    '',
    `The other way round: ${reverse.map((edge) => `${edge.key} (${edge.weight})`).join(', ')}`,
  ]
}
