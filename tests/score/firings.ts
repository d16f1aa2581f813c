import { extract } from '../../src/extract/index.ts'
import { suggestNames } from '../../src/extract/mention/index.ts'
import { readText } from '../../src/extract/reading.ts'
import { makesEdge } from '../../src/graph/stance.ts'
import type { Lexicon } from '../../src/knowledge/index.ts'
import { fold } from '../../src/lib/fold.ts'
import type { ArticleFacts } from '../../src/model/facts.ts'
import { DEFAULTS } from '../../src/model/settings.ts'
import type { Span } from '../../src/model/span.ts'
import { alignActors, namedPlaces } from '../support/align.ts'
import { goldArticle, goldOf, type Gold } from '../support/gold.ts'

/** One fact that one rule brought, judged by the annotators' file. */
export interface Firing {
  readonly sort: 'mention' | 'stance' | 'citation'
  readonly rule: string
  readonly article: string
  readonly at: Span
  readonly words: string
  readonly right: boolean
  /** How many other rules found or proposed the same. */
  readonly others: number
}

/** Everything the rules brought to one annotated article, read from the annotators' own text so that places agree. */
export function firingsOf(set: '' | 'train/', name: string, lexicon: Lexicon): Firing[] {
  const gold = goldOf(set, name)
  const article = goldArticle(set, name)
  const facts = extract(article, lexicon, DEFAULTS)
  const places = namedPlaces(article.text, gold.entities)
  const aligned = alignActors(places, facts.mentions)
  const listed = (actor: string): string => aligned.get(actor) ?? actor
  const firing = (
    sort: Firing['sort'],
    rule: string,
    at: Span,
    right: boolean,
    others: number,
  ) => ({
    sort,
    rule,
    article: `${set}${name}`,
    at,
    words: article.text.slice(at.start, at.end),
    right,
    others,
  })
  const others = proposers(facts, lexicon)
  const isNamed = new Set(places.map(({ start, end, actor }) => `${start}-${end} ${actor.type}`))
  const isListed = new Set(gold.entities.map(({ id }) => id))
  const triples = new Set(gold.stances.map((s) => `${s.source} ${s.polarity} ${s.target}`))
  const cited = citedIn(gold)
  return [
    // One character of a compound is in no list of names: it is right where the list has its state.
    ...facts.mentions.map(({ rule, at, surface, kind, actor }) =>
      firing(
        'mention',
        rule,
        at,
        surface.length === 1
          ? isListed.has(listed(actor))
          : isNamed.has(`${at.start}-${at.end} ${kind}`),
        others(rule, surface),
      ),
    ),
    ...twinned(
      facts.stances.filter((stance) => makesEdge(stance, DEFAULTS.stanceAt)),
      (s) => `${listed(s.source)} ${s.sign} ${listed(s.target)}`,
    ).map(({ fact, key, others }) =>
      firing('stance', fact.rule, fact.evidence, triples.has(key), others),
    ),
    ...twinned(facts.citations, ({ speaker, via }) => {
      const medium = via === null || via === article.outlet ? 'outlet' : listed(via)
      return `${speaker === null ? 'anonymous' : listed(speaker)} via ${medium}`
    }).map(({ fact, key, others }) =>
      firing('citation', fact.rule, fact.evidence, cited.has(key), others),
    ),
  ]
}

/** Each fact with its key, and how many other rules have a fact of that key. */
function twinned<Fact extends { readonly rule: string }>(
  facts: readonly Fact[],
  keyOf: (fact: Fact) => string,
): { fact: Fact; key: string; others: number }[] {
  const rules = new Map<string, Set<string>>()
  for (const fact of facts)
    rules.set(keyOf(fact), (rules.get(keyOf(fact)) ?? new Set()).add(fact.rule))
  return facts.map((fact) => {
    const key = keyOf(fact)
    return { fact, key, others: (rules.get(key)?.size ?? 1) - 1 }
  })
}

/** How many rules besides one proposed a form; data/ counts as one. */
function proposers({ article }: ArticleFacts, lexicon: Lexicon) {
  const { known, proposals } = suggestNames(readText(article), lexicon)
  const rules = new Map<string, Set<string>>()
  const note = (form: string, rule: string): void =>
    void rules.set(form, (rules.get(form) ?? new Set()).add(rule))
  for (const { entry } of known)
    for (const { sort } of entry.aliases) note(entry.words, KNOWN[sort] ?? 'known-name')
  for (const { form, rule } of proposals) note(form, rule)
  return (rule: string, surface: string): number =>
    [...(rules.get(fold(surface)) ?? [])].filter((other) => other !== rule).length
}

/** Under which rule an alias of data/ becomes a mention. */
const KNOWN: Readonly<Record<string, string>> = { capital: 'capital', short: 'short-name' }

const citedIn = ({ citations, entities, outletId }: Gold): ReadonlySet<string> => {
  const named = new Set(entities.map(({ id }) => id))
  const medium = (via: string | null): string =>
    via && named.has(via) && via !== outletId ? via : 'outlet'
  return new Set(
    citations.map(({ speaker, via }) => `${speaker ?? 'anonymous'} via ${medium(via)}`),
  )
}
