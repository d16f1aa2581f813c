import { describe, expect, it } from 'vitest'
import { goldRecord } from '../../src/export/gold-record.ts'
import { aFacts, anArticle, aState } from '../support/build.ts'
import { WORLD } from '../support/reference.ts'

const USA = aState('usa', '美国', {
  aliases: ['美', '美方', '美利坚合众国'],
  names: { en: 'United States' },
})
const record = goldRecord(
  aFacts(
    anArticle([
      '美方谴责俄罗斯，美国谴责俄罗斯。',
      '美国谴责俄罗斯。克里姆林宫发言人佩斯科夫对路透社说，美不会。一位专家说，会。',
    ]),
    {
      actors: [...WORLD.filter((actor) => actor.id !== 'usa'), USA],
      stances: [
        {
          source: 'usa',
          target: 'russia',
          type: 'ACCUSE',
          cue: '谴责',
          evidence: '美方谴责俄罗斯',
          confidence: 0.6,
        },
        {
          source: 'usa',
          target: 'russia',
          type: 'ACCUSE',
          cue: '谴责',
          evidence: '美国谴责俄罗斯',
        },
        { source: 'russia', target: 'usa', type: 'ACCUSE', cue: '谴责', modality: 'denied' },
      ],
      citations: [
        { speaker: 'peskov', via: 'reuters', evidence: '佩斯科夫对路透社说' },
        { anonymous: '一位专家', kind: 'analyst', evidence: '一位专家说' },
      ],
      ties: [
        { actor: 'peskov', with: 'kremlin', role: '发言人', evidence: '克里姆林宫发言人佩斯科夫' },
      ],
    },
  ),
  0.5,
)

describe('goldRecord', () => {
  it('lists every form of an actor once, longest first, and no single character', () =>
    expect(record.entities.find((entity) => entity.id === 'usa')).toEqual({
      id: 'usa',
      type: 'state',
      name: '美国',
      en: 'United States',
      names: ['美国', '美方'],
      affiliation: null,
      role: null,
    }))

  it('sorts entities by id and lists those mentioned only', () =>
    expect(record.entities.map((entity) => entity.id)).toEqual([
      'kremlin',
      'peskov',
      'reuters',
      'russia',
      'usa',
    ]))

  it('takes affiliation and role from the article', () =>
    expect(record.entities.find((entity) => entity.id === 'peskov')).toMatchObject({
      affiliation: 'kremlin',
      role: '发言人',
    }))

  it('has one stance per source, target, polarity and paragraph, the surest, and none that makes no edge', () =>
    expect(record.stances).toEqual([
      {
        source: 'usa',
        target: 'russia',
        polarity: -1,
        type: 'ACCUSE',
        paragraph: 0,
        evidence: '美国谴责俄罗斯',
      },
    ]))

  it('describes an unnamed speaker and leaves a named one without description', () =>
    expect(record.citations).toEqual([
      {
        speaker: 'peskov',
        kind: 'official',
        via: 'reuters',
        paragraph: 1,
        evidence: '佩斯科夫对路透社说',
      },
      {
        speaker: null,
        anonymous: '一位专家',
        kind: 'analyst',
        via: null,
        paragraph: 1,
        evidence: '一位专家说',
      },
    ]))
})
