import { MultiGraph } from 'graphology'
import { group } from '../lib/group.ts'
import { byText } from '../lib/order.ts'
import type { EdgeRow, EvidenceRow, NodeRow } from '../model/bundle.ts'
import type { Corpus } from '../model/corpus.ts'
import type { ActorId } from '../model/ids.ts'
import type { Settings } from '../model/settings.ts'
import { proveAffiliations } from './affiliation.ts'
import { attractionOf } from './attraction.ts'
import { chooseBackbone, type Backbone } from './backbone.ts'
import { proveCitations } from './citation.ts'
import { findCommunities } from './communities.ts'
import { proveCooccurrence } from './cooccurrence.ts'
import { countEdge, edgeKeyOf, type CountedEdge } from './edge-row.ts'
import { foldCopies, type Sameness } from './independent.ts'
import { layOut, type Place } from './layout.ts'
import { countNodes, nodeSize, UNSEEN, type NodeCounts } from './node-counts.ts'
import { countSentences, npmi } from './npmi.ts'
import { proveStances } from './stance.ts'

export type NodeAttributes = Omit<NodeRow, 'id'>
export type EdgeAttributes = Omit<EdgeRow, 'key' | 'source' | 'target' | 'directed'>
export type ActorGraph = MultiGraph<NodeAttributes, EdgeAttributes>

/** The graph, and beside it the sentences behind each edge. */
export interface ProvenGraph {
  readonly graph: ActorGraph
  /** Edge key → its evidence, newest first, copies folded. */
  readonly evidence: ReadonlyMap<string, readonly EvidenceRow[]>
}

/** Facts → edges → weights → communities → places → backbone. */
export function buildGraph(corpus: Corpus, settings: Settings): ProvenGraph {
  const sameness = { copyOf: corpus.copyOf, copiedSentence: settings.copiedSentence }
  const { edges, evidence } = countEdges(corpus, sameness, settings)
  const nodes = nodesOf(corpus, edges)
  const backbone = chooseBackbone(nodes, edges, settings)
  const graph: ActorGraph = new MultiGraph()
  addNodes(graph, corpus, nodes, edges, backbone, settings)
  const sentences = countSentences(corpus, sameness)
  for (const { key, source, target, directed, ...edge } of edges) {
    const together =
      edge.relation === 'cooccurrence' ? npmi(sentences, source, target, edge.weight) : 0
    const attributes = { ...edge, npmi: together, backbone: backbone.relations.has(key) }
    if (directed) graph.addDirectedEdgeWithKey(key, source, target, attributes)
    else graph.addUndirectedEdgeWithKey(key, source, target, attributes)
  }
  return { graph, evidence }
}

function addNodes(
  graph: ActorGraph,
  corpus: Corpus,
  nodes: ReadonlyMap<ActorId, NodeCounts>,
  edges: readonly CountedEdge[],
  backbone: Backbone,
  settings: Settings,
): void {
  const sizes = new Map([...nodes].map(([id, counts]) => [id, nodeSize(counts)]))
  const attraction = attractionOf(sizes, edges)
  const communities = findCommunities(attraction)
  const places = layOut(attraction, settings)
  for (const { id, kind, names, aliases, affiliations, iso = '', known } of corpus.actors) {
    const counts = nodes.get(id)
    if (!counts) continue
    graph.addNode(id, {
      entityType: kind,
      names,
      aliases,
      affiliations,
      iso,
      known,
      ...counts,
      community: communities.get(id) as number,
      ...(places.get(id) as Place),
      size: sizes.get(id) as number,
      backbone: backbone.actors.has(id),
    })
  }
}

function countEdges(
  corpus: Corpus,
  sameness: Sameness,
  settings: Settings,
): { edges: CountedEdge[]; evidence: Map<string, readonly EvidenceRow[]> } {
  const proofs = group(
    corpus.facts.flatMap((facts) => [
      ...proveCooccurrence(facts),
      ...proveStances(facts, settings.stanceAt),
      ...proveCitations(facts),
      ...proveAffiliations(facts),
    ]),
    edgeKeyOf,
  )
  const edges: CountedEdge[] = []
  const evidence = new Map<string, readonly EvidenceRow[]>()
  for (const [key, ones] of [...proofs].sort(([one], [other]) => byText(one, other))) {
    const rows = foldCopies(
      ones.map((proof) => proof.row),
      sameness,
    )
    evidence.set(key, rows)
    edges.push(countEdge(ones, rows))
  }
  return { edges, evidence }
}

/** Counts of everyone who is mentioned or stands at an end of an edge. */
function nodesOf(corpus: Corpus, edges: readonly CountedEdge[]): Map<ActorId, NodeCounts> {
  const counts = countNodes(corpus)
  const ends = new Set(edges.flatMap((edge) => [edge.source, edge.target]))
  return new Map(
    corpus.actors.flatMap(({ id }): [ActorId, NodeCounts][] => {
      const known = counts.get(id)
      return known || ends.has(id) ? [[id, known ?? UNSEEN]] : []
    }),
  )
}
