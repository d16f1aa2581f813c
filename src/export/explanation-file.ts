import type { ProvenGraph } from '../graph/index.ts'
import { isProposed, stanceRow } from '../graph/stance.ts'
import { group } from '../lib/group.ts'
import { byText } from '../lib/order.ts'
import type { Corpus } from '../model/corpus.ts'
import type { ExplanationFile, RefusedForm, RuleUse } from '../model/explanation.ts'
import type { ArticleFacts } from '../model/facts.ts'
import type { Mention, Refusal } from '../model/mention.ts'
import type { Settings } from '../model/settings.ts'
import type { Span } from '../model/span.ts'

const FORMS = 8
/** Units shown on each side of an example. */
const AROUND = 16

type Found<Form> = { readonly facts: ArticleFacts; readonly found: Form }

/** `explain.json`: of every actor the rules that found it, of every refused form why, of every stance without an edge and every sentence judged wrong the row it would be. */
export const explanationFile = (
  corpus: Corpus,
  settings: Settings,
  proven: ProvenGraph,
): ExplanationFile => ({
  mentions: mentionsByActor(corpus),
  merges: corpus.merges,
  refused: refusedForms(corpus),
  withheld: withheldRows(corpus, settings, proven),
})

function mentionsByActor(corpus: Corpus): ExplanationFile['mentions'] {
  const byActor = group(
    corpus.facts.flatMap((facts) => facts.mentions.map((found) => ({ facts, found }))),
    ({ found }) => found.actor,
  )
  return Object.fromEntries(
    sorted(byActor).map(([actor, all]) => [
      actor,
      sorted(group(all, ({ found }) => found.rule))
        .map(([rule, uses]) => ruleUse(rule, uses))
        .sort((one, other) => other.mentions - one.mentions || byText(one.rule, other.rule)),
    ]),
  )
}

function ruleUse(rule: string, uses: readonly Found<Mention>[]): RuleUse {
  const forms = sorted(group(uses, ({ found }) => found.surface))
    .sort(([, one], [, other]) => other.length - one.length)
    .slice(0, FORMS)
    .map(([form]) => form)
  const { facts, found } = uses[0]
  return {
    rule,
    mentions: uses.length,
    forms,
    example: example(facts, found.at),
    reasons: found.reasons,
  }
}

function refusedForms(corpus: Corpus): RefusedForm[] {
  const forms = group(
    corpus.facts.flatMap((facts) => facts.refused.map((found) => ({ facts, found }))),
    ({ found }) => [found.surface, found.kind, ...found.reasons.map(({ rule }) => rule)].join('\n'),
  )
  return sorted(forms)
    .map(([, [{ facts, found }, ...others]]: [string, Found<Refusal>[]]) => ({
      form: found.surface,
      kind: found.kind,
      times: others.length + 1,
      example: example(facts, found.at),
      reasons: found.reasons,
    }))
    .sort((one, other) => other.times - one.times || byText(one.form, other.form))
}

function withheldRows(
  corpus: Corpus,
  settings: Settings,
  { refuted, verdicts }: ProvenGraph,
): ExplanationFile['withheld'] {
  const judged = [...refuted].flatMap(([key, rows]) =>
    rows.map((row) => ({ pair: pairOf(key), row })),
  )
  const unsure = corpus.facts.flatMap((facts) =>
    facts.stances
      .filter((stance) => !isProposed(facts, stance, settings.stanceAt, verdicts))
      .map((stance) => ({
        pair: `${stance.source}>${stance.target}`,
        row: stanceRow(facts, stance),
      })),
  )
  return Object.fromEntries(
    sorted(group([...unsure, ...judged], ({ pair }) => pair)).map(([pair, all]) => [
      pair,
      all.map(({ row }) => row),
    ]),
  )
}

/** `stance-:usa>russia` → `usa>russia`; either way round where the edge has no direction. */
const pairOf = (key: string): string => key.slice(key.indexOf(':') + 1).replace('~', '>')

function example({ article }: ArticleFacts, at: Span): RefusedForm['example'] {
  const line = article.text.lastIndexOf('\n', at.start - 1) + 1
  const end = article.text.indexOf('\n', at.end)
  return {
    article: article.id,
    start: at.start,
    words: article.text.slice(at.start, at.end),
    around: article.text.slice(
      Math.max(line, at.start - AROUND),
      Math.min(end < 0 ? article.text.length : end, at.end + AROUND),
    ),
  }
}

const sorted = <T>(groups: ReadonlyMap<string, T>): [string, T][] =>
  [...groups].sort(([one], [other]) => byText(one, other))
