import { describe, expect, it } from 'vitest'
import { gather } from '../../src/corpus/index.ts'
import { reviewNames } from '../../src/explain/review-names.ts'
import type { ArticleFacts } from '../../src/model/facts.ts'
import { articleId } from '../../src/model/ids.ts'
import type { ReviewedName } from '../../src/model/review.ts'
import { DEFAULTS } from '../../src/model/settings.ts'
import { aFacts, anArticle, aStranger } from '../support/build.ts'
import { aReference, WORLD } from '../support/reference.ts'

const NEEDS = { titled: 9 }

/** The one mention or refusal of the facts with so many points from the rule `titled`. */
const withPoints = (facts: ArticleFacts, points: number): ArticleFacts => {
  const judged = { rule: 'titled', reasons: [{ rule: 'after-title', points, says: 'a title' }] }
  return {
    ...facts,
    mentions: facts.mentions.map((mention) => ({ ...mention, ...judged })),
    refused: facts.refused.map((refusal) => ({ ...refusal, ...judged })),
  }
}

const inArticle = (id: string, text: string, parts: Parameters<typeof aFacts>[1]): ArticleFacts =>
  aFacts(anArticle(text, { id: articleId(id) }), parts)

const review = (...facts: ArticleFacts[]): ReviewedName[] =>
  reviewNames(gather(facts, aReference(), [], DEFAULTS), NEEDS)

const hong = aStranger('hong', '洪允植')
const kang = aStranger('kang', '康范奎')

describe('reviewNames', () => {
  it('lists who is not in data/, those in most articles first', () => {
    const names = review(
      inArticle('a', '康范奎、洪允植出席。', { actors: [hong, kang] }),
      inArticle('b', '随后洪允植离开，洪允植没有回来。', { actors: [hong, WORLD[0]] }),
    )
    expect(names.map(({ name, mentions, articles }) => [name, mentions, articles])).toEqual([
      ['洪允植', 3, 2],
      ['康范奎', 1, 1],
    ])
    expect(names[0].contexts).toMatchObject([
      { article: 'a', before: '康范奎、', words: '洪允植', after: '出席。' },
      { article: 'b', before: '随后', words: '洪允植', after: '离开，洪允植没有回来。' },
      { article: 'b', before: '随后洪允植离开，' },
    ])
  })

  it('leaves out what data/ has', () =>
    expect(review(inArticle('a', `${WORLD[0].aliases[0]}出席。`, { actors: [WORLD[0]] }))).toEqual(
      [],
    ))

  it.each([
    [9, 'unsure'],
    [9.9, 'unsure'],
    [10, 'found'],
  ])('calls a name with %d of 9 points %s', (points, standing) =>
    expect(
      review(withPoints(inArticle('a', '洪允植出席。', { actors: [hong] }), points)),
    ).toMatchObject([{ name: '洪允植', actor: '洪允植', standing, needed: 9 }]),
  )

  it.each([
    [8, ['refused']],
    [7, ['refused']],
    [6, []],
  ])('tells of a form refused with %d of 9 points: %j', (points, standings) =>
    expect(
      review(withPoints(inArticle('a', '洪允植出席。', { refused: ['洪允植'] }), points)).map(
        ({ standing, actor }) => [standing, actor],
      ),
    ).toEqual(standings.map((standing) => [standing, null])),
  )

  it('tells of no refusal where an actor was found in its place', () =>
    expect(
      review(
        withPoints(inArticle('a', '洪允植出席。', { actors: [hong], refused: ['洪允植出'] }), 8.5),
      ).map(({ name }) => name),
    ).toEqual(['洪允植']))

  it('names those a name was only just kept apart from', () => {
    const names = review(
      inArticle('a', '莱夫·伊斯利出席。', {
        actors: [aStranger('a', '莱夫·伊斯利', { of: 'south-korea' })],
      }),
      inArticle('b', '伊斯利离开了。', {
        actors: [aStranger('b', '伊斯利', { of: 'south-korea' })],
      }),
    )
    expect(names.map(({ actor, perhaps }) => [actor, perhaps])).toEqual([
      ['伊斯利', ['莱夫-伊斯利']],
      ['莱夫-伊斯利', ['伊斯利']],
    ])
  })

  it('counts the copies of an article once', () => {
    const text = `洪允植出席。${'他随后在首尔会见了一位来访的官员，谈到两国之间的贸易。'.repeat(3)}`
    const one = inArticle('a', text, { actors: [hong] })
    expect(review(one, inArticle('b', text, { actors: [hong] }))).toMatchObject([
      { mentions: 1, articles: 1 },
    ])
  })
})
