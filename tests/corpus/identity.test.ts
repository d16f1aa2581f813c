import { describe, expect, it } from 'vitest'
import { gather } from '../../src/corpus/index.ts'
import type { Actor } from '../../src/model/actor.ts'
import type { Corpus, Judgement } from '../../src/model/corpus.ts'
import { articleId } from '../../src/model/ids.ts'
import { total } from '../../src/model/reason.ts'
import { DEFAULTS } from '../../src/model/settings.ts'
import { aBody, aFacts, anArticle, aStranger } from '../support/build.ts'
import { aReference, WORLD } from '../support/reference.ts'

/** One article for each of the actors; each names nobody else but the world it is given. */
const inArticles = (actors: readonly Actor[], judgements: readonly Judgement[] = []): Corpus =>
  gather(
    actors.map((actor, i) =>
      aFacts(
        anArticle(`${actor.aliases.join('、')}出席。${i}`, {
          id: articleId(`article-${i}`),
          publishedAt: `2023-09-1${i}`,
        }),
        { actors: [actor] },
      ),
    ),
    aReference(),
    judgements,
    DEFAULTS,
  )

const idsOf = (corpus: Corpus): string[] =>
  corpus.facts.map((facts) => facts.mentions[0].actor as string)
const nodes = (corpus: Corpus): number => new Set(idsOf(corpus)).size

const miller = (parts: Parameters<typeof aStranger>[2]): Actor => aStranger('miller', '米勒', parts)
const judged = (one: string, other: string, verdict: Judgement['verdict']): Judgement[] => [
  { one, other, verdict, note: 'checked' },
]

describe('identity across articles', () => {
  it.each<[string, Actor, Actor]>([
    ['one full name', aStranger('hong', '洪允植'), aStranger('hong-2', '洪允植')],
    [
      'one full name in two scripts',
      aStranger('a', '乌尔里希-布纳特'),
      aStranger('b', '烏爾里希·布納特'),
    ],
    [
      'Latin names in another order',
      aStranger('a', '安灿一', { names: { en: 'An Chan-il' } }),
      aStranger('b', '安燦日', { names: { en: 'Chanil An' } }),
    ],
    [
      'a full name and its family name with the same institute',
      aStranger('a', '莱夫·埃里克·伊斯利', { of: 'ewha' }),
      aStranger('b', '伊斯利', { of: 'ewha' }),
    ],
    [
      'a family name of one country and title',
      miller({ of: 'usa', role: '国务院发言人' }),
      miller({ of: 'usa', role: '國務院發言人' }),
    ],
    [
      'a name and its misprint with one office of one country',
      aStranger('a', '金洪均', { of: 'south-korea', role: '外交部第一次官' }),
      aStranger('b', '金烘均', { of: 'south-korea', role: '外交部第一次官' }),
    ],
    [
      'a name and its misprint with one Latin name',
      aStranger('a', '金洪均', { names: { en: 'Kim Hong-kyun' } }),
      aStranger('b', '金烘均', { names: { en: 'Kim Hong-kyun' } }),
    ],
    ['a name of two characters', aStranger('a', '洪珉'), aStranger('b', '洪珉')],
    [
      'a Latin name with and without its title',
      aStranger('a', '维加诺', { names: { en: 'Carlo Maria Vigano' } }),
      aStranger('b', '维加诺', { names: { en: 'Archbishop Carlo Maria Vigano' } }),
    ],
    [
      'a short name of one country',
      aStranger('a', '洪珉', { of: 'south-korea' }),
      aStranger('b', '洪珉', { of: 'south-korea' }),
    ],
    [
      'a known name written in Latin letters under a strange Chinese one',
      WORLD.find((actor) => actor.id === 'peskov') as Actor,
      aStranger('b', '培斯科夫', { names: { en: 'Dmitry Peskov' } }),
    ],
    [
      'an organization',
      aBody('a', '世界朝鲜研究中心', { known: false }),
      aBody('b', '世界朝鮮研究中心', { known: false }),
    ],
  ])('puts %s on one node', (_, one, other) => expect(nodes(inArticles([one, other]))).toBe(1))

  it.each<[string, Actor, Actor]>([
    ['a family name alone', miller({}), miller({})],
    ['a family name of one country', miller({ of: 'usa' }), miller({ of: 'usa' })],
    [
      'a family name in two scripts, of one country',
      miller({ names: { en: 'Miller' }, of: 'usa' }),
      miller({ names: { en: 'Miller' }, of: 'usa' }),
    ],
    ['a family name of two countries', miller({ of: 'usa' }), miller({ of: 'russia' })],
    [
      'a name of two characters in two countries',
      aStranger('a', '洪珉', { of: 'south-korea' }),
      aStranger('b', '洪珉', { of: 'north-korea' }),
    ],
    [
      'a full name of two countries',
      aStranger('a', '李明洙', { of: 'south-korea' }),
      aStranger('b', '李明洙', { of: 'north-korea' }),
    ],
    [
      'one Chinese name with two Latin ones',
      aStranger('a', '马修·米勒', { names: { en: 'Matthew Miller' } }),
      aStranger('b', '马修·米勒', { names: { en: 'Mathieu Muller' } }),
    ],
    [
      'a person and a body of one name',
      aStranger('a', '瓦格纳·集团'),
      aBody('b', '瓦格纳·集团', { known: false }),
    ],
    [
      'two professors whose names differ in one character',
      aStranger('a', '王建国', { of: 'china', role: '教授' }),
      aStranger('b', '王建军', { of: 'china', role: '教授' }),
    ],
    [
      'two ministers of two countries whose names differ in one character',
      aStranger('a', '李明洙', { of: 'south-korea', role: '外交部长' }),
      aStranger('b', '李明浩', { of: 'north-korea', role: '外交部长' }),
    ],
    ['two of one family name with Mr', aStranger('a', '陶先生'), aStranger('b', '陶先生')],
    [
      'a dotted name and another of its family',
      aStranger('a', '莱夫·伊斯利'),
      aStranger('b', '伊斯利'),
    ],
  ])('keeps %s on two nodes', (_, one, other) => expect(nodes(inArticles([one, other]))).toBe(2))

  it('does not let a family name join a stranger over a namesake that an institute already joined', () => {
    const easley = aStranger('a', '莱夫·伊斯利', { of: 'ewha' })
    const same = aStranger('b', '伊斯利', { of: 'ewha' })
    const stranger = aStranger('c', '伊斯利')
    const [one, other, third] = idsOf(inArticles([easley, same, stranger]))
    expect([one === other, one === third]).toEqual([true, false])
  })

  it('writes down why two readings are one and why two others are not', () => {
    const corpus = inArticles([
      aStranger('a', '李明洙', { of: 'south-korea' }),
      aStranger('b', '李明洙', { of: 'south-korea' }),
      aStranger('c', '李明洙', { of: 'north-korea' }),
    ])
    const different = corpus.merges.find((merge) => merge.verdict === 'different')
    expect(different?.reasons.map((reason) => reason.rule)).toEqual([
      'same-chinese-name',
      'other-country',
    ])
    expect(different && total(different.reasons)).toBeCloseTo(0.25)
    expect(
      inArticles([aStranger('a', '洪允植'), aStranger('b', '洪允植', { of: 'south-korea' })])
        .merges,
    ).toMatchObject([{ verdict: 'same', names: ['洪允植', '洪允植'] }])
  })
})

