import { describe, expect, it } from 'vitest'
import { SLOTS } from '../../src/extract/stance/slots.ts'
import { findSettings, type Setting } from '../../src/extract/stance/candidates.ts'
import { readPassages } from '../../src/extract/stance/passages.ts'
import { aScene, lexicon } from './scene.ts'

function settings(body: string | readonly string[], title = ''): Setting[] {
  const scene = aScene(body, title)
  return readPassages(scene, [], lexicon).flatMap((passage) => findSettings(scene, passage))
}
const at = (body: string | readonly string[], cue: string): Setting =>
  settings(body).find((setting) => setting.cue.word.words === cue)!
const slots = (body: string | readonly string[], cue: string): string[] =>
  at(body, cue).parties.map(({ actor, slot }) => `${actor} ${SLOTS[slot]}`)

describe('findSettings: where each actor stands as seen from the cue', () => {
  it.each([
    ['subject and object', '维里亚谴责塔恩。', '谴责', ['veria S', 'tarn O0']],
    ['a passive turned round', '维里亚遭塔恩谴责。', '谴责', ['veria O0', 'tarn S']],
    ['the object of 对', '维里亚对塔恩表示担忧。', '表示担忧', ['veria S', 'tarn on0']],
    ['the object of 向', '维里亚向塔恩提出抗议。', '提出抗议', ['veria S', 'tarn to0']],
    ['two in one list', '维里亚与塔恩加强合作。', '加强合作', ['veria S', 'tarn S']],
    ['an owner of the cue', '维里亚的支持来得很晚，塔恩等了一年。', '支持', ['veria P', 'tarn nS']],
    [
      'the country of a person',
      '维里亚总统鲍尔批评塔恩。',
      '批评',
      ['veria M', 'bauer S', 'tarn O0'],
    ],
    ['a subject carried on', '维里亚撤回大使，并谴责塔恩。', '谴责', ['veria pS', 'tarn O0']],
  ])('%s: %s', (_, body, cue, expected) => {
    expect(slots(body, cue)).toEqual(expected)
  })

  it('takes a list of three for one subject', () => {
    const all = slots('维里亚、奥斯克和卢门谴责塔恩。', '谴责')
    expect(all).toEqual(['veria S', 'osk S', 'lumen S', 'tarn O0'])
  })

  it('ignores the words of a title in 《》', () => {
    expect(
      settings('维里亚没有加入《塔恩支持条约》。').map(({ cue }) => cue.word.words),
    ).not.toContain('支持')
  })
})

describe('findSettings: who speaks', () => {
  it.each([
    ['a verb of saying', '鲍尔表示，塔恩破坏和平。', ['bauer']],
    ['a quotation', '鲍尔说：“塔恩破坏和平，我们不能接受。”', ['bauer']],
    ['a speaker behind the quotation', '“塔恩破坏和平，我们不能接受，”鲍尔说。', ['bauer']],
    ['a colon', '鲍尔：塔恩破坏和平。', ['bauer']],
    ['nobody with a name', '维里亚民众表示，塔恩破坏和平。', []],
  ])('%s: %s', (_, body, speakers) => {
    expect(at(body, '破坏和平').voices).toEqual(speakers)
  })

  it('is the office holder whom the article names', () => {
    const body = ['维里亚总统鲍尔周一抵达。', '维里亚总统表示，塔恩破坏和平。']
    expect(at(body, '破坏和平').voices).toEqual(['bauer'])
  })
})

describe('findSettings: whom a pronoun means', () => {
  it.each([
    ['他', ['鲍尔周一抵达。', '他批评塔恩。'], '批评', 'bauer S'],
    ['两国', ['维里亚和塔恩相邻。', '两国加强合作。'], '加强合作', 'tarn S'],
    ['该国', ['奥斯克沉默。', '该国支持塔恩。'], '支持', 'osk S'],
  ])('%s', (_, body, cue, expected) => {
    expect(slots(body, cue)).toContain(expected)
  })

  it('a number of states: the list of the article that is as long', () => {
    const body = ['四国发表声明谴责塔恩。', '四国包括：维里亚、奥斯克、卢门和佩尔。']
    expect(slots(body, '谴责')).toEqual(
      expect.arrayContaining(['veria K', 'osk K', 'lumen K', 'pell K']),
    )
  })
})

describe('findSettings: what the words around a cue do to it', () => {
  it.each([
    ['维里亚支持塔恩。', '支持', 1, 'asserted'],
    ['维里亚不再公开支持塔恩。', '公开支持', -1, 'asserted'],
    ['维里亚没有谴责塔恩。', '谴责', 1, 'denied'],
    ['维里亚停止向塔恩提供援助。', '提供援助', -1, 'asserted'],
    ['维里亚解除对塔恩的制裁。', '制裁', 1, 'asserted'],
    ['维里亚可能谴责塔恩。', '谴责', -1, 'possible'],
    ['如果塔恩拒绝，维里亚就制裁塔恩。', '制裁', -1, 'conditional'],
    ['维里亚非常支持塔恩。', '支持', 1, 'asserted'],
  ])('%s', (body, cue, sign, modality) => {
    const setting = at(body, cue)
    expect([setting.sign, setting.scope.modality]).toEqual([sign, modality])
  })
})
