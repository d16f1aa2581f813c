import type { Lexicon } from '../knowledge/index.ts'
import type { Article } from '../model/article.ts'
import type { Refusal } from '../model/mention.ts'
import type { ArticleFacts } from '../model/facts.ts'
import type { Settings } from '../model/settings.ts'
import { castActors } from './actor/index.ts'
import { findCitations } from './citation/index.ts'
import { suggestNames, type Suggestions } from './mention/index.ts'
import { readText } from './reading.ts'
import type { Scene } from './scene.ts'
import { findStances } from './stance/index.ts'

/** Reads one article: who is in it, who stands where, on whose word. Pure; the same in Node, a worker and a browser. */
export function extract(article: Article, lexicon: Lexicon, settings: Settings): ArticleFacts {
  const reading = readText(article)
  const suggestions = suggestNames(reading, lexicon)
  const cast = castActors(article, suggestions)
  const scene: Scene = { ...reading, ...cast }
  const { standing } = suggestions.field
  const citations = findCitations(scene, lexicon, standing)
  const stances = findStances(scene, citations, lexicon, settings, standing)
  return {
    article,
    sentences: scene.sentences,
    mentions: cast.mentions,
    refused: refusals(article, suggestions.refused),
    actors: [...cast.actors.values()],
    ties: cast.ties,
    stances,
    citations,
    notes: [],
  }
}

const refusals = (article: Article, refused: Suggestions['refused']): Refusal[] =>
  refused.map(({ at, kind, rule, reasons }) => ({
    article: article.id,
    at,
    surface: article.text.slice(at.start, at.end),
    kind,
    rule,
    reasons,
  }))
