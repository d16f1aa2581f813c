import type { NodeRow } from '../model/bundle.ts'
import type { ExplanationFile, RuleUse } from '../model/explanation.ts'
import type { Merge } from '../model/corpus.ts'
import { actorGrounds } from './actor-grounds.ts'
import { refusedLines } from './explain-refused.ts'
import { count, phraseActor, phraseReasons } from './phrase.ts'

/** Why this node is there: what found its mentions, what was put together for it, what was weighed and refused. One line each. */
export function explainActor(node: NodeRow, explanation: ExplanationFile): string[] {
  const { uses, same, different, refused } = actorGrounds(node, explanation)
  return [
    ...headOf(node),
    ...section('Its mentions were found by', uses.flatMap(ruleLines)),
    ...section('It is one node, because these were taken for the same', same.flatMap(mergeLines)),
    ...section('Kept apart from it', different.flatMap(mergeLines)),
    ...section('Like its names, but taken for no actor', refused.flatMap(refusedLines)),
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
