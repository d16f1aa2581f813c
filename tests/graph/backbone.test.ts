import { describe, expect, it } from 'vitest'
import { sampleRecords } from '../support/fixture-bundle.ts'
import { gather } from '../../src/corpus/index.ts'
import { buildGraph } from '../../src/graph/index.ts'
import { DEFAULTS } from '../../src/model/settings.ts'
import { aReference } from '../support/reference.ts'
import { sampleFacts } from '../support/sample-facts.ts'

describe('backbone', () => {
  it('holds everything where everything fits', () => {
    const { nodes, edges } = sampleRecords().graph
    expect([...nodes, ...edges].every((row) => row.backbone)).toBe(true)
  })

  it('holds the actors most outlets tell of and only edges between them, as many as settings allow', () => {
    const settings = { ...DEFAULTS, backboneActors: 4, backboneRelations: 3 }
    const { graph } = buildGraph(gather(sampleFacts(), aReference(), [], settings), settings)
    const shown = graph.filterNodes((_, node) => node.backbone).sort()
    expect(shown).toHaveLength(4)
    expect(shown).toContain('russia')
    const edges = graph.filterEdges((_, edge) => edge.backbone)
    expect(edges).toHaveLength(3)
    expect(edges.flatMap((key) => graph.extremities(key)).every((id) => shown.includes(id))).toBe(
      true,
    )
    expect(edges.some((key) => key.startsWith('stance'))).toBe(true)
  })
})
