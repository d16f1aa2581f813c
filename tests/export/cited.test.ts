import { describe, expect, it } from 'vitest'
import { citedBy } from '../../src/export/cited.ts'
import { actorId } from '../../src/model/ids.ts'
import { sampleRecords } from '../support/fixture-bundle.ts'

const cited = citedBy(sampleRecords())

describe('citedBy', () => {
  it('counts the times an outlet cites a speaker, its own microphone being no agency', () =>
    expect(cited[0]).toMatchObject({
      outlet: 'rfi',
      via: '',
      speakerName: '乌尔里希-布纳特',
      kind: 'analyst',
      count: 2,
    }))

  it('names the agency and the speaker’s institutes', () =>
    expect(cited.find((row) => row.speaker === 'hong-min')).toMatchObject({
      outletName: '德国之声',
      viaName: '法新社',
      institutes: ['韩国统一研究院'],
      sentences: [{ article: 'dw-3' }],
    }))

  it('takes no state for an institute', () => {
    const records = sampleRecords()
    const citations = records.citations.map((row) => ({
      ...row,
      affiliations: [{ with: actorId('russia'), role: '总统' }],
    }))
    expect(citedBy({ ...records, citations }).flatMap((row) => row.institutes)).toEqual([])
  })

  it('counts unnamed speakers under their description', () =>
    expect(cited.find((row) => row.speaker === '')).toMatchObject({
      speakerName: '在首尔的一位专家',
      count: 1,
    }))

  it('lets nobody unnamed lead the ranking, however often they are cited', () => {
    const records = sampleRecords()
    const unnamed = records.citations.filter((row) => row.speaker === '')
    const citations = [...unnamed, ...unnamed, ...unnamed, ...records.citations]
    const ranked = citedBy({ ...records, citations })
    expect(ranked[0].speaker).not.toBe('')
    expect(ranked.at(-1)).toMatchObject({ speaker: '', count: 4 })
  })

  it('can be asked for one kind', () =>
    expect(citedBy(sampleRecords(), 'official').map((row) => row.speaker)).toEqual(['peskov']))
})
