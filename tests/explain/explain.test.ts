import { DEFAULTS } from '../../src/model/settings.ts'
import { describe, expect, it } from 'vitest'
import { explainActor } from '../../src/explain/explain-actor.ts'
import { explainPair } from '../../src/explain/explain-pair.ts'
import { explainRefused } from '../../src/explain/explain-refused.ts'
import { findActors } from '../../src/explain/find-actors.ts'
import { phraseReasons, phraseSentence } from '../../src/explain/phrase.ts'
import type { NodeRow } from '../../src/model/bundle.ts'
import { articleId } from '../../src/model/ids.ts'
import { aFacts, anArticle, aStranger } from '../support/build.ts'
import { sampleRecords } from '../support/fixture-bundle.ts'
import { sampleFacts } from '../support/sample-facts.ts'

const records = sampleRecords()
const node = (id: string): NodeRow => records.graph.nodes.find((one) => one.id === id) as NodeRow
const pair = (source: string, target: string): string =>
  explainPair(node(source), node(target), {
    edges: records.graph.edges,
    evidence: records.evidence,
    explanation: records.explanation,
    settings: records.manifest.settings,
  }).join('\n')

describe('findActors', () => {
  it.each([
    ['putin', 'putin'],
    ['普京', 'putin'],
    ['vladimir putin', 'putin'],
    ['Kim Jong-un', 'kim-jong-un'],
    ['俄羅斯', 'russia'],
    ['RUSSIA', 'russia'],
    ['布纳特', 'ulrich-bounat'],
    ['烏爾里希·布納特', 'ulrich-bounat'],
    ['统一研究', '韩国统一研究院'],
  ])('takes “%s” for %s', (words, id) =>
    expect(findActors(words, records.graph.nodes).map((one) => one.id)).toEqual([id]),
  )

  it.each(['', '  ', 'nobody at all'])('takes “%s” for nobody', (words) =>
    expect(findActors(words, records.graph.nodes)).toEqual([]),
  )

  it('offers all that a part of a name may mean, most mentioned first', () =>
    expect(findActors('korea', records.graph.nodes).map((one) => one.id)).toEqual([
      'north-korea',
      'south-korea',
    ]))
})

describe('explainActor', () => {
  it('says by which rule each mention was found, with an example', () => {
    const lines = explainActor(node('hong-min'), records.explanation).join('\n')
    expect(lines).toContain('洪珉 (hong-min): person, not in data/, found in the articles')
    expect(lines).toContain('found-name, 2 mentions: Hong Min, 洪珉')
    expect(lines).toContain('…韩国统一研究院高级研究委员洪珉（Hong Min）告诉法新社，…  dw-3 @')
    expect(lines).toContain('1.00 = name +1.0 (“洪珉” is a name)')
  })

  it('says which names were taken for one and which were kept apart', () => {
    const facts = [
      { id: 'a', name: '李明洙', of: 'south-korea' },
      { id: 'b', name: '李明洙', of: undefined },
      { id: 'c', name: '李明洙', of: 'north-korea' },
    ].map(({ id, name, of }) =>
      aFacts(
        anArticle(`${name}来了。${id}`, {
          id: articleId(id),
          publishedAt: `2023-01-0${id.charCodeAt(0) - 96}`,
        }),
        {
          actors: [aStranger(id, name, { of })],
        },
      ),
    )
    const { graph, explanation } = sampleRecords(facts)
    const lines = explainActor(
      graph.nodes.find((one) => one.id === '李明洙') as NodeRow,
      explanation,
    ).join('\n')
    expect(lines).toMatch(/李明洙 in [ab] = 李明洙 in [ab]\n {4}0\.75 = same-chinese-name \+0\.75/)
    expect(lines).toContain('≠ 李明洙 in c  (李明洙 and 李明洙-north-korea)')
    expect(lines).toContain(
      'other-country −0.5 (one belongs to south-korea, the other to north-korea)',
    )
  })
})

describe('explainRefused', () => {
  it('says why a form is no actor', () =>
    expect(explainRefused('武器', records.explanation).join('\n')).toContain(
      'place −1.0 (things merely happen there)',
    ))

  it('has nothing to say of a form the articles lack', () =>
    expect(explainRefused('火星', records.explanation)).toEqual([]))
})

describe('explainPair', () => {
  it('shows each fact with sentence, place, chain, copies and points', () => {
    const lines = pair('usa', 'russia')
    expect(lines).toContain(
      'stance −1: 1 sentence, 1 article, 1 independent outlet   stance-:usa>russia',
    )
    expect(lines).toContain(
      'ACCUSE verb-object  “[美国][谴责][俄罗斯]向朝鲜购买武器，并警告平壤将付出代价。”',
    )
    expect(lines).toContain('rfi-1 @8-34, 2023-09-14, rfi; the same text in voa-7')
    expect(lines).toContain(
      'confidence 0.90, the logistic of 2.00 = verb-object +2.0 (“谴责” takes its object)',
    )
  })

  it('says why a denied and an unsure stance make no edge', () => {
    expect(pair('russia', 'north-korea')).toMatch(
      /No stance[^]*Read, but no edge \(1 fact\)\n {2}\+1 denied/,
    )
    expect(pair('north-korea', 'russia')).toContain(
      `−1 too unsure: 0.20 is below ${DEFAULTS.stanceAt}`,
    )
  })

  it('shows the sentences in which both stand where no stance joins them', () =>
    expect(pair('putin', 'kim-jong-un')).toMatch(
      /No stance[^]*cooccurrence: 3 sentences[^]*“[^”]*\[金正恩\][^”]*\[普京\]/,
    ))

  it('says so where two stand in no sentence together', () =>
    expect(pair('peskov', 'ukraine')).toContain('The two stand in no sentence together.'))

  it('points to the edges that run the other way', () =>
    expect(pair('russia', 'usa')).toContain('The other way round: stance-:usa>russia (1)'))

  it('shows the role of an affiliation and the kind of a speaker', () => {
    expect(pair('peskov', 'kremlin')).toContain(
      'affiliation: 1 sentence, 1 article, 1 independent outlet, 发言人',
    )
    expect(pair('afp', 'hong-min')).toContain('analyst say-verb')
  })

  it('never leaves a reader of any pair without words', () => {
    const ids = sampleRecords(sampleFacts()).graph.nodes.map((one) => one.id)
    for (const source of ids)
      for (const target of ids) expect(pair(source, target).length).toBeGreaterThan(20)
  })
})

describe('phrases', () => {
  it('add points up so that the sum can be redone by hand', () =>
    expect(
      phraseReasons([
        { rule: 'a', points: 0.75, says: 'x' },
        { rule: 'b', points: -0.5, says: 'y' },
      ]),
    ).toBe('0.25 = a +0.75 (x), b −0.5 (y)'))

  it('put marks that overlap once', () =>
    expect(
      phraseSentence({
        text: '韩国外交部说',
        marks: [
          { start: 0, end: 5, role: 'source' },
          { start: 0, end: 2, role: 'target' },
        ],
      }),
    ).toBe('“[韩国外交部]说”'))
})
