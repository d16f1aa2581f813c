import type { ArticleFacts } from '../../src/model/facts.ts'
import { articleId } from '../../src/model/ids.ts'
import { aBody, aFacts, anArticle, aStranger } from './build.ts'
import { WORLD } from './reference.ts'

const KINU = aBody('kinu', '韩国统一研究院', { of: 'south-korea', known: false })
const HONG = aStranger('hong-min', '洪珉', {
  names: { en: 'Hong Min' },
  aliases: ['Hong Min'],
  of: 'kinu',
  role: '高级研究委员',
})
const BOUNAT = aStranger('bounat', '乌尔里希-布纳特', {
  names: { en: 'Ulrich Bounat' },
  aliases: ['布纳特'],
})

const LAUNCH = [
  '美国谴责俄罗斯向朝鲜购买武器，并警告平壤将付出代价。',
  '朝鲜领导人金正恩对普京表示，朝鲜将永远与俄罗斯站在一起。',
  '“双方没有签署任何协议。”克里姆林宫发言人佩斯科夫对路透社说。',
]

/** Four invented articles of three outlets: two copies of one agency text, signed stances, citations with and without an agency. */
export const sampleFacts = (): ArticleFacts[] => [
  aFacts(
    anArticle(LAUNCH, {
      id: articleId('rfi-1'),
      outlet: 'rfi',
      title: '普京会见金正恩',
      publishedAt: '2023-09-14T11:15:02Z',
    }),
    {
      actors: WORLD,
      stances: [
        {
          source: 'usa',
          target: 'russia',
          type: 'ACCUSE',
          cue: '谴责',
          evidence: '美国谴责俄罗斯',
        },
        { source: 'usa', target: 'north-korea', type: 'THREATEN', cue: '警告' },
        {
          source: 'kim-jong-un',
          target: 'russia',
          type: 'SUPPORT',
          cue: '站在一起',
          evidence: '与俄罗斯站在一起',
        },
        {
          source: 'russia',
          target: 'north-korea',
          type: 'COOPERATE',
          cue: '签署',
          modality: 'denied',
        },
      ],
      citations: [
        {
          speaker: 'peskov',
          via: 'reuters',
          evidence: '克里姆林宫发言人佩斯科夫对路透社说',
          quote: ['双方没有签署任何协议。'],
        },
      ],
      ties: [
        { actor: 'peskov', with: 'kremlin', role: '发言人', evidence: '克里姆林宫发言人佩斯科夫' },
        { actor: 'kim-jong-un', with: 'north-korea', role: '领导人', evidence: '朝鲜领导人金正恩' },
      ],
      refused: ['武器'],
    },
  ),
  aFacts(
    anArticle(LAUNCH, {
      id: articleId('voa-7'),
      outlet: 'voa',
      title: '莫斯科与平壤走近',
      publishedAt: '2023-09-15',
    }),
    {
      actors: WORLD,
      stances: [
        {
          source: 'usa',
          target: 'russia',
          type: 'ACCUSE',
          cue: '谴责',
          evidence: '美国谴责俄罗斯',
        },
      ],
    },
  ),
  aFacts(
    anArticle(
      [
        '韩国统一研究院高级研究委员洪珉（Hong Min）告诉法新社，朝鲜需要俄罗斯的粮食。',
        '在首尔的一位专家说，韩国对乌克兰的支持不会改变。',
      ],
      { id: articleId('dw-3'), outlet: 'dw', title: '专家怎么看', publishedAt: '2023-09-16' },
    ),
    {
      actors: [...WORLD, KINU, HONG],
      stances: [
        {
          source: 'south-korea',
          target: 'ukraine',
          type: 'SUPPORT',
          cue: '支持',
          evidence: '韩国对乌克兰的支持',
        },
        {
          source: 'north-korea',
          target: 'russia',
          type: 'REQUEST',
          cue: '需要',
          confidence: 0.2,
        },
      ],
      citations: [
        {
          speaker: 'hong-min',
          via: 'afp',
          kind: 'analyst',
          evidence: '洪珉（Hong Min）告诉法新社',
        },
        { anonymous: '在首尔的一位专家', kind: 'analyst', evidence: '在首尔的一位专家说' },
      ],
      ties: [
        {
          actor: 'hong-min',
          with: 'kinu',
          role: '高级研究委员',
          evidence: '韩国统一研究院高级研究委员洪珉',
        },
      ],
    },
  ),
  aFacts(
    anArticle(
      [
        '国际问题专家乌尔里希-布纳特（Ulrich Bounat）向法广指出，普京需要金正恩。',
        '布纳特认为，美国低估了朝鲜；乌克兰对此表示担忧。',
      ],
      { id: articleId('rfi-2'), outlet: 'rfi', title: '', publishedAt: '' },
    ),
    {
      actors: [...WORLD, BOUNAT],
      stances: [
        { source: 'ukraine', target: 'north-korea', type: 'ACCUSE', cue: '担忧' },
        {
          source: 'bounat',
          target: 'usa',
          type: 'ACCUSE',
          cue: '低估',
          evidence: '美国低估了朝鲜',
        },
      ],
      citations: [
        {
          speaker: 'bounat',
          via: 'rfi',
          kind: 'analyst',
          evidence: '布纳特（Ulrich Bounat）向法广指出',
        },
        { speaker: 'bounat', kind: 'analyst', evidence: '布纳特认为' },
      ],
    },
  ),
]
