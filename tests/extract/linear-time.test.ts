import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '../../src/cli/knowledge.ts'
import { extract } from '../../src/extract/index.ts'
import { DEFAULTS } from '../../src/model/settings.ts'
import { anArticle } from '../support/build.ts'
import { EVENTFUL, MONOTONOUS } from './long-texts.ts'

/** Bytes of UTF-8: a text, and one so many times as long. */
const SMALL = 30_000
const TIMES = 6
/** Three times the linear growth, as caches and a busy machine need; the square would be 36. */
const GROWTH = 3 * TIMES
/** Seconds below which nothing can be said of growth, and nobody would mind. */
const NOTHING = 0.25
/** Something else on the machine may spoil a run; the fastest counts. */
const RUNS = 3

const { lexicon } = loadKnowledge()

/** Seconds of one core that reading a text in paragraphs of so many units takes. */
function seconds(text: string, paragraph: number): number {
  const body: string[] = []
  for (let at = 0; at < text.length; at += paragraph) body.push(text.slice(at, at + paragraph))
  const article = anArticle(body)
  const start = process.cpuUsage()
  extract(article, lexicon, DEFAULTS)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

function fastest(text: string, paragraph: number): number {
  let best = Infinity
  for (let run = 0; run < RUNS; run++) best = Math.min(best, seconds(text, paragraph))
  return best
}

// How fast it is in absolute figures is for the bench to say, on a machine that does nothing else.
describe.each([
  ['in one paragraph', Infinity, { ...MONOTONOUS, ...EVENTFUL }],
  ['in paragraphs', 200, EVENTFUL],
])('a long text %s', (_, paragraph, texts) => {
  it.each(Object.entries(texts))(
    'of %s takes time in proportion to its length',
    (_, textOf) => {
      const long = fastest(textOf(SMALL * TIMES), paragraph)
      if (long < NOTHING) return expect(long).toBeLessThan(NOTHING)
      expect(long / fastest(textOf(SMALL), paragraph)).toBeLessThan(GROWTH)
    },
    60_000,
  )
})
