import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv, execPath, exit } from 'node:process'
import { extractTo } from '../../src/cli/extract.ts'
import { EVAL, hasEval } from '../support/gold.ts'

/** F1 in percent that the annotated test articles must reach: `npm run score -- --floors`. */
const FLOORS: Readonly<Record<string, number>> = {
  'mention span+type': 96,
  person: 96,
  state: 96,
  organization: 92,
  entity: 93,
  'same actor, pairs': 97,
  'citation speaker+via': 85,
  'speaker only': 86,
  analysts: 90,
  'stance source±target': 46,
}
/** On the articles to learn from the floors lie this much lower: they are rougher, and eight times as many. */
const TRAIN_SLACK = 3

/** What `dramatis extract` prints of a set's articles, as their outlets published them. */
async function predictions(set: string): Promise<string> {
  const out: string[] = []
  const err: string[] = []
  const terminal = {
    out: (text: string) => void out.push(text),
    err: (text: string) => void err.push(text),
    isWatched: false,
  }
  const code = await extractTo([`${EVAL}${set}articles`], terminal)
  if (code !== 0) throw new Error(`extract ended with ${code}: ${err.join('')}`)
  return out.join('')
}

/** What the official scorer prints of the predictions. */
function scored(set: string, lines: string, errors: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-score-'))
  try {
    const file = join(folder, 'predictions.jsonl')
    writeFileSync(file, lines)
    const dirs = ['--gold', `${EVAL}${set}gold`, '--text', `${EVAL}${set}text`]
    const args = [`${EVAL}score.mjs`, ...dirs, '--pred', file, ...(errors ? ['--errors'] : [])]
    const run = spawnSync(execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
    if (run.status !== 0) throw new Error(`score.mjs failed: ${run.stderr}`)
    return run.stderr + run.stdout
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The figures below their floors, one line each; a figure that is not printed counts as below. */
function belowFloors(table: string, slack: number): string[] {
  const figures = new Map(
    [...table.matchAll(/^ *(\S.*?) +(?:[\d.]+|n\/a) +(?:[\d.]+|n\/a) +([\d.]+|n\/a) /gm)].map(
      ([, metric, f1]) => [metric, Number(f1)],
    ),
  )
  return Object.entries(FLOORS).flatMap(([metric, floor]) => {
    const figure = figures.get(metric) ?? NaN
    return figure >= floor - slack ? [] : [`${metric}: ${figure} is below ${floor - slack}`]
  })
}

async function main(): Promise<number> {
  if (!hasEval) {
    console.warn('../shared/eval is missing: nothing is scored')
    return 0
  }
  const set = argv.includes('--set') && argv[argv.indexOf('--set') + 1] === 'train' ? 'train/' : ''
  const table = scored(set, await predictions(set), argv.includes('--errors'))
  console.log(table.trimEnd())
  if (!argv.includes('--floors')) return 0
  const below = belowFloors(table, set ? TRAIN_SLACK : 0)
  for (const line of below) console.error(line)
  return below.length > 0 ? 1 : 0
}

exit(await main())
