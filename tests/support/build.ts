import { fold } from '../../src/lib/fold.ts'
import { byText } from '../../src/lib/order.ts'
import { findSentences } from '../../src/extract/sentences.ts'
import type { Actor, ActorKind, ActorNames } from '../../src/model/actor.ts'
import { article, type Article } from '../../src/model/article.ts'
import type { Citation, SpeakerKind } from '../../src/model/citation.ts'
import type { ArticleFacts, Tie } from '../../src/model/facts.ts'
import { actorId, articleId } from '../../src/model/ids.ts'
import type { Mention, Refusal } from '../../src/model/mention.ts'
import { byPlace, holds, overlaps, type Span } from '../../src/model/span.ts'
import { HOSTILE, type Modality, type Plover, type Stance } from '../../src/model/stance.ts'

/** Where `words` stand in `text`: tests name words, never offsets. */
export function spanOf(text: string, words: string, nth = 0): Span {
  const start = text
    .split(words)
    .slice(0, nth + 1)
    .join(words).length
  if (words === '' || !text.startsWith(words, start))
    throw new Error(`“${words}” #${nth} is not in “${text}”`)
  return { start, end: start + words.length }
}

type ArticleParts = Partial<Parameters<typeof article>[0]>

/** An article of these paragraphs; whatever a test does not name is plain. */
export const anArticle = (body: string | readonly string[], parts: ArticleParts = {}): Article => {
  const id = parts.id ?? articleId('one')
  return article({
    url: `https://example.org/${id}`,
    title: '',
    outlet: 'voa',
    publishedAt: '2023-09-14',
    language: 'zh-Hans',
    authors: [],
    ...parts,
    id,
    body: typeof body === 'string' ? [body] : body,
  })
}

interface ActorParts {
  readonly kind?: ActorKind
  readonly names?: ActorNames
  readonly aliases?: readonly string[]
  readonly known?: boolean
  readonly of?: string
  readonly role?: string
}

/** An actor of that id; its names are also how it is found in the text. */
export const anActor = (id: string, name: string, parts: ActorParts = {}): Actor => ({
  id: actorId(id),
  kind: parts.kind ?? 'person',
  names: { 'zh-Hans': name, ...parts.names },
  aliases: [...new Set([name, ...(parts.aliases ?? [])])].sort(byText),
  affiliations: parts.of ? [{ with: actorId(parts.of), role: parts.role ?? '' }] : [],
  known: parts.known ?? true,
})
export const aState = (id: string, name: string, parts: ActorParts = {}): Actor =>
  anActor(id, name, { kind: 'state', ...parts })
export const aBody = (id: string, name: string, parts: ActorParts = {}): Actor =>
  anActor(id, name, { kind: 'organization', ...parts })
/** An actor data/ has no row for. */
export const aStranger = (id: string, name: string, parts: ActorParts = {}): Actor =>
  anActor(id, name, { known: false, ...parts })

interface StanceWords {
  readonly source: string
  readonly target: string
  readonly type: Plover
  readonly cue: string
  readonly evidence?: string
  readonly modality?: Modality
  readonly confidence?: number
  readonly chain?: readonly string[]
}
interface CitationWords {
  readonly speaker?: string
  readonly anonymous?: string
  readonly via?: string
  readonly kind?: SpeakerKind
  readonly evidence: string
  readonly quote?: readonly string[]
}
interface TieWords {
  readonly actor: string
  readonly with: string
  readonly role: string
  readonly evidence: string
}
export interface FactWords {
  readonly actors?: readonly Actor[]
  readonly stances?: readonly StanceWords[]
  readonly citations?: readonly CitationWords[]
  readonly ties?: readonly TieWords[]
  readonly refused?: readonly string[]
}