describe('judgements', () => {
  it('outrank every score when they say two are one', () => {
    const two = [aStranger('a', '金洪均'), aStranger('b', '金烘均')]
    expect(nodes(inArticles(two))).toBe(2)
    const corpus = inArticles(two, judged('金洪均', '金烘均', 'same'))
    expect(nodes(corpus)).toBe(1)
    expect(corpus.merges[0].reasons[0]).toMatchObject({
      rule: 'judgement',
      says: 'a person judged them one: checked',
    })
  })

  it('outrank every score when they say one are two', () => {
    const two = [
      aStranger('a', '李明洙', { of: 'samsung' }),
      aStranger('b', '李明洙', { of: 'hyundai' }),
    ]
    expect(nodes(inArticles(two))).toBe(1)
    expect(nodes(inArticles(two, judged('李明洙@samsung', '李明洙@hyundai', 'different')))).toBe(2)
  })

  it('may name an actor by any form of it, where nobody has that name in full', () => {
    const actors = [
      aStranger('a', '金洪均', { aliases: ['金洪均', '金次官'] }),
      aStranger('b', '金烘均'),
    ]
    expect(nodes(inArticles(actors, judged('金次官', '金烘均', 'same')))).toBe(1)
  })

  it('may name an actor by its id', () =>
    expect(
      nodes(
        inArticles([aStranger('a', '金洪均'), aStranger('b', '金烘均')], judged('a', 'b', 'same')),
      ),
    ).toBe(1))
})

describe('ids', () => {
  it.each<[string, Actor, string]>([
    [
      'the slug of the Latin name',
      aStranger('x', '安灿一', { names: { en: 'An Chan-il' } }),
      'an-chan-il',
    ],
    ['the Chinese name where there is no Latin one', aStranger('x', '洪允植'), '洪允植'],
    ['the id of its row', WORLD[0], 'usa'],
    [
      'an addition where a row of data/ has the plain one',
      aStranger('x', '拉夏', { names: { en: 'Russia' } }),
      'russia-person',
    ],
  ])('are %s', (_, actor, id) => expect(idsOf(inArticles([actor]))).toEqual([id]))

  it('stay the same when a namesake turns up later', () => {
    const first = aStranger('x', '李明洙', { of: 'south-korea' })
    const second = aStranger('x', '李明洙', { of: 'north-korea' })
    expect(idsOf(inArticles([first]))).toEqual(['李明洙'])
    expect(idsOf(inArticles([first, second]))).toEqual(['李明洙', '李明洙-north-korea'])
  })
})

describe('a merged actor', () => {
  it('has every alias and affiliation once, sorted, and the names most articles use', () => {
    const corpus = inArticles([
      aStranger('a', '安灿一', { names: { en: 'An Chan-il' }, of: 'south-korea' }),
      aStranger('b', '安灿一', { names: { en: 'An Chan-il' }, of: 'south-korea', role: '理事长' }),
      aStranger('c', '安燦一', { names: { en: 'Chan-il An' }, aliases: ['An'] }),
    ])
    expect(corpus.actors.find((actor) => actor.id === 'an-chan-il')).toMatchObject({
      names: { 'zh-Hans': '安灿一', en: 'An Chan-il' },
      aliases: ['An', '安灿一', '安燦一'],
      affiliations: [{ with: 'south-korea', role: '理事长' }],
      known: false,
    })
  })

  it('stands for an outlet that nobody mentions', () =>
    expect(inArticles([WORLD[0]]).actors).toContainEqual(
      expect.objectContaining({
        id: 'voa',
        names: { 'zh-Hans': '美国之音', en: 'Voice of America' },
      }),
    ))
})
