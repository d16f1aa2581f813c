import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import { loadKnowledge } from '../../src/cli/knowledge.ts'
import { extractAll } from '../../src/extract/index.ts'
import type { Article } from '../../src/model/article.ts'
import { DEFAULTS } from '../../src/model/settings.ts'
import { readSource } from '../../src/read/index.ts'
import { measure, median, type Timed } from './rounds.ts'
import { timeStages, type StageTimes } from './stages.ts'
import { benchSources } from './texts.ts'

const ROUNDS = 9
// Rounds after which the compiler has settled: with 3 the ratio is some 0.05 lower, with 25 the same.
const WARM_UP = 10

/**
 * Characters per second of the whole way from a file's bytes to its facts against jieba's tagger on the same articles' text, in
 * one process, by the time of one core: `npm run bench`.
 */
function main(): void {
  const { lexicon, outlets } = loadKnowledge()
  const { from, sources } = benchSources()
  const jieba = Jieba.withDict(dict)
  const readAll = (): Article[] => sources.flatMap((source) => readSource(source, outlets).articles)
  const extractEach = (articles: readonly Article[]): void => {
    for (const _ of extractAll(articles, lexicon, DEFAULTS));
  }
  const articles = readAll()
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0)
  console.log(`${articles.length} articles, ${characters} characters, from ${from}`)

  const stages: StageTimes[] = []
  const times = measure(
    {
      read: () => void readAll(),
      extract: () => extractEach(articles),
      both: () => extractEach(readAll()),
      jieba: () => articles.forEach(({ text }) => jieba.tag(text)),
      stages: () => void stages.push(timeStages(articles, lexicon)),
    },
    ROUNDS,
    WARM_UP,
  )
  const rate = (ms: number): string =>
    Math.round((characters / ms) * 1000)
      .toLocaleString('en')
      .padStart(12)
  console.log('characters per second')
  for (const name of ['read', 'extract', 'both', 'jieba'] as const)
    console.log(`  ${name.padEnd(12)}${rate(times[name].settled)}`)
  console.log(`ratio both ÷ jieba ${(times.jieba.settled / times.both.settled).toFixed(2)}`)
  console.log(`first round${rate(times.extract.first)} extracted, compiler and all`)
  printStages(articles.length, stages.slice(WARM_UP), times)
  console.log(`heap after ${heapMegabytes()} MB`)
}

/** What is still held after a full collection. */
function heapMegabytes(): number {
  setFlagsFromString('--expose-gc')
  ;(runInNewContext('gc') as () => void)()
  return Math.round(process.memoryUsage().heapUsed / 1e6)
}

/** What the stages leave of the whole of `extract` is printed as `rest`: a stage that is not timed yet shows there. */
function printStages(
  articles: number,
  runs: readonly StageTimes[],
  { read, extract }: Readonly<Record<'read' | 'extract', Timed>>,
): void {
  const stages = (Object.keys(runs[0]) as (keyof StageTimes)[]).map((stage): [string, number] => [
    stage,
    median(runs.map((run) => run[stage])),
  ])
  const rest = extract.settled - stages.reduce((sum, [, ms]) => sum + ms, 0)
  console.log('milliseconds per 1000 articles')
  for (const [stage, ms] of [['read', read.settled] as const, ...stages, ['rest', rest] as const])
    console.log(`  ${stage.padEnd(12)}${((ms / articles) * 1000).toFixed(1).padStart(12)}`)
}

main()
