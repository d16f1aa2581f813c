import { makesEdge } from '../../src/graph/stance.ts'
import type { ArticleFacts } from '../../src/model/facts.ts'
import { DEFAULTS } from '../../src/model/settings.ts'
import { alignActors, namedPlaces } from '../support/align.ts'
import type { Expected } from './cases.ts'

/** What a case is asked, one question a part. */
export const PARTS = {
  actors: 'finds its actors under all their names',
  'nobody-else': 'finds nobody else',
  stances: 'finds its stances',
  citations: 'finds its citations',
  traps: 'falls into no trap',
} as const
export type Part = keyof typeof PARTS

/** Where the facts depart from what a case expects, by part: one line for each; an empty list is an answer as expected. */
export function differences(facts: ArticleFacts, expected: Expected): Record<Part, string[]> {
  const { mentions, article } = facts
  const places = namedPlaces(article.text, expected.entities)
  const aligned = alignActors(places, mentions)
  const listed = (actor: string): string => aligned.get(actor) ?? actor
  const read = new Set(
    mentions.map(({ at, actor, kind }) => `${at.start}-${at.end} ${listed(actor)} ${kind}`),
  )
  const stances = facts.stances.filter((stance) => makesEdge(stance, DEFAULTS.stanceAt))
  const signed = new Set(stances.map((s) => `${listed(s.source)} ${s.sign} ${listed(s.target)}`))
  const pairs = new Set(stances.map((s) => `${listed(s.source)} ${listed(s.target)}`))
  const surfaces = new Set(mentions.map(({ surface }) => surface))
  return {
    actors: [
      ...expected.entities
        .flatMap(({ names, id }) => names.map((name) => ({ name, id })))
        .filter(({ name }) => !article.text.includes(name))
        .map(({ name, id }) => `${id}: “${name}” is not in the article as it was read`),
      ...places
        .filter(({ start, end, actor }) => !read.has(`${start}-${end} ${actor.id} ${actor.type}`))
        .map(
          ({ start, end, actor }) => `${actor.id}: “${article.text.slice(start, end)}” @${start}`,
        ),
    ],
    'nobody-else': strangers(facts, aligned),
    stances: expected.stances
      .map(({ source, target, polarity }) => `${source} ${polarity} ${target}`)
      .filter((stance) => !signed.has(stance)),
    citations: missingCitations(facts, expected, listed),
    traps: [
      ...expected.not.stances
        .map(({ source, target }) => `${source} ${target}`)
        .filter((pair) => pairs.has(pair)),
      ...expected.not.names.filter((name) => surfaces.has(name)),
    ],
  }
}

/** Actors that no listed name denotes. A state under one character is no name that could be listed. */
const strangers = ({ mentions }: ArticleFacts, aligned: ReadonlyMap<string, string>): string[] => [
  ...new Set(
    mentions
      .filter(({ surface, actor }) => surface.length > 1 && !aligned.has(actor))
      .map(({ surface, actor }) => `${actor}: “${surface}”`),
  ),
]

function missingCitations(
  { article, citations }: ArticleFacts,
  expected: Expected,
  listed: (actor: string) => string,
): string[] {
  const cited = new Set(
    citations.map(({ speaker, anonymous, kind, via }) => {
      const through = via === null || via === article.outlet ? null : listed(via)
      return citationLine(speaker === null ? null : listed(speaker), anonymous, kind, through)
    }),
  )
  return expected.citations
    .map(({ speaker, anonymous, kind, via }) => citationLine(speaker, anonymous ?? '', kind, via))
    .filter((line) => !cited.has(line))
}

const citationLine = (
  speaker: string | null,
  anonymous: string,
  kind: string,
  via: string | null,
): string => `${speaker ?? `“${anonymous}”`}, ${kind}, via ${via ?? 'the outlet'}`
