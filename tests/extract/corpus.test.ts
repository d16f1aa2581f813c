import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadKnowledge } from '../../src/cli/knowledge.ts'
import type { Article } from '../../src/model/article.ts'
import type { Corpus } from '../../src/model/corpus.ts'
import { listFiles, readFiles } from '../../src/read/index.ts'
import { groundless } from '../support/grounds.ts'
import { corpusOf } from '../support/whole-way.ts'

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const PLACES = {
  seeds: folder('../../seeds'),
  '../shared/corpus': folder('../../../shared/corpus'),
} as const

for (const [name, path] of Object.entries(PLACES)) {
  if (!existsSync(path)) console.warn(`${name} is missing: its facts are not re-read`)
  describe.skipIf(!existsSync(path))(`facts of ${name}`, () => {
    let corpus: Corpus
    beforeAll(async () => {
      const known = loadKnowledge()
      const articles: Article[] = []
      for await (const read of readFiles(listFiles([path]), known.outlets))
        articles.push(...read.articles)
      corpus = corpusOf(articles, known)
    }, 120_000)

    it('rest on their text, every one: cue in evidence, evidence in paragraph, actors in the article', () => {
      const wrong = corpus.facts.flatMap((facts) =>
        groundless(facts).map((line) => `${facts.article.id}: ${line}`),
      )
      expect(wrong).toEqual([])
    })

    it('are of every kind', () => {
      expect(corpus.facts.flatMap((facts) => facts.mentions).length).toBeGreaterThan(0)
      expect(corpus.facts.flatMap((facts) => facts.citations).length).toBeGreaterThan(0)
      expect(corpus.facts.flatMap((facts) => facts.stances).length).toBeGreaterThan(0)
    })
  })
}
