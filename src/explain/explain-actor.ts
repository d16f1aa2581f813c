import { fold } from '../lib/fold.ts'
import type { NodeRow } from '../model/bundle.ts'
import type { ExplanationFile, RefusedForm, RuleUse } from '../model/explanation.ts'
import type { Merge } from '../model/corpus.ts'
import { refusedLines } from './explain-refused.ts'
import { namesOf } from './find-actors.ts'
import { count, phraseActor, phraseReasons } from './phrase.ts'

/** Refused forms and rejected merges shown at most; more would bury the answer. */
const SHOWN = 20

/** Why this node is there: what found its mentions, what was put together for it, what was weighed and refused. One line each. */
export function explainActor(node: NodeRow, explanation: ExplanationFile): string[] {
  const merges = explanation.merges.filter(
    ({ actor, other }) => actor === node.id || other === node.id,
  )
  const same = merges.filter((merge) => merge.verdict === 'same')
  const different = merges.filter((merge) => merge.verdict === 'different')
  return [
    ...headOf(node),
    ...section(
      'Its mentions were found by',
      (explanation.mentions[node.id] ?? []).flatMap(ruleLines),
    ),
    ...section('It is one node, because these were taken for the same', same.flatMap(mergeLines)),
    ...section('Kept apart from it', different.slice(0, SHOWN).flatMap(mergeLines)),
    ...section(
      'Like its names, but taken for no actor',
      refusedLike(node, explanation).flatMap(refusedLines),
    ),
  ]
}

function headOf(node: NodeRow): string[] {
  const names = [...new Set([...Object.values(node.names), ...node.aliases])].join(', ')
  const ties = node.affiliations.map((tie) => [tie.role, tie.with].filter(Boolean).join(' of '))
  const period = node.first === node.last ? node.first : `${node.first} to ${node.last}`
  return [
    `${phraseActor(node)}: ${node.entityType}, ${node.known ? 'a row of data/' : 'not in data/, found in the articles'}`,
    `  goes by ${names || node.id}`,
    ...(ties.length > 0 ? [`  ${ties.join('; ')}`] : []),
    `  ${count(node.mentions, 'mention')} in ${count(node.articles, 'article')} of ${count(node.outlets, 'outlet')}${period ? `, ${period}` : ''}`,
  ]
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ['', title, ...lines] : []

const ruleLines = ({ rule, mentions, forms, example, reasons }: RuleUse): string[] => [
  `  ${rule}, ${count(mentions, 'mention')}: ${forms.join(', ')}`,
  `    …${example.around}…  ${example.article} @${example.start}`,
  `    ${phraseReasons(reasons)}`,
]

const mergeLines = ({ verdict, actor, other, names, articles, reasons }: Merge): string[] => [
  `  ${names[0]} in ${articles[0]} ${verdict === 'same' ? '=' : '≠'} ${names[1]} in ${articles[1]}${
    verdict === 'same' ? '' : `  (${actor} and ${other})`
  }`,
  `    ${phraseReasons(reasons)}`,
]

function refusedLike(node: NodeRow, explanation: ExplanationFile): readonly RefusedForm[] {
  const names = namesOf(node)
    .map(fold)
    .filter((name) => name.length > 1)
  return explanation.refused
    .filter(({ form }) => {
      const folded = fold(form)
      return names.some(
        (name) => (folded.length > 1 && name.includes(folded)) || folded.includes(name),
      )
    })
    .slice(0, SHOWN)
}
