import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KIND_COLOURS } from '../../src/export/colours.ts'
import { toGexf } from '../../src/export/gexf.ts'
import { toGraphml } from '../../src/export/graphml.ts'
import { sampleRecords } from '../support/fixture-bundle.ts'

// Debian's packages belong to the system's python, not to one a version manager puts in front of it.
const PYTHON = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3'

const has = (library: string): boolean => {
  try {
    execFileSync(PYTHON, ['-c', `import ${library}`], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** In CI a missing reader is a failure; elsewhere the test is left out, aloud. */
const isMissing = (library: string, debian: string): boolean => {
  const missing = !has(library) && process.env.CI !== 'true'
  if (missing) console.warn(`skipped: ${PYTHON} has no ${library} (apt-get install ${debian})`)
  return missing
}

const python = (script: string, ...files: readonly string[]): unknown =>
  JSON.parse(execFileSync(PYTHON, ['-c', script, ...files], { encoding: 'utf8' }))

const folder = mkdtempSync(join(tmpdir(), 'dramatis-'))
const records = sampleRecords()
const { nodes, edges } = records.graph
const [gexf, graphml] = ['graph.gexf', 'graph.graphml'].map((name) => join(folder, name))
const parallel = edges.filter((edge) =>
  edges.some(
    (other) => other !== edge && other.source === edge.source && other.target === edge.target,
  ),
)

beforeAll(() => {
  writeFileSync(gexf, toGexf(records))
  writeFileSync(graphml, toGraphml(records))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe.skipIf(isMissing('networkx', 'python3-networkx'))('networkx', () => {
  const READ = `
import json, sys, networkx
graph = networkx.read_gexf(sys.argv[1])
usa = graph.nodes["usa"]
print(json.dumps({
  "nodes": graph.number_of_nodes(), "edges": graph.number_of_edges(),
  "keys": sorted(data["id"] for _, _, data in graph.edges(data=True)),
  "weight": sum(data["weight"] for _, _, data in graph.edges(data=True)),
  "undirected": sum(not data["directed"] for _, _, data in graph.edges(data=True)),
  "usa": [usa["label"], usa["entityType"], usa["mentions"], usa["viz"]["size"], usa["viz"]["position"]["x"], usa["viz"]["color"]["r"]],
}))`

  it('reads every node and edge of the GEXF, parallel ones too, with places, sizes and colours', () => {
    const usa = nodes.find((node) => node.id === 'usa')
    expect(python(READ, gexf)).toEqual({
      nodes: nodes.length,
      edges: edges.length,
      keys: edges.map((edge) => edge.key).sort(),
      weight: edges.reduce((sum, edge) => sum + edge.weight, 0),
      undirected: edges.filter((edge) => !edge.directed).length,
      usa: [
        '美国',
        'state',
        usa?.mentions,
        usa?.size,
        usa?.x,
        Number.parseInt(KIND_COLOURS.state.slice(1, 3), 16),
      ],
    })
    expect(parallel.length).toBeGreaterThan(2)
  })
})

describe.skipIf(isMissing('igraph', 'python3-igraph'))('igraph', () => {
  const READ = `
import json, sys, igraph
graph = igraph.Graph.Read_GraphML(sys.argv[1])
names = graph.vs["id"]
print(json.dumps({
  "nodes": graph.vcount(), "edges": graph.ecount(),
  "ends": sorted([names[edge.source], names[edge.target], edge["relation"], edge["sign"]] for edge in graph.es),
  "weight": sum(graph.es["weight"]), "labels": sorted(graph.vs["label"]),
}))`

  it('reads every node and edge of the GraphML, parallel ones too', () => {
    expect(python(READ, graphml)).toEqual({
      nodes: nodes.length,
      edges: edges.length,
      ends: edges
        .map(({ source, target, relation, sign }) => [source, target, relation, sign])
        .sort(byEnds),
      weight: edges.reduce((sum, edge) => sum + edge.weight, 0),
      labels: nodes.map((node) => node.names['zh-Hans']).sort(),
    })
  })
})

const byEnds = (one: readonly unknown[], other: readonly unknown[]): number => {
  const at = one.findIndex((value, i) => value !== other[i])
  return at < 0 ? 0 : (one[at] as string) < (other[at] as string) ? -1 : 1
}
