import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '../../src/cli/knowledge.ts'
import { extract } from '../../src/extract/index.ts'
import { DEFAULTS } from '../../src/model/settings.ts'
import { anArticle } from '../support/build.ts'
import { EVENTFUL, MONOTONOUS } from './long-texts.ts'

const MEGABYTE = 1_000_000
/** Seconds of one core. */
const LIMIT = 2
/** Something else on the machine may spoil a run, and the compiler takes its share of the first ones. */
const RUNS = 6

const { lexicon } = loadKnowledge()

/** Seconds of one core until all facts of a text in one paragraph are found. */
function seconds(text: string): number {
  const article = anArticle([text])
  const start = process.cpuUsage()
  extract(article, lexicon, DEFAULTS)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

describe('a megabyte in one paragraph', () => {
  it.each(Object.entries({ ...MONOTONOUS, ...EVENTFUL }))(
    'of %s has its facts found in two seconds',
    (_, textOf) => {
      const text = textOf(MEGABYTE)
      let best = Infinity
      for (let run = 0; run < RUNS && best >= LIMIT; run++) best = Math.min(best, seconds(text))
      expect(best).toBeLessThan(LIMIT)
    },
    60_000,
  )
})
