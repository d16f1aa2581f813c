import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '../../src/cli/knowledge.ts'
import { extract } from '../../src/extract/index.ts'
import { DEFAULTS } from '../../src/model/settings.ts'
import { anArticle } from '../support/build.ts'
import { EVENTFUL, MONOTONOUS } from './long-texts.ts'

const MEGABYTE = 1_000_000
/** Seconds a megabyte of UTF-8 may take. */
const LIMIT = 2
/** Something else on the machine may spoil a run; the fastest counts. */
const RUNS = 3

const { lexicon } = loadKnowledge()

/** `way: text` → what takes longer than it should today. Once it takes less than half the limit its row has to go. */
const KNOWN_SLOW: Readonly<Record<string, string>> = {
  'in one paragraph: one Latin letter': 'latin-only.ts: every letter of a word begins a name',
  'in one paragraph: a university': 'body-model.ts: near the limit, though linear',
  'in one paragraph: unnamed speakers': 'lead.ts: reads the paragraph anew for each of them',
  'in one paragraph: one speaker quoted': 'rows.ts: copies all his quotations for each more',
  'in one paragraph: a state and a verb': 'parties.ts: each cue asks every name of its sentence',
  'in one paragraph: states that condemn': 'parties.ts: the same',
  'in one paragraph: names and titles without a mark': 'candidates.ts: pairs of names for each cue',
  'in one paragraph: names and titles with commas only': 'candidates.ts: the same',
  'in one paragraph: ever new speakers': 'near the limit, though linear: thousands of actors',
  'in one paragraph: ever new names in brackets': 'the same',
  'in one paragraph: ever new universities': 'the same',
  'in paragraphs: names and titles without a mark': 'candidates.ts: pairs of names for each cue',
  'in paragraphs: names and titles with commas only': 'candidates.ts: the same',
  'in paragraphs: states that condemn': 'candidates.ts: the same',
  'in paragraphs: one speaker quoted': 'stances take most of it',
  'in paragraphs: ever new speakers': 'near the limit, though linear: thousands of actors',
  'in paragraphs: ever new names in brackets': 'the same',
  'in paragraphs: ever new universities': 'the same',
}

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

/** Parts of a megabyte to try first, and the seconds after which a text is given up: it would take forever. */
const FIRST = [
  [64, LIMIT],
  [16, LIMIT],
  [4, LIMIT / 2],
] as const

/** Seconds for a megabyte: the fastest of some runs, or, where a part already takes too long, what its rate makes of the whole. */
function fastest(textOf: (bytes: number) => string, paragraph: number, runs: number): number {
  for (const [part, limit] of FIRST) {
    const time = seconds(textOf(MEGABYTE / part), paragraph)
    if (time > limit) return time * part
  }
  const text = textOf(MEGABYTE)
  let best = Infinity
  for (let run = 0; run < runs && best > LIMIT; run++)
    best = Math.min(best, seconds(text, paragraph))
  return best
}

describe.each([
  ['in one paragraph', Infinity, { ...MONOTONOUS, ...EVENTFUL }],
  ['in paragraphs', 200, EVENTFUL],
])('a megabyte %s', (way, paragraph, texts) => {
  for (const [text, textOf] of Object.entries(texts)) {
    const slow = KNOWN_SLOW[`${way}: ${text}`]
    it(`of ${text} ${slow ? 'still takes longer' : `is read in ${LIMIT} seconds`}`, () => {
      const time = fastest(textOf, paragraph, slow ? 1 : RUNS)
      if (slow) expect(time).toBeGreaterThan(LIMIT / 2)
      else expect(time).toBeLessThan(LIMIT)
    }, 120_000)
  }
})
