import { describe, expect, it } from 'vitest'
import { reachOf } from '../../src/corpus/reference.ts'
import { parseNameCharacters } from '../../src/knowledge/characters.ts'
import { readTables } from '../../src/knowledge/node.ts'

const characters = parseNameCharacters(readTables())

describe('reachOf', () => {
  it.each([
    ['full', '金东烨 安灿一 夏业良 李伟东 朴元根 洪允植 文在寅 阮富仲 丁树范'],
    ['short', '洪珉 梁旭 秦鹏 高瑜 胡平 王毅 李明'],
    [
      'family',
      '米勒 马克 艾伦 布朗 马斯 库珀 金斯 沙利文 史密斯 约翰逊 杜米尔 高德曼 安倍 费尔南德斯',
    ],
  ] as const)('says %s of %s', (reach, names) =>
    expect(names.split(' ').filter((name) => reachOf(name, characters) !== reach)).toEqual([]),
  )
})
