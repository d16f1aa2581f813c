import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { gather } from '../../src/corpus/index.ts'
import { recordsOf } from '../../src/export/bundle.ts'
import { extract } from '../../src/extract/index.ts'
import { buildGraph } from '../../src/graph/index.ts'
import { loadKnowledge } from '../../src/cli/knowledge.ts'
import { DEFAULTS } from '../../src/model/settings.ts'
import { listFiles, readFiles } from '../../src/read/index.ts'
import { GROUNDS, sayReason, sayRule } from '../../src/web/i18n/reasons.ts'

const HAN = /\p{Script=Han}/u
const name = (id: string): string => ({ usa: '美国', russia: '俄罗斯' })[id] ?? id

describe('sayReason', () => {
  it.each([
    ['how far it stands from the cue', '离立场词多远'],
    ['usa made the document', '文件出自美国'],
    ['data/ knows “美国” as usa', '词表中“美国”即美国'],
    ['both belong to usa, russia', '同属美国, 俄罗斯'],
    ['“表示” follows the bracket', '括号后接“表示”'],
    ['both are called 洪珉: a family name only', '同姓洪珉'],
    ['nobody wrote this', 'nobody wrote this'],
  ])('says “%s” as “%s”', (says, words) => expect(sayReason(says, 'zh-Hans', name)).toBe(words))

  it('leaves the English as the extractor words it', () => {
    for (const [key, [, , english]] of Object.entries(GROUNDS))
      if (key.startsWith('reason.')) expect(sayReason(english, 'en', (id) => id)).toBe(english)
  })
})

describe('sayRule', () => {
  it.each([
    ['known-name', '词表中的名称'],
    ['deed done', '行动，由其做出'],
    ['nobody', 'nobody'],
  ])('says “%s” as “%s”', (rule, words) => expect(sayRule(rule, 'zh-Hans')).toBe(words))
})

const MEND = 'say it in Chinese, in src/web/i18n/*reason-phrases.ts'
const SOURCE = new URL('../../src/extract/', import.meta.url)

/** The sample articles read, and everything anybody gave as a reason. */
async function readSeeds() {
  const knowledge = loadKnowledge()
  const facts = []
  const list = listFiles([new URL('../../seeds/', import.meta.url).pathname])
  for await (const { articles } of readFiles(list, knowledge.outlets))
    for (const article of articles) facts.push(extract(article, knowledge.lexicon, DEFAULTS))
  const corpus = gather(facts, knowledge.reference, [], DEFAULTS)
  return recordsOf(corpus, buildGraph(corpus, DEFAULTS), DEFAULTS, '')
}

describe('what the extractor says', { timeout: 60_000 }, async () => {
  const { evidence, explanation } = await readSeeds()
  const rows = [...Object.values(evidence), ...Object.values(explanation.withheld)].flat()
  const reasons = [
    ...rows.flatMap((row) => row.reasons),
    ...Object.values(explanation.mentions).flatMap((uses) => uses.flatMap((use) => use.reasons)),
    ...explanation.merges.flatMap((merge) => merge.reasons),
    ...explanation.refused.flatMap((form) => form.reasons),
  ]

  it('is said in Chinese, every reason of the sample articles', () => {
    const untold = reasons.filter(({ says }) => sayReason(says, 'zh-Hant', name) === says)
    const foreign = untold.filter(({ says }) => !HAN.test(says.replace(/[“…].*[”…]/gu, '言')))
    expect([...new Set(foreign.map(({ says }) => says))], MEND).toEqual([])
    expect(reasons.length).toBeGreaterThan(1000)
  })

  it('has a name in Chinese for every rule', () => {
    const rules = [
      ...rows.map((row) => row.rule),
      ...Object.values(explanation.mentions).flatMap((uses) => uses.map((use) => use.rule)),
    ]
    expect([...new Set(rules)].filter((rule) => !HAN.test(sayRule(rule, 'zh-Hans')))).toEqual([])
  })

  it('is translated wherever the source words it outright', () => {
    const source = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(new URL(file, SOURCE), 'utf8'))
      .join('\n')
    const worded = [...source.matchAll(/(?:says: |reason\('[\w-]+', [^,]+, |\/, )'([a-z][^'$]+)'/g)]
    const english = new Set(Object.values(GROUNDS).map(([, , words]) => words))
    const missing = worded.map(([, says]) => says).filter((says) => !english.has(says))
    expect(missing, MEND).toEqual([])
    expect(worded.length).toBeGreaterThan(30)
  })
})
