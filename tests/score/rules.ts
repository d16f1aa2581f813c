import { loadKnowledge } from '../../src/cli/knowledge.ts'
import { group } from '../../src/lib/group.ts'
import { byText } from '../../src/lib/order.ts'
import { goldNames, hasEval } from '../support/gold.ts'
import { firingsOf, type Firing } from './firings.ts'

const SETS = ['', 'train/'] as const
const EXAMPLE_UNITS = 30

const count = (firings: readonly Firing[], is: (firing: Firing) => boolean): string =>
  String(firings.filter(is).length).padStart(7)

/** One rule: how often it fired, was right and wrong on either set, in how many articles, how often another rule agreed, an example. */
function line(rule: string, firings: readonly Firing[]): string {
  const sets = SETS.map((_, i) =>
    firings.filter(({ article }) => article.includes('/') === (i === 1)),
  )
  const example = firings.find(({ right }) => right) ?? firings[0]
  const words = example.words.replaceAll('\n', '⏎').slice(0, EXAMPLE_UNITS)
  return [
    rule.padEnd(24),
    ...sets.flatMap((set) => [
      count(set, () => true),
      count(set, ({ right }) => right),
      count(set, ({ right }) => !right),
    ]),
    String(articlesOf(firings)).padStart(9),
    count(firings, ({ others }) => others > 0),
    `   ${example.article} @${example.at.start}-${example.at.end} ${words}`,
  ].join('')
}

const articlesOf = (firings: readonly Firing[]): number =>
  new Set(firings.map(({ article }) => article)).size

/**
 * A table of every rule that brought a mention, a stance or a citation to the annotated articles, the most used first: `npm run
 * rules`. A mention is right with its exact span and kind, a stance with source, target and sign, a citation with speaker and medium.
 */
function main(): void {
  if (!hasEval) return console.warn('../shared/eval is missing: no rule is judged')
  const { lexicon } = loadKnowledge()
  const firings = SETS.flatMap((set) =>
    goldNames(set).flatMap((name) => firingsOf(set, name, lexicon)),
  )
  const columns = ['fired', 'right', 'wrong'].map((head) => head.padStart(7)).join('')
  for (const [sort, all] of group(firings, (firing) => firing.sort)) {
    console.log(`${`${sort} rule`.padEnd(24)}${columns}${columns} articles overlap   example`)
    const rules = [...group(all, ({ rule }) => rule)].sort(
      ([one, mine], [other, theirs]) => theirs.length - mine.length || byText(one, other),
    )
    for (const [rule, own] of rules) console.log(line(rule, own))
    const lone = rules.filter(([, own]) => articlesOf(own) === 1).map(([rule]) => rule)
    if (lone.length > 0) console.log(`in one article only: ${lone.join(', ')}`)
    console.log('')
  }
}

main()
