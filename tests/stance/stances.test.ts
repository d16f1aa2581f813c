import { describe, expect, it } from 'vitest'
import { findSettings } from '../../src/extract/stance/candidates.ts'
import { namer } from '../score/names.ts'
import { findStances } from '../../src/extract/stance/index.ts'
import { readPassages } from '../../src/extract/stance/passages.ts'
import { HUNDREDTHS, pointsOf } from '../../src/extract/stance/points.ts'
import { salienceOf } from '../../src/extract/stance/salience.ts'
import { Scorer } from '../../src/extract/stance/score.ts'
import { total } from '../../src/model/reason.ts'
import { DEFAULTS } from '../../src/model/settings.ts'
import { holds } from '../../src/model/span.ts'
import type { Stance } from '../../src/model/stance.ts'
import { aScene, cues, lexicon } from './scene.ts'

const found = (body: string | readonly string[], title = ''): Stance[] =>
  findStances(aScene(body, title), [], lexicon, DEFAULTS)
const words = ({ source, sign, target }: Stance): string =>
  `${source} ${sign > 0 ? '+' : '-'} ${target}`
const likeliest = (body: string | readonly string[], title = ''): string => {
  const [first] = found(body, title).sort((a, b) => b.confidence - a.confidence)
  return first ? words(first) : ''
}

describe('findStances', () => {
  it.each([
    ['维里亚强烈谴责塔恩的空袭。', 'veria - tarn'],
    ['维里亚遭到塔恩的谴责。', 'tarn - veria'],
    ['维里亚被塔恩指责破坏停火。', 'tarn - veria'],
    ['维里亚对塔恩实施新的制裁。', 'veria - tarn'],
    ['维里亚向塔恩提出严正抗议。', 'veria - tarn'],
    ['维里亚总统鲍尔感谢塔恩的援助。', 'bauer + tarn'],
    ['维里亚不再支持塔恩。', 'veria - tarn'],
    ['鲍尔警告塔恩不要继续进攻。', 'bauer - tarn'],
    ['鲍尔表示：“塔恩的侵略行为令人无法接受。”', 'bauer - tarn'],
  ])('%s', (body, expected) => {
    expect(likeliest(body)).toBe(expected)
  })

  it('asserts what an accuser feels and only supposes what the accused did', () => {
    const all = found('维里亚指责塔恩向奥斯克提供武器。')
    const asserted = all.filter(({ modality }) => modality === 'asserted').map(words)
    expect(asserted).toContain('veria - tarn')
    expect(asserted).not.toContain('tarn + osk')
  })

  it('finds both directions of an agreement', () => {
    const all = found('维里亚与塔恩同意加强防务合作。').map(words)
    expect(all).toEqual(expect.arrayContaining(['veria + tarn', 'tarn + veria']))
  })

  it('says nothing of a bare meeting', () => {
    const edges = found('维里亚总统鲍尔周五在首都会见了莫里茨。').filter(
      ({ confidence, modality }) => confidence >= DEFAULTS.stanceAt && modality === 'asserted',
    )
    expect(edges).toEqual([])
  })

  it('keeps what is denied from asserting anything', () => {
    const all = found('维里亚没有谴责塔恩。')
    expect(all.every(({ modality }) => modality === 'denied')).toBe(true)
  })
})

describe('every stance', () => {
  const body = [
    '维里亚、奥斯克和卢门谴责塔恩，并对佩尔表示感谢。',
    '维里亚总统鲍尔说：“塔恩必须停止挑衅，我们支持佩尔。”他还说，两国将加强合作。',
  ]
  const scene = aScene(body, '维里亚：塔恩的威胁不可接受')
  const stances = findStances(scene, [], lexicon, DEFAULTS)

  it('has a confidence that its reasons add up to', () => {
    expect(stances.length).toBeGreaterThan(3)
    for (const { reasons, confidence } of stances)
      expect(1 / (1 + Math.exp(-total(reasons)))).toBeCloseTo(confidence, 9)
  })

  it('has its cue inside its evidence, and that inside one paragraph', () => {
    for (const { cue, evidence, paragraph } of stances) {
      const block = scene.article.paragraphs[paragraph] ?? {
        start: 0,
        end: scene.article.title.length,
      }
      expect(holds(evidence, cue) && holds(block, evidence)).toBe(true)
    }
  })

  it('is scored the same share by share as feature by feature', () => {
    let counted = 0
    const salience = salienceOf(scene)
    const points = pointsOf(cues)
    const scorer = new Scorer(scene, salience, points, points.contexts.unitsOf(scene))
    const names = namer(scene, salience)
    for (const passage of readPassages(scene, [], lexicon))
      for (const setting of findSettings(scene, passage))
        scorer.eachAbove(setting, -1e5, (source, target, sum) => {
          const points = names({ setting, source, target }).map(
            (name) => cues.weights.get(name) ?? 0,
          )
          expect(sum / HUNDREDTHS).toBeCloseTo(
            points.reduce((one, other) => one + other, 0),
            9,
          )
          counted++
        })
    expect(counted).toBeGreaterThan(50)
  })
})
