import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '../../src/cli/knowledge.ts'
import { goldRecord, type GoldRecord } from '../../src/export/gold-record.ts'
import { DEFAULTS } from '../../src/model/settings.ts'
import { readSource } from '../../src/read/index.ts'
import { readFileSync } from 'node:fs'
import { corpusOf } from '../support/whole-way.ts'

const ORIGINALS = fileURLToPath(new URL('../../../shared/eval/articles/', import.meta.url))
const SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url))
const NAMES = ['seed-000', 'seed-001', 'seed-002', 'seed-003', 'seed-004']
const here = existsSync(ORIGINALS)
if (!here)
  console.warn('the originals are not beside the checkout: the seeds are not compared with them')

const known = loadKnowledge()
function recordsOf(folder: string): Map<string, GoldRecord> {
  const articles = NAMES.flatMap((name) => {
    const file = `${name}.md`
    return readSource({ name: file, bytes: readFileSync(`${folder}${file}`) }, known.outlets)
      .articles
  })
  const { facts } = corpusOf(articles, known)
  return new Map(facts.map((one) => [one.article.id, goldRecord(one, DEFAULTS.stanceAt)]))
}
const analysts = ({ citations }: GoldRecord): string[] =>
  [
    ...new Set(citations.filter((c) => c.kind === 'analyst' && c.speaker).map((c) => c.speaker!)),
  ].sort()

describe.skipIf(!here)('the retold seeds', () => {
  const originals = here ? recordsOf(ORIGINALS) : new Map<string, GoldRecord>()
  const retold = recordsOf(SEEDS)

  it.each(NAMES)('%s names every actor of its original', (name) => {
    const ids = new Set(retold.get(name)!.entities.map(({ id }) => id))
    const missing = originals.get(name)!.entities.filter(({ id }) => !ids.has(id))
    expect(missing.map(({ id }) => id)).toEqual([])
  })

  it.each(NAMES)('%s cites the same analysts as its original', (name) => {
    expect(analysts(retold.get(name)!)).toEqual(analysts(originals.get(name)!))
  })
})
