import { castActors } from '../../src/extract/actor/index.ts'
import { findCitations } from '../../src/extract/citation/index.ts'
import { suggestNames } from '../../src/extract/mention/index.ts'
import { readText } from '../../src/extract/reading.ts'
import { sceneOf } from '../../src/extract/scene.ts'
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

/** Walks the stages of `extractAll` one by one, all articles through each, with a clock between them. */
export function timeStages(articles: readonly Article[], lexicon: Lexicon): StageTimes {
  const times: StageTimes = { sentences: 0, mentions: 0, actors: 0, citations: 0, stances: 0 }
  const timed = <Result>(
    stage: keyof StageTimes,
    one: (article: Article, i: number) => Result,
  ): Result[] => {
    const start = busyMilliseconds()
    const results = articles.map(one)
    times[stage] = busyMilliseconds() - start
    return results
  }
  const readings = timed('sentences', readText)
  const suggested = timed('mentions', (_, i) => suggestNames(readings[i], lexicon))
  const casts = timed('actors', (article, i) => castActors(article, suggested[i]))
  const scenes = casts.map((cast, i) => sceneOf(readings[i], cast))
  const standing = (i: number): Int32Array => suggested[i].field.standing
  const cited = timed('citations', (_, i) => findCitations(scenes[i], lexicon, standing(i)))
  timed('stances', (_, i) => findStances(scenes[i], cited[i], lexicon, DEFAULTS, standing(i)))
  return times
}
