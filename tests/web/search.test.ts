import { describe, expect, it } from 'vitest'
import { dataset } from '../../src/web/bundle/dataset.ts'
import { memoryShelf } from '../../src/web/attempt/memory-shelf.ts'
import { SHOWN_FORMATS } from '../../src/web/export/formats.ts'
import type { PageFacts } from '../../src/web/frame/page-context.ts'
import { ALL, type Say } from '../../src/web/i18n/words.ts'
import { exportActions } from '../../src/web/search/actions.ts'
import { actorFinder } from '../../src/web/search/find-actors.ts'
import { findRelations } from '../../src/web/search/find-relations.ts'
import { findSentences } from '../../src/web/search/find-sentences.ts'
import { smallRecords } from './facts.ts'

const data = dataset(memoryShelf(smallRecords()))
const find = actorFinder(data.nodes)
const first = (query: string): string | undefined => find(query)[0]?.id

describe('actorFinder', () => {
  it.each([
    ['普丁', 'putin'],
    ['普京', 'putin'],
    ['蒲亭', 'putin'],
    ['Putin', 'putin'],
    ['vladimir', 'putin'],
    ['弗拉基米尔', 'putin'],
    ['古特瑞斯', 'guterres'],
    ['antonio guterres', 'guterres'],
    ['北韓', 'north-korea'],
    ['平壤', 'north-korea'],
    ['美國', 'usa'],
    ['国务院', 'us-state-department'],
    ['梨花女子', 'ewha'],
    ['an chan-il', 'an-chan-il'],
    ['Gutteres', 'guterres'],
  ])('finds by %s: %s', (query, id) => {
    expect(first(query)).toBe(id)
  })
  it('finds nothing for nothing', () => {
    expect(find('  ')).toEqual([])
    expect(find('鲁滨逊')).toEqual([])
  })
  it('finds by a name only the tables know, once they are there', () => {
    const taught = actorFinder(data.nodes, new Map([['putin', ['沃洛佳']]]))
    expect(first('沃洛佳')).toBeUndefined()
    expect(taught('沃洛佳')[0]?.id).toBe('putin')
  })
})

describe('findRelations', () => {
  const ask = (query: string) => {
    const question = findRelations(data, find, query)
    return question && [question.kind, question.source, question.target, question.edges.length > 0]
  }
  it.each([
    ['美国 反对', ['neg', 'usa', '', true]],
    ['谁反对俄罗斯', ['neg', '', 'russia', true]],
    ['美国谴责俄罗斯', ['neg', 'usa', 'russia', true]],
    ['who opposes Russia', ['neg', '', 'russia', true]],
    ['china supports north korea', ['pos', 'china', 'north-korea', true]],
    ['法新社 引用', ['cite', 'afp', '', true]],
    ['普京', null],
    ['反对', null],
  ])('reads “%s”', (query, answer) => {
    expect(ask(query)).toEqual(answer)
  })
})

describe('findSentences', () => {
  it('finds words in either script and cuts around them', async () => {
    const hits = await findSentences(data.shelf, '專列')
    expect(hits).toHaveLength(1)
    expect(hits[0].hit).toBe('专列')
  })
  it('finds each sentence once', async () => {
    const hits = await findSentences(data.shelf, '谴责')
    const places = hits.map(({ row }) => `${row.article}@${row.start}`)
    expect(new Set(places).size).toBe(places.length)
  })
})

describe('exportActions', () => {
  const say = ((phrase: keyof typeof ALL) => ALL[phrase][0]) as Say
  const offered = (query: string) =>
    exportActions({} as PageFacts, query, say).map(({ words }) => words)
  it.each([
    ['gexf', ['GEXF']],
    ['导出 CSV', ['行动者 CSV', '关系 CSV']],
    ['save json', ['JSON（含句子）']],
    ['sa', []],
    ['普京', []],
  ])('reads “%s”', (query, files) => {
    expect(offered(query)).toEqual(files)
  })
  it('offers every file where a query asks for any, and a picture only where there is one', () => {
    expect(offered('export')).toHaveLength(SHOWN_FORMATS.length - 3)
  })
})
