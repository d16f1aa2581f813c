import { beforeAll, describe, expect, it } from 'vitest'
import { loadKnowledge, type Knowledge } from '../../src/cli/knowledge.ts'
import { readSource } from '../../src/read/index.ts'
import { corpusOf } from '../support/whole-way.ts'
import { caseNames, caseSource, caseText, expectedOf } from './cases.ts'
import { differences, PARTS, type Part } from './differences.ts'
import { KNOWN_GAPS } from './known-gaps.ts'

let known: Knowledge
beforeAll(() => {
  known = loadKnowledge()
})

/** The parts in which a case expects something. */
function partsOf(name: string): Part[] {
  const { stances, citations, not } = expectedOf(name)
  const empty: Record<Part, boolean> = {
    actors: false,
    'nobody-else': false,
    stances: stances.length === 0,
    citations: citations.length === 0,
    traps: not.stances.length + not.names.length === 0,
  }
  return (Object.keys(PARTS) as Part[]).filter((part) => !empty[part])
}

describe.each(caseNames())('%s', (name) => {
  for (const part of partsOf(name)) {
    const test = KNOWN_GAPS[`${name}: ${part}`] ? it.fails : it
    test(PARTS[part], () => {
      const { articles, notes } = readSource(caseSource(name), known.outlets)
      expect(notes).toEqual([])
      const [facts] = corpusOf(articles, known).facts
      expect(differences(facts, expectedOf(name))[part]).toEqual([])
    })
  }
})

describe('golden cases', () => {
  it('say why they exist', () => {
    for (const name of caseNames()) expect(caseText(name, 'why.md').length).toBeGreaterThan(40)
  })

  it('are there for every known gap', () => {
    const all = caseNames().flatMap((name) => partsOf(name).map((part) => `${name}: ${part}`))
    expect(Object.keys(KNOWN_GAPS).filter((gap) => !all.includes(gap))).toEqual([])
  })
})
