import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gather } from '../../src/corpus/index.ts'
import { parseJudgements } from '../../src/knowledge/judgements.ts'
import type { Corpus } from '../../src/model/corpus.ts'
import type { ArticleFacts } from '../../src/model/facts.ts'
import { articleId } from '../../src/model/ids.ts'
import { DEFAULTS } from '../../src/model/settings.ts'
import { aFacts, anArticle, aState } from '../support/build.ts'
import { aReference } from '../support/reference.ts'
import { sampleFacts } from '../support/sample-facts.ts'

const corpusOf = (facts: readonly ArticleFacts[]): Corpus =>
  gather(facts, aReference(), [], DEFAULTS)
const bare = (id: string, body: string): ArticleFacts =>
  aFacts(anArticle(body, { id: articleId(id) }))
const ids = (facts: readonly ArticleFacts[]): string[] =>
  corpusOf(facts).facts.map((one) => one.article.id)

describe('gather', () => {
  it('gives the same corpus whatever the order of the articles', () => {
    const expected = corpusOf(sampleFacts())
    fc.assert(
      fc.property(fc.shuffledSubarray(sampleFacts(), { minLength: 4 }), (shuffled) => {
        expect(corpusOf(shuffled)).toEqual(expected)
      }),
      { numRuns: 24 },
    )
  })

  it('tells every fact of actors it lists', () => {
    const { facts, actors } = corpusOf(sampleFacts())
    const listed = new Set(actors.map((actor) => actor.id))
    const told = facts.flatMap(({ mentions, ties, stances, citations }) => [
      ...mentions.map((mention) => mention.actor),
      ...ties.flatMap((tie) => [tie.actor, tie.with]),
      ...stances.flatMap((stance) => [stance.source, stance.target]),
      ...citations.flatMap(({ via, speaker }) => [via, speaker]).filter((id) => id !== null),
    ])
    expect(told.filter((id) => !listed.has(id))).toEqual([])
    expect(told.length).toBeGreaterThan(30)
  })

  it('keeps an article that was read twice once', () =>
    expect(ids([bare('a', '同一篇。'), bare('a', '同一篇。')])).toEqual(['a']))

  it('keeps two articles of one id apart, whichever comes first', () => {
    const [one, other] = [bare('a', '一。'), bare('a', '二。')]
    expect(ids([one, other])).toEqual(ids([other, one]))
    expect(new Set(ids([one, other])).size).toBe(2)
    expect(corpusOf([one, other]).facts.every((facts) => facts.sentences.length === 1)).toBe(true)
  })

  it.each(['https://example.org/a?b', '../../etc/passwd', '.hidden', 'a'.repeat(300), ''])(
    'renames %j to an id that can name a file',
    (id) => expect(ids([bare(id, '一。')])[0]).toMatch(/^[^./\\:?*"<>|][^/\\:?*"<>|]{0,90}$/),
  )

  it('leaves an id in Chinese alone', () =>
    expect(ids([bare('朝鲜 2023-1', '一。')])).toEqual(['朝鲜 2023-1']))
})

describe('outlets', () => {
  const outletOf = (outlet: string): string =>
    corpusOf([aFacts(anArticle('一。', { outlet }))]).facts[0].article.outlet
  it.each([
    ['an id of data/', 'rfi', 'rfi'],
    ['a name of data/', '法广', 'rfi'],
    ['a domain', 'news.example.com', 'news.example.com'],
    ['any other name', 'Morning Star', 'morning-star'],
    ['a Chinese name', '晨报', '晨报'],
    ['nothing', '', ''],
  ])('are found by %s', (_, outlet, id) => expect(outletOf(outlet)).toBe(id))

  it('keep the name their articles give', () => {
    const { actors } = corpusOf([aFacts(anArticle('一。', { outlet: 'Morning Star' }))])
    expect(actors).toMatchObject([{ id: 'morning-star', names: { en: 'Morning Star' } }])
  })
})

describe('known actors', () => {
  it('go by every name of data/, whichever the articles use', () => {
    const facts = aFacts(anArticle('白宫。'), { actors: [aState('usa', '白宫')] })
    const { actors } = corpusOf([facts])
    expect(actors.find((actor) => actor.id === 'usa')?.aliases).toEqual(['白宫', '美国', '美方'])
  })
})

describe('parseJudgements', () => {
  it('names the line whose verdict is no verdict', () =>
    expect(() => parseJudgements('one,other,verdict,note\na,b,same,\na,b,maybe,\n')).toThrow(
      'line 3: the verdict “maybe”',
    ))
})