/** What an extractor would have read from the article: mentions wherever an actor's aliases stand, relations where the words stand. */
export function aFacts(of: Article, words: FactWords = {}): ArticleFacts {
  const mentions = findAliases(of, words.actors ?? [])
  const mentioned = new Set(mentions.map((mention) => mention.actor))
  return {
    article: of,
    sentences: findSentences(of, fold(of.text)),
    mentions,
    refused: (words.refused ?? []).map((surface) => aRefusal(of, surface)),
    actors: (words.actors ?? [])
      .filter((actor) => mentioned.has(actor.id))
      .sort((one, other) => byText(one.id, other.id)),
    ties: (words.ties ?? []).map((tie) => aTie(of, tie)),
    stances: (words.stances ?? []).map((stance) => aStance(of, stance)),
    citations: (words.citations ?? []).map((citation) => aCitation(of, citation)),
    notes: [],
  }
}

function findAliases(of: Article, actors: readonly Actor[]): Mention[] {
  const taken: Mention[] = []
  const names = actors
    .flatMap((actor) => actor.aliases.map((alias) => ({ actor, alias })))
    .sort((one, other) => other.alias.length - one.alias.length)
  for (const { actor, alias } of names)
    for (let at = of.text.indexOf(alias); at >= 0; at = of.text.indexOf(alias, at + 1)) {
      const span = { start: at, end: at + alias.length }
      if (!taken.some((mention) => overlaps(mention.at, span)))
        taken.push(aMention(of, span, actor))
    }
  return taken.sort((one, other) => byPlace(one.at, other.at))
}

const aMention = (of: Article, at: Span, actor: Actor): Mention => ({
  article: of.id,
  at,
  surface: of.text.slice(at.start, at.end),
  kind: actor.kind,
  actor: actor.id,
  rule: actor.known ? 'known-name' : 'found-name',
  reasons: [{ rule: 'name', points: 1, says: `“${of.text.slice(at.start, at.end)}” is a name` }],
})

const aRefusal = (of: Article, surface: string): Refusal => ({
  article: of.id,
  at: spanOf(of.text, surface),
  surface,
  kind: 'person',
  rule: 'titled',
  reasons: [{ rule: 'place', points: -1, says: 'things merely happen there' }],
})

const aTie = (of: Article, tie: TieWords): Tie => ({
  actor: actorId(tie.actor),
  with: actorId(tie.with),
  role: tie.role,
  evidence: spanOf(of.text, tie.evidence),
})

const paragraphOf = (of: Article, at: Span): number =>
  of.paragraphs.findIndex((paragraph) => holds(paragraph, at))

function aStance(of: Article, words: StanceWords): Stance {
  const evidence = spanOf(of.text, words.evidence ?? words.cue)
  const within = spanOf(of.text.slice(evidence.start, evidence.end), words.cue)
  return {
    article: of.id,
    source: actorId(words.source),
    target: actorId(words.target),
    sign: (HOSTILE as readonly string[]).includes(words.type) ? -1 : 1,
    type: words.type,
    modality: words.modality ?? 'asserted',
    chain: (words.chain ?? []).map(actorId),
    cue: { start: evidence.start + within.start, end: evidence.start + within.end },
    evidence,
    paragraph: paragraphOf(of, evidence),
    rule: 'verb-object',
    confidence: words.confidence ?? 0.9,
    reasons: [{ rule: 'verb-object', points: 2, says: `“${words.cue}” takes its object` }],
  }
}

function aCitation(of: Article, words: CitationWords): Citation {
  const evidence = spanOf(of.text, words.evidence)
  return {
    article: of.id,
    outlet: of.outlet,
    via: words.via ? actorId(words.via) : null,
    speaker: words.speaker ? actorId(words.speaker) : null,
    anonymous: words.anonymous ?? '',
    kind: words.kind ?? 'official',
    mode: words.quote ? 'direct' : 'indirect',
    quote: (words.quote ?? []).map((quote) => spanOf(of.text, quote)),
    evidence,
    paragraph: paragraphOf(of, evidence),
    rule: 'say-verb',
    reasons: [{ rule: 'say-verb', points: 1, says: 'speaks' }],
  }
}
