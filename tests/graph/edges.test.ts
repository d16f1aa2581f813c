import { describe, expect, it } from 'vitest'
import { gather } from '../../src/corpus/index.ts'
import { buildGraph, type ProvenGraph } from '../../src/graph/index.ts'
import type { ArticleFacts } from '../../src/model/facts.ts'
import { articleId } from '../../src/model/ids.ts'
import { DEFAULTS } from '../../src/model/settings.ts'
import { aFacts, anArticle, type FactWords } from '../support/build.ts'
import { aReference, WORLD } from '../support/reference.ts'

const graphOf = (...facts: readonly ArticleFacts[]): ProvenGraph =>
  buildGraph(gather(facts, aReference(), [], DEFAULTS), DEFAULTS)

const told = (
  body: string,
  words: FactWords = {},
  parts: { id?: string; outlet?: string; day?: string } = {},
): ArticleFacts =>
  aFacts(
    anArticle(body, {
      id: articleId(parts.id ?? 'one'),
      outlet: parts.outlet ?? 'voa',
      publishedAt: parts.day ?? '2023-09-14',
    }),
    { actors: WORLD, ...words },
  )

const keys = ({ graph }: ProvenGraph, relation: string): string[] =>
  graph.filterEdges((_, edge) => edge.relation === relation).sort()

describe('co-occurrence', () => {
  it('counts each unordered pair once per sentence', () => {
    const { graph } = graphOf(told('俄罗斯和美国，俄罗斯和美国。美国与俄罗斯。乌克兰。'))
    expect(keys({ graph } as ProvenGraph, 'cooccurrence')).toEqual(['cooccurrence:russia~usa'])
    expect(graph.getEdgeAttribute('cooccurrence:russia~usa', 'weight')).toBe(2)
    expect(graph.isUndirected('cooccurrence:russia~usa')).toBe(true)
  })

  it('reaches over no sentence', () =>
    expect(keys(graphOf(told('美国表态。俄罗斯沉默。')), 'cooccurrence')).toEqual([]))

  it.each([
    ['1 where the two are never apart', '美国和俄罗斯。乌克兰。乌克兰。', 1],
    ['0 where chance has it so', '美国和俄罗斯。美国。俄罗斯。乌克兰。', 0],
    [
      'below 0 where the two avoid each other',
      '美国和俄罗斯。美国。美国。俄罗斯。俄罗斯。',
      -0.3652,
    ],
  ])('has an NPMI of %s', (_, body, expected) =>
    expect(
      graphOf(told(body)).graph.getEdgeAttribute('cooccurrence:russia~usa', 'npmi'),
    ).toBeCloseTo(expected, 4),
  )
})

describe('stance', () => {
  const accuse = { source: 'usa', target: 'russia', type: 'ACCUSE', cue: '谴责' } as const

  it('has one edge per pair and sign, with counts per type', () => {
    const { graph } = graphOf(
      told('美国谴责俄罗斯。美国制裁俄罗斯。美国感谢俄罗斯。', {
        stances: [
          accuse,
          { ...accuse, type: 'SANCTION', cue: '制裁' },
          { ...accuse, type: 'SUPPORT', cue: '感谢' },
        ],
      }),
    )
    expect(graph.getEdgeAttributes('stance-:usa>russia')).toMatchObject({
      sign: -1,
      weight: 2,
      types: { ACCUSE: 1, SANCTION: 1 },
    })
    expect(graph.getEdgeAttributes('stance+:usa>russia')).toMatchObject({ sign: 1, weight: 1 })
  })

  it.each([
    ['is denied', { modality: 'denied' }, []],
    ['is only possible', { modality: 'possible' }, []],
    ['hangs on a condition', { modality: 'conditional' }, []],
    ['is too unsure', { confidence: DEFAULTS.stanceAt - 0.01 }, []],
    ['is about oneself', { target: 'usa' }, []],
    ['is just sure enough', { confidence: DEFAULTS.stanceAt }, ['stance-:usa>russia']],
  ] as const)('makes its edge or none when it %s', (_, change, expected) =>
    expect(
      keys(graphOf(told('美国谴责俄罗斯。', { stances: [{ ...accuse, ...change }] })), 'stance'),
    ).toEqual(expected),
  )

  it('shows the whole sentence, both actors and the cue marked', () => {
    const { evidence } = graphOf(told('普京来了。 美国谴责俄罗斯的话。', { stances: [accuse] }))
    const [row] = evidence.get('stance-:usa>russia') ?? []
    expect(row).toMatchObject({ text: '美国谴责俄罗斯的话。', type: 'ACCUSE', chain: ['voa'] })
    expect(row.marks.map(({ start, end, role }) => [row.text.slice(start, end), role])).toEqual([
      ['美国', 'source'],
      ['谴责', 'cue'],
      ['俄罗斯', 'target'],
    ])
  })
})

