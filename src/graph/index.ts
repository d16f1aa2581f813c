import { MultiGraph } from 'graphology'
import { group } from '../lib/group.ts'
import { byText } from '../lib/order.ts'
import type { EdgeRow, EvidenceRow, NodeRow } from '../model/bundle.ts'
import type { Corpus } from '../model/corpus.ts'
import type { ActorId } from '../model/ids.ts'
import type { Settings } from '../model/settings.ts'
import type { SentenceJudgement } from '../model/verdict.ts'
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
import type { Proof } from './proof.ts'
import { proveStances } from './stance.ts'
import { verdictsFrom, type Verdicts } from './verdicts.ts'

export type NodeAttributes = Omit<NodeRow, 'id'>
export type EdgeAttributes = Omit<EdgeRow, 'key' | 'source' | 'target' | 'directed'>
export type ActorGraph = MultiGraph<NodeAttributes, EdgeAttributes>

/** The graph, and beside it the sentences behind each edge. */
export interface ProvenGraph {
  readonly graph: ActorGraph
  /** Edge key → its evidence, newest first, copies folded. */
  readonly evidence: ReadonlyMap<string, readonly EvidenceRow[]>
  /** Edge key → the sentences a reader judged wrong; the edge rests on the others, or is gone. */
  readonly refuted: ReadonlyMap<string, readonly EvidenceRow[]>
  readonly verdicts: Verdicts
}

/** Facts → edges → what readers judged → weights → communities → places → backbone. */
export function buildGraph(
  corpus: Corpus,
  settings: Settings,
  judgements: readonly SentenceJudgement[] = [],
): ProvenGraph {
  const sameness = { copyOf: corpus.copyOf, copiedSentence: settings.copiedSentence }
  const verdicts = verdictsFrom(judgements, sameness)
  const { edges, evidence, refuted } = countEdges(corpus, sameness, settings, verdicts)
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
  return { graph, evidence, refuted, verdicts }
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
  verdicts: Verdicts,
): { edges: CountedEdge[] } & Pick<ProvenGraph, 'evidence' | 'refuted'> {
  const proofs = group(
    corpus.facts.flatMap((facts) => [
      ...proveCooccurrence(facts),
      ...proveStances(facts, settings.stanceAt, verdicts),
      ...proveCitations(facts),
      ...proveAffiliations(facts),
    ]),
    edgeKeyOf,
  )
  const languageOf = new Map(corpus.facts.map(({ article }) => [article.id, article.language]))
  const edges: CountedEdge[] = []
  const evidence = new Map<string, readonly EvidenceRow[]>()
  const refuted = new Map<string, readonly EvidenceRow[]>()
  for (const [key, ones] of [...proofs].sort(([one], [other]) => byText(one, other))) {
    const judged = ones.map((proof) => judgedProof(key, proof, verdicts))
    const rows = foldCopies(
      judged.map((proof) => proof.row),
      sameness,
    )
    const standing = rows.filter((row) => row.verdict !== 'wrong')
    if (standing.length < rows.length)
      refuted.set(
        key,
        rows.filter((row) => row.verdict === 'wrong'),
      )
    if (standing.length === 0) continue
    evidence.set(key, standing)
    edges.push(countEdge(judged, standing, languageOf))
  }
  return { edges, evidence, refuted }
}

/** The proof with what a reader judged of its sentence. */
function judgedProof(key: string, proof: Proof, verdicts: Verdicts): Proof {
  const verdict = verdicts.of(key, proof.row.article, proof.row.text)
  return verdict ? { ...proof, row: { ...proof.row, verdict } } : proof
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
