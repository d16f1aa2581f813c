import type { Records } from './records.ts'

/** Everything in one file: manifest, nodes, edges, each edge's evidence, citations, articles with what was found in them. */
export const toJson = ({ manifest, graph, evidence, citations, articles }: Records): string =>
  `${JSON.stringify({
    manifest,
    nodes: graph.nodes,
    edges: graph.edges,
    evidence,
    citations,
    articles,
  })}\n`