describe('citation', () => {
  const said = (words: object, body = '佩斯科夫对路透社说，法广在场。'): string[] =>
    keys(
      graphOf(told(body, { citations: [{ speaker: 'peskov', evidence: '佩斯科夫', ...words }] })),
      'citation',
    )

  it.each([
    ['straight to the speaker where no agency stands between', {}, ['citation:voa>peskov']],
    ['over the agency', { via: 'reuters' }, ['citation:reuters>peskov', 'citation:voa>reuters']],
    [
      'straight to the speaker where the outlet itself asked',
      { via: 'voa' },
      ['citation:voa>peskov'],
    ],
    [
      'to the agency of an unnamed speaker',
      { via: 'reuters', speaker: undefined, anonymous: '官员' },
      ['citation:voa>reuters'],
    ],
    ['to an agency that speaks for itself', { via: 'afp', speaker: 'afp' }, ['citation:voa>afp']],
    ['nowhere where nobody is named', { speaker: undefined, anonymous: '官员' }, []],
  ])('runs %s', (_, words, expected) => expect(said(words)).toEqual(expected))

  it('gives the outlet a node though nobody mentions it', () => {
    const { graph } = graphOf(
      told('佩斯科夫说。', { citations: [{ speaker: 'peskov', evidence: '佩斯科夫说' }] }),
    )
    expect(graph.getNodeAttributes('voa')).toMatchObject({
      entityType: 'organization',
      mentions: 0,
    })
  })

  it('marks the words quoted and names the chain', () => {
    const { evidence } = graphOf(
      told('“不会。”佩斯科夫对路透社说。', {
        citations: [
          { speaker: 'peskov', via: 'reuters', evidence: '佩斯科夫对路透社说', quote: ['不会。'] },
        ],
      }),
    )
    const [row] = evidence.get('citation:reuters>peskov') ?? []
    expect(row).toMatchObject({
      text: '“不会。”佩斯科夫对路透社说。',
      chain: ['voa', 'reuters', 'peskov'],
    })
    expect(row.marks.map((mark) => mark.role)).toEqual(['quote', 'target', 'via'])
  })
})

describe('affiliation', () => {
  it('stands on the article’s words and keeps the roles', () => {
    const body = '克里姆林宫发言人佩斯科夫来了。佩斯科夫是克里姆林宫新闻秘书。'
    const tie = { actor: 'peskov', with: 'kremlin' }
    const { graph } = graphOf(
      told(body, {
        ties: [
          { ...tie, role: '发言人', evidence: '克里姆林宫发言人佩斯科夫' },
          { ...tie, role: '新闻秘书', evidence: '佩斯科夫是克里姆林宫新闻秘书' },
        ],
      }),
    )
    expect(graph.getEdgeAttributes('affiliation:peskov>kremlin')).toMatchObject({
      weight: 2,
      roles: ['发言人', '新闻秘书'],
    })
  })

  it('is no edge where only data/ knows it', () =>
    expect(keys(graphOf(told('佩斯科夫来了。')), 'affiliation')).toEqual([]))
})

