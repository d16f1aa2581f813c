import { castActors } from '../../src/extract/actor/index.ts'
import { findCitations } from '../../src/extract/citation/index.ts'
import { suggestNames } from '../../src/extract/mention/index.ts'
import { readText } from '../../src/extract/reading.ts'
import { findStances } from '../../src/extract/stance/index.ts'
import type { Lexicon } from '../../src/knowledge/index.ts'
import type { Article } from '../../src/model/article.ts'
import { DEFAULTS } from '../../src/model/settings.ts'
import { busyMilliseconds } from './rounds.ts'

/** Milliseconds of one core by stage, over all articles. */
export type StageTimes = Record<
  'sentences' | 'mentions' | 'actors' | 'citations' | 'stances',
  number
>

/** Walks the stages of `extract` one by one with a clock between them. */
export function timeStages(articles: readonly Article[], lexicon: Lexicon): StageTimes {
  const times: StageTimes = { sentences: 0, mentions: 0, actors: 0, citations: 0, stances: 0 }
  let last = busyMilliseconds()
  const took = (stage: keyof StageTimes): void => {
    const now = busyMilliseconds()
    times[stage] += now - last
    last = now
  }
  for (const article of articles) {
    last = busyMilliseconds()
    const reading = readText(article)
    took('sentences')
    const suggestions = suggestNames(reading, lexicon)
    took('mentions')
    const cast = castActors(article, suggestions)
    took('actors')
    const scene = { ...reading, ...cast }
    const citations = findCitations(scene, lexicon, suggestions.field.standing)
    took('citations')
    findStances(scene, citations, lexicon, DEFAULTS, suggestions.field.standing)
    took('stances')
  }
  return times
}
