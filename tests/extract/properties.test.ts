import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '../../src/cli/knowledge.ts'
import { gather } from '../../src/corpus/index.ts'
import { extract, extractAll } from '../../src/extract/index.ts'
import type { ArticleFacts } from '../../src/model/facts.ts'
import { articleId } from '../../src/model/ids.ts'
import { DEFAULTS } from '../../src/model/settings.ts'
import { anArticle } from '../support/build.ts'
import { groundless } from '../support/grounds.ts'
import { inventedText, type InventedText } from '../support/invented-text.ts'

const { lexicon, reference } = loadKnowledge()
const RUNS = { numRuns: 300, seed: 20230914 }

const facts = ({ title, body }: InventedText, id = 'one'): ArticleFacts =>
  extract(anArticle(body, { title, id: articleId(id) }), lexicon, DEFAULTS)

describe('extract, on any text', () => {
  it('rests every mention, stance, citation and tie on its text', () => {
    fc.assert(
      fc.property(inventedText, (text) => {
        expect(groundless(facts(text))).toEqual([])
      }),
      RUNS,
    )
  })

  it('gives equal facts for the same article twice', () => {
    fc.assert(
      fc.property(inventedText, (text) => {
        expect(facts(text)).toEqual(facts(text))
      }),
      RUNS,
    )
  })

  it('forgets the article before', () => {
    fc.assert(
      fc.property(inventedText, inventedText, (before, text) => {
        const alone = facts(text)
        facts(before)
        expect(facts(text)).toEqual(alone)
      }),
      RUNS,
    )
  })
})

describe('extractAll', () => {
  it('gives for each article what extract gives, in their order', () => {
    fc.assert(
      fc.property(fc.array(inventedText, { maxLength: 5 }), fc.boolean(), (texts, isLong) => {
        const articles = texts.map(({ title, body }, i) =>
          // A text as long as many: the ones behind it go through the stages in a batch of their own.
          anArticle(isLong && i === 1 ? [...body, '。'.repeat(100_000)] : body, {
            title,
            id: articleId(String(i)),
          }),
        )
        expect([...extractAll(articles, lexicon, DEFAULTS)]).toEqual(
          articles.map((article) => extract(article, lexicon, DEFAULTS)),
        )
      }),
      { numRuns: 60, seed: 20230914 },
    )
  })
})

describe('gather', () => {
  it('heeds no order of the articles', () => {
    const corpora = fc
      .array(inventedText, { minLength: 2, maxLength: 6 })
      .chain((texts) =>
        fc.tuple(
          fc.constant(texts),
          fc.shuffledSubarray([...texts.keys()], { minLength: texts.length }),
        ),
      )
    fc.assert(
      fc.property(corpora, ([texts, order]) => {
        const all = texts.map((text, i) => facts(text, `article-${i}`))
        const shuffled = order.map((i) => all[i])
        expect(gather(shuffled, reference, [], DEFAULTS)).toEqual(
          gather(all, reference, [], DEFAULTS),
        )
      }),
      { ...RUNS, numRuns: 100 },
    )
  })
})
