import { describe, expect, it } from 'vitest'
import { findCitations } from '../../src/extract/citation/index.ts'
import { cut, holds } from '../../src/model/span.ts'
import { total } from '../../src/model/reason.ts'
import { goldNames, goldScene, hasEval } from '../support/gold.ts'
import { readCitationLexicon } from './lexicon.ts'
import { aScene } from './scene.ts'

const lexicon = readCitationLexicon()
if (!hasEval) console.warn('../shared/eval is missing: citations are not re-read on real articles')

describe.skipIf(!hasEval)('findCitations on the annotated articles', () => {
  const sets = (['', 'train/'] as const).flatMap((set) =>
    goldNames(set).map((name) => [set, name] as const),
  )

  it('keeps every span in its paragraph, every speaker in the scene and one row per speaker, medium and paragraph', () => {
    for (const [set, name] of sets) {
      const scene = goldScene(set, name)
      const { text, paragraphs, outlet } = scene.article
      const citations = findCitations(scene, lexicon)
      const rows = citations.map((c) => `${c.paragraph} ${c.speaker ?? c.anonymous} ${c.via}`)
      expect(rows, name).toEqual([...new Set(rows)])
      for (const {
        speaker,
        anonymous,
        via,
        evidence,
        quote,
        paragraph,
        reasons,
        mode,
      } of citations) {
        expect(holds(paragraphs[paragraph], evidence), name).toBe(true)
        expect(cut(text, evidence).trim(), name).not.toBe('')
        expect(via, name).not.toBe(outlet)
        expect((speaker === null) === (anonymous !== ''), name).toBe(true)
        if (speaker !== null) expect(scene.actors.has(speaker), name).toBe(true)
        if (via !== null) expect(scene.actors.has(via), name).toBe(true)
        for (const at of quote) expect(holds(paragraphs[paragraph], at), name).toBe(true)
        expect(mode, name).toBe(quote.length > 0 ? 'direct' : 'indirect')
        expect(total(reasons), name).toBeGreaterThan(0)
      }
    }
  })

  it('gives the same rows twice', () => {
    const scene = goldScene('', goldNames('')[0])
    expect(findCitations(scene, lexicon)).toEqual(findCitations(scene, lexicon))
  })
})

describe('findCitations on walls of text', () => {
  it.each([
    ['cues', '说表示称'],
    ['brackets', '(《（'],
    ['nouns', '专家官员和'],
    ['a name', '林森'],
  ])(
    'takes %s without end in its stride',
    (_, unit) => {
      const scene = aScene([unit.repeat(20_000)], { lin: '林森' })
      const start = performance.now()
      findCitations(scene, lexicon)
      expect(performance.now() - start).toBeLessThan(4000)
    },
    30_000,
  )
})
