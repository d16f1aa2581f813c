import { byText, distinct } from '../lib/order.ts'
import type { Actor, ActorKind } from '../model/actor.ts'
import type { SpeakerKind } from '../model/citation.ts'
import type { ArticleFacts } from '../model/facts.ts'
import { cut } from '../model/span.ts'
import type { Plover, Sign } from '../model/stance.ts'
import { makesEdge } from '../graph/stance.ts'

/** One article's facts in the shape in which people annotate articles, so that one scorer reads both. */
export interface GoldRecord {
  readonly article: string
  readonly language: string
  readonly outlet: string
  readonly outletId: string
  readonly entities: readonly {
    readonly id: string
    readonly type: ActorKind
    readonly name: string
    readonly en: string | null
    /** Every form that denotes it in this article, longest first; never a single character. */
    readonly names: readonly string[]
    readonly affiliation: string | null
    readonly role: string | null
  }[]
  readonly stances: readonly {
    readonly source: string
    readonly target: string
    readonly polarity: Sign
    readonly type: Plover
    readonly paragraph: number
    readonly evidence: string
  }[]
  readonly citations: readonly {
    readonly speaker: string | null
    readonly anonymous?: string
    readonly kind: SpeakerKind
    readonly via: string | null
    readonly paragraph: number
    readonly evidence: string
  }[]
}

export const goldRecord = (facts: ArticleFacts, stanceAt: number): GoldRecord => ({
  article: facts.article.id,
  language: facts.article.language,
  outlet: facts.article.outlet,
  outletId: facts.article.outlet,
  entities: facts.actors
    .map((actor) => entity(facts, actor))
    .sort((one, other) => byText(one.id, other.id)),
  stances: stances(facts, stanceAt),
  citations: citations(facts),
})

function entity(facts: ArticleFacts, actor: Actor): GoldRecord['entities'][number] {
  const forms = distinct(
    facts.mentions.filter((mention) => mention.actor === actor.id).map(({ surface }) => surface),
  )
  const names = forms
    .filter((form) => form.length > 1)
    .sort((one, other) => other.length - one.length || byText(one, other))
  const tie = facts.ties.find((one) => one.actor === actor.id) ?? actor.affiliations[0]
  return {
    id: actor.id,
    type: actor.kind,
    name: names.find((form) => /\p{Script=Han}/u.test(form)) ?? actor.names['zh-Hans'] ?? actor.id,
    en: actor.names.en ?? null,
    names,
    affiliation: tie?.with ?? null,
    role: tie?.role || null,
  }
}

/** One row per source, target, sign and paragraph: the surest of those that make an edge. */
function stances({ article, ...facts }: ArticleFacts, stanceAt: number): GoldRecord['stances'] {
  const surest = new Map<string, ArticleFacts['stances'][number]>()
  for (const stance of facts.stances) {
    if (!makesEdge(stance, stanceAt)) continue
    const key = [stance.source, stance.target, stance.sign, stance.paragraph].join('\n')
    const other = surest.get(key)
    if (!other || stance.confidence > other.confidence) surest.set(key, stance)
  }
  return [...surest.values()]
    .sort(
      (one, other) =>
        one.evidence.start - other.evidence.start ||
        byText(one.source, other.source) ||
        byText(one.target, other.target),
    )
    .map((stance) => ({
      source: stance.source,
      target: stance.target,
      polarity: stance.sign,
      type: stance.type,
      paragraph: stance.paragraph,
      evidence: cut(article.text, stance.evidence),
    }))
}

const citations = ({ article, ...facts }: ArticleFacts): GoldRecord['citations'] =>
  [...facts.citations]
    .sort(
      (one, other) =>
        one.evidence.start - other.evidence.start ||
        byText(one.speaker ?? one.anonymous, other.speaker ?? other.anonymous),
    )
    .map(({ speaker, anonymous, kind, via, paragraph, evidence }) => ({
      speaker,
      ...(speaker === null ? { anonymous } : {}),
      kind,
      via,
      paragraph,
      evidence: cut(article.text, evidence),
    }))
