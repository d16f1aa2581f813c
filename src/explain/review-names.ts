import { group } from '../lib/group.ts'
import { byText, distinct } from '../lib/order.ts'
import type { Actor } from '../model/actor.ts'
import type { Corpus } from '../model/corpus.ts'
import type { ArticleFacts } from '../model/facts.ts'
import type { ActorId } from '../model/ids.ts'
import type { Mention, Refusal } from '../model/mention.ts'
import { total } from '../model/reason.ts'
import type { ReviewedName } from '../model/review.ts'
import { overlaps } from '../model/span.ts'

/** A name taken with fewer points than this to spare is unsure. */
const SPARE = 1
/** A form refused for want of no more points than this is told of; the rest are no near misses. */
const WANTING = 2
/** Two names that were kept apart with this much in common, of the points that would have joined them, may be one. */
const RELATED = 0.4
const CONTEXTS = 3
/** Units shown on each side of a name. */
const AROUND = 16

interface Found<Form extends Mention | Refusal> {
  readonly facts: ArticleFacts
  readonly found: Form
}

/**
 * The people and organizations that data/ does not have, and the forms that were only just refused; those in most articles
 * first. `needs` is the points each rule asks for.
 */
export function reviewNames(
  corpus: Corpus,
  needs: Readonly<Record<string, number>>,
): ReviewedName[] {
  const originals = corpus.facts.filter((facts) => !corpus.copyOf.has(facts.article.id))
  return [...foundNames(corpus, originals, needs), ...refusedNames(originals, needs)].sort(
    (one, other) =>
      other.articles - one.articles ||
      other.mentions - one.mentions ||
      byText(one.name, other.name) ||
      byText(one.kind, other.kind),
  )
}

function foundNames(
  corpus: Corpus,
  originals: readonly ArticleFacts[],
  needs: Readonly<Record<string, number>>,
): ReviewedName[] {
  const mentions = group(
    originals.flatMap((facts) => facts.mentions.map((found) => ({ facts, found }))),
    ({ found }) => found.actor,
  )
  const related = group(
    corpus.merges
      .filter((merge) => merge.verdict === 'different' && total(merge.reasons) >= RELATED)
      .flatMap(({ actor, other }) => [
        [actor, other],
        [other, actor],
      ]),
    ([actor]) => actor,
  )
  return corpus.actors
    .filter((actor) => !actor.known && actor.kind !== 'state' && mentions.has(actor.id))
    .map((actor) => ({
      ...foundName(actor, mentions.get(actor.id)!, needs),
      perhaps: distinct((related.get(actor.id) ?? []).map(([, other]) => other)) as ActorId[],
    }))
}

function foundName(
  actor: Actor,
  all: readonly Found<Mention>[],
  needs: Readonly<Record<string, number>>,
): Omit<ReviewedName, 'perhaps'> {
  const margin = ({ found }: Found<Mention>): number =>
    found.rule in needs ? total(found.reasons) - needs[found.rule] : -Infinity
  const surest = all.reduce((one, other) => (margin(other) > margin(one) ? other : one))
  const { rule, reasons } = surest.found
  return {
    name: actor.names['zh-Hans'] ?? actor.names['zh-Hant'] ?? actor.names.en ?? actor.id,
    forms: actor.aliases,
    actor: actor.id,
    kind: actor.kind,
    standing: margin(surest) >= 0 && margin(surest) < SPARE ? 'unsure' : 'found',
    ...countsOf(all),
    rule,
    reasons,
    needed: needs[rule] ?? 0,
  }
}

/** Forms that were refused by a few points, where no actor's name stands in their place. */
function refusedNames(
  originals: readonly ArticleFacts[],
  needs: Readonly<Record<string, number>>,
): ReviewedName[] {
  const narrow = originals.flatMap((facts) =>
    facts.refused
      .filter(
        ({ at, rule, reasons }) =>
          total(reasons) >= needs[rule] - WANTING &&
          !facts.mentions.some((mention) => overlaps(mention.at, at)),
      )
      .map((found) => ({ facts, found })),
  )
  const forms = group(narrow, ({ found }) => `${found.surface}\n${found.kind}`)
  return [...forms.values()].map((all): ReviewedName => {
    const surest = all.reduce((one, other) =>
      total(other.found.reasons) > total(one.found.reasons) ? other : one,
    )
    const { surface, kind, rule, reasons } = surest.found
    return {
      name: surface,
      forms: [surface],
      actor: null,
      kind,
      standing: 'refused',
      ...countsOf(all),
      rule,
      reasons,
      needed: needs[rule],
      perhaps: [],
    }
  })
}

function countsOf(
  all: readonly Found<Mention | Refusal>[],
): Pick<ReviewedName, 'mentions' | 'articles' | 'contexts'> {
  const byArticle = [...group(all, ({ facts }) => facts.article.id).values()]
  const first = byArticle.map(([one]) => one)
  const others = byArticle.flatMap(([, ...rest]) => rest)
  return {
    mentions: new Set(all.map(({ facts, found }) => `${facts.article.id} ${found.at.start}`)).size,
    articles: byArticle.length,
    contexts: [...first, ...others].slice(0, CONTEXTS).map(contextOf),
  }
}

function contextOf({
  facts: { article },
  found: { at },
}: Found<Mention | Refusal>): ReviewedName['contexts'][number] {
  const { text } = article
  const line = text.lastIndexOf('\n', at.start - 1) + 1
  const end = text.indexOf('\n', at.end)
  return {
    article: article.id,
    start: at.start,
    words: text.slice(at.start, at.end),
    before: text.slice(Math.max(line, at.start - AROUND), at.start),
    after: text.slice(at.end, Math.min(end < 0 ? text.length : end, at.end + AROUND)),
  }
}