describe('copies', () => {
  const wire =
    '美国谴责俄罗斯向朝鲜购买武器，并警告平壤将为此付出沉重的代价，这是本周以来的第二次。'
  const stances = [{ source: 'usa', target: 'russia', type: 'ACCUSE', cue: '谴责' }] as const

  it('count once, for the outlet that published first', () => {
    const { graph, evidence } = graphOf(
      told(wire, { stances }, { id: 'later', outlet: 'dw', day: '2023-09-15' }),
      told(wire, { stances }, { id: 'first', outlet: 'rfi', day: '2023-09-14' }),
    )
    expect(graph.getEdgeAttributes('stance-:usa>russia')).toMatchObject({
      weight: 1,
      articles: 1,
      outlets: 1,
      outletIds: ['rfi'],
      days: { '2023-09-14': 1 },
    })
    expect(evidence.get('stance-:usa>russia')).toMatchObject([
      { article: 'first', copies: ['later'] },
    ])
  })

  it('count once though the copy changes a word, and a second sentence of the copy counts by itself', () => {
    const rest =
      '会谈在远东举行，双方讨论了粮食、铁路和航天方面的合作，记者没有获准提问，也没有发表联合声明。晚宴上乐队演奏了两国的民歌，次日清晨代表团乘专列离开，沿途车站戒备森严。'
    const edited = wire.replace('沉重', '极高')
    const { graph, evidence } = graphOf(
      told(`${wire}${rest}`, { stances }, { id: 'first', outlet: 'rfi' }),
      told(
        `${edited}${rest}美国昨天谴责俄罗斯。`,
        { stances: [...stances, { ...stances[0], evidence: '谴责俄罗斯。' }] },
        { id: 'later', outlet: 'dw', day: '2023-09-15' },
      ),
    )
    expect(graph.getEdgeAttribute('stance-:usa>russia', 'weight')).toBe(2)
    expect(
      evidence.get('stance-:usa>russia')?.map(({ article, copies }) => [article, copies]),
    ).toEqual([
      ['later', []],
      ['first', ['later']],
    ])
  })

  it('do not swallow what another outlet says in its own words', () => {
    const { graph } = graphOf(
      told(wire, { stances }, { id: 'first', outlet: 'rfi' }),
      told(
        '昨天，美国再次谴责俄罗斯。',
        { stances },
        { id: 'other', outlet: 'dw', day: '2023-09-15' },
      ),
    )
    expect(graph.getEdgeAttributes('stance-:usa>russia')).toMatchObject({
      weight: 2,
      outlets: 2,
      first: '2023-09-14',
      last: '2023-09-15',
    })
  })

  it('do not swallow short sentences that two writers may both have found', () => {
    const { graph } = graphOf(
      told('美国谴责俄罗斯。', { stances }, { id: 'a', outlet: 'rfi' }),
      told('美国谴责俄罗斯。', { stances }, { id: 'b', outlet: 'dw' }),
    )
    expect(graph.getEdgeAttribute('stance-:usa>russia', 'weight')).toBe(2)
  })
})

describe('a node', () => {
  it('counts mentions, articles, outlets and days', () => {
    const { graph } = graphOf(
      told('美国。美国。', {}, { id: 'a', outlet: 'rfi', day: '2023-09-16' }),
      told('美国。', {}, { id: 'b', outlet: 'dw', day: '2023-09-14' }),
      told('美国。', {}, { id: 'c', outlet: 'dw', day: '' }),
    )
    expect(graph.getNodeAttributes('usa')).toMatchObject({
      mentions: 4,
      articles: 3,
      outlets: 2,
      first: '2023-09-14',
      last: '2023-09-16',
    })
  })

  it('is nobody whom no article names and no edge reaches', () =>
    expect(graphOf(told('美国。')).graph.nodes()).toEqual(['usa']))
})
