import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '../../src/cli/knowledge.ts'
import { extract } from '../../src/extract/index.ts'
import type { Judgement } from '../../src/model/corpus.ts'
import type { Mention } from '../../src/model/mention.ts'
import { DEFAULTS } from '../../src/model/settings.ts'
import { corpusOf } from '../support/whole-way.ts'
import { anArticle } from '../support/build.ts'

const knowledge = loadKnowledge()
const judged = (one: string, other: string, verdict: Judgement['verdict']): Judgement[] => [
  { one, other, verdict, note: 'checked' },
]
const read = (text: string, judgements: readonly Judgement[]): readonly Mention[] =>
  extract(anArticle([text]), { ...knowledge.lexicon, judgements }, DEFAULTS).mentions
const named = (mentions: readonly Mention[]): string[] =>
  mentions.map(({ surface, actor }) => `${surface}=${actor}`)

const TWO = '研究员古晓岚认为，形势会变。教授古晓澜指出，形势不会变。'
const SHORT = '教授埃尔文·索伦贝格指出，索伦贝格的研究很新'

describe('judgements in one article', () => {
  it('make one actor of two forms', () => {
    expect(named(read(TWO, []))).toEqual(['古晓岚=古晓岚', '古晓澜=古晓澜'])
    const mentions = read(TWO, judged('古晓岚', '古晓澜', 'same'))
    expect(named(mentions)).toEqual(['古晓岚=古晓岚', '古晓澜=古晓岚'])
    expect(mentions[1]).toMatchObject({
      rule: 'judgement',
      reasons: [{ rule: 'judgement', points: 9, says: 'a person judged them one: checked' }],
    })
  })

  it('give a form to an actor of data/ by its id', () =>
    expect(named(read(TWO + '普京没有到场。', judged('古晓岚', 'putin', 'same')))).toEqual([
      '古晓岚=putin',
      '古晓澜=古晓澜',
      '普京=putin',
    ]))

  it('take a family name away from who was named in full', () => {
    expect(new Set(read(SHORT, []).map(({ actor }) => actor)).size).toBe(1)
    expect(named(read(SHORT, judged('索伦贝格', '埃尔文·索伦贝格', 'different')))).toEqual([
      '埃尔文·索伦贝格=埃尔文·索伦贝格',
      '索伦贝格=索伦贝格',
    ])
  })

  it('take a form away from an actor of data/', () =>
    expect(named(read('普京与蒲亭不同', judged('蒲亭', 'putin', 'different')))).toEqual([
      '普京=putin',
      '蒲亭=蒲亭',
    ]))

  it.each([
    ['with an affiliation', judged('古晓岚@china', '古晓澜', 'same')],
    ['on somebody who is not in it', judged('古晓岚', '洪允植', 'same')],
    ['that two of one id are two', judged('putin', 'putin', 'different')],
  ])('change nothing %s', (_, judgements) =>
    expect(named(read(TWO, judgements))).toEqual(named(read(TWO, []))),
  )

  it('are not undone when articles are compared', () => {
    const judgements = judged('蒲亭', 'putin', 'different')
    const corpus = corpusOf(
      ['俄罗斯总统普京出席。', '俄罗斯总统普京与俄罗斯总统蒲亭不同。'].map((text) =>
        anArticle([text]),
      ),
      { ...knowledge, lexicon: { ...knowledge.lexicon, judgements } },
    )
    const actorOf = (form: string) =>
      corpus.facts.flatMap((facts) => facts.mentions).find(({ surface }) => surface === form)?.actor
    expect([actorOf('普京'), actorOf('蒲亭')]).toEqual(['putin', '蒲亭'])
  })
})
