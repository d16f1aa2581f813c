import { describe, expect, it } from 'vitest'
import { gather } from '../../src/corpus/index.ts'
import { recordsOf } from '../../src/export/bundle.ts'
import type { Records } from '../../src/export/records.ts'
import { explainPair } from '../../src/explain/explain-pair.ts'
import { buildGraph } from '../../src/graph/index.ts'
import { DEFAULTS } from '../../src/model/settings.ts'
import type { SentenceJudgement, Verdict } from '../../src/model/verdict.ts'
import { aReference } from '../support/reference.ts'
import { sampleFacts } from '../support/sample-facts.ts'

const corpus = gather(sampleFacts(), aReference(), [], DEFAULTS)
const plain = recordsOf(corpus, buildGraph(corpus, DEFAULTS), DEFAULTS, 'Sample')

const replayed = (...judgements: readonly SentenceJudgement[]): Records =>
  recordsOf(corpus, buildGraph(corpus, DEFAULTS, judgements), DEFAULTS, 'Sample')

/** A judgement of an edge's first sentence, as the viewer saves it. */
function judged(edge: string, verdict: Verdict): SentenceJudgement {
  const [{ article, start, text }] = plain.evidence[edge]
  return { edge, article, start, exact: text, verdict }
}

const edge = (records: Records, key: string) => records.graph.edges.find((one) => one.key === key)
const nodeOf = (records: Records, id: string) => records.graph.nodes.find((one) => one.id === id)!

describe('what a reader judged wrong', () => {
  it.each(['stance-:usa>russia', 'citation:reuters>peskov', 'affiliation:peskov>kremlin'])(
    'is no evidence of %s any more, and the edge is gone with its last sentence',
    (key) => {
      expect(edge(plain, key)).toBeDefined()
      const records = replayed(judged(key, 'wrong'))
      expect(edge(records, key)).toBeUndefined()
      expect(records.evidence[key]).toBeUndefined()
      expect(records.graph.edges).toHaveLength(plain.graph.edges.length - 1)
    },
  )

  it('is gone in the copies of its article too', () => {
    const records = replayed(judged('stance-:usa>russia', 'wrong'))
    for (const id of ['rfi-1', 'voa-7']) {
      const file = records.articles.find(({ article }) => article.id === id)!
      const [stance] = file.stances.filter(
        ({ source, target }) => source === 'usa' && target === 'russia',
      )
      expect([id, stance.edge]).toEqual([id, ''])
    }
  })

  it('is no citation of the lists either', () => {
    const speakers = ({ citations }: Records) => citations.map(({ speaker }) => speaker)
    expect(speakers(plain)).toContain('peskov')
    expect(speakers(replayed(judged('citation:reuters>peskov', 'wrong')))).not.toContain('peskov')
  })

  it('is told of by explain, with the reader’s word', () => {
    const records = replayed(judged('stance-:usa>russia', 'wrong'))
    const lines = explainPair(nodeOf(records, 'usa'), nodeOf(records, 'russia'), {
      ...records,
      edges: records.graph.edges,
      settings: DEFAULTS,
    })
    expect(lines.join('\n')).toContain('a reader judged it wrong')
  })

  it('takes one sentence only from an edge that has more', () => {
    const key = 'citation:rfi>ulrich-bounat'
    const [, other] = plain.evidence[key]
    expect(replayed(judged(key, 'wrong')).evidence[key]).toEqual([other])
  })
})

describe('what a reader confirmed', () => {
  it('is kept and marked', () => {
    const records = replayed(judged('stance-:usa>russia', 'confirm'))
    expect(records.evidence['stance-:usa>russia'][0].verdict).toBe('confirm')
    expect(edge(records, 'stance-:usa>russia')).toEqual(edge(plain, 'stance-:usa>russia'))
  })

  it('stands though the reading is too unsure by now', () => {
    const key = 'stance-:north-korea>russia'
    expect(edge(plain, key)).toBeUndefined()
    const [{ article, start, text }] = plain.explanation.withheld['north-korea>russia']
    const records = replayed({ edge: key, article, start, exact: text, verdict: 'confirm' })
    expect(edge(records, key)).toMatchObject({ weight: 1, sign: -1 })
    expect(records.explanation.withheld['north-korea>russia']).toBeUndefined()
  })
})

describe('a judgement', () => {
  const key = 'stance-:usa>russia'

  it('finds its sentence by its words, though it moved in the article', () => {
    const moved = { ...judged(key, 'wrong'), start: 9999 }
    expect(edge(replayed(moved), key)).toBeUndefined()
  })

  it.each<[string, Partial<SentenceJudgement>]>([
    ['whose sentence is not there', { exact: '这句话谁也没写。' }],
    ['of an edge nobody reads', { edge: 'stance+:usa>ukraine' }],
  ])('%s changes nothing and is handed back', (_, change) => {
    const lost = { ...judged(key, 'wrong'), ...change }
    const proven = buildGraph(corpus, DEFAULTS, [lost, judged(key, 'confirm')])
    expect(proven.verdicts.unmet()).toEqual([lost])
    expect(proven.graph.size).toBe(plain.graph.edges.length)
  })

  it('is outdone by a later one of the same sentence', () =>
    expect(edge(replayed(judged(key, 'wrong'), judged(key, 'confirm')), key)).toBeDefined())
})
