import { argv } from 'node:process'
import { pathToFileURL } from 'node:url'
import { allFiles } from '../../src/cli/build.ts'
import { writeBundle } from '../../src/cli/write-files.ts'
import { gather } from '../../src/corpus/index.ts'
import { recordsOf } from '../../src/export/bundle.ts'
import type { Records } from '../../src/export/records.ts'
import { buildGraph } from '../../src/graph/index.ts'
import type { ArticleFacts } from '../../src/model/facts.ts'
import { DEFAULTS } from '../../src/model/settings.ts'
import { aReference } from './reference.ts'
import { sampleFacts } from './sample-facts.ts'

/** The bundle of some facts, with the reference the builders share. */
export function sampleRecords(facts: readonly ArticleFacts[] = sampleFacts()): Records {
  const corpus = gather(facts, aReference(), [], DEFAULTS)
  return recordsOf(corpus, buildGraph(corpus, DEFAULTS), DEFAULTS, 'Sample')
}

/** Writes the sample bundle with its exports below a folder: `npx tsx tests/support/fixture-bundle.ts out`. */
export function writeFixture(folder: string): void {
  writeBundle(folder, allFiles(sampleRecords()))
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) writeFixture(argv[2] ?? 'out')
