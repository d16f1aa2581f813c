import type { EdgeRow, EvidenceRow, NodeRow } from '../../model/bundle.ts'
import { distinct } from '../../lib/order.ts'
import type { Shelf } from '../bundle/shelf.ts'

/** Two shelves as one: actors of the first keep their place, relations both have are added up. */
export function joinShelves(one: Shelf, other: Shelf): Shelf {
  const nodes = new Map<string, NodeRow>(one.graph.nodes.map((node) => [node.id, node]))
  const fresh = other.graph.nodes.filter((node) => !nodes.has(node.id))
  const place = placer(one, other)
  for (const node of fresh) nodes.set(node.id, { ...node, ...place(node), backbone: true })
  for (const node of other.graph.nodes) {
    const known = nodes.get(node.id)
    if (known && !fresh.includes(node)) nodes.set(node.id, addedNode(known, node))
  }
  const edges = new Map(one.graph.edges.map((edge) => [edge.key, edge]))
  for (const edge of other.graph.edges) {
    const known = edges.get(edge.key)
    edges.set(edge.key, known ? addedEdge(known, edge) : { ...edge, backbone: true })
  }
  const outlets = new Map(one.manifest.outlets.map((outlet) => [outlet.id, outlet]))
  for (const outlet of other.manifest.outlets)
    outlets.set(outlet.id, {
      ...outlet,
      articles: outlet.articles + (outlets.get(outlet.id)?.articles ?? 0),
    })
  const articles = [...one.manifest.articles, ...other.manifest.articles]
  const days = [one.manifest.from, one.manifest.to, other.manifest.from, other.manifest.to]
    .filter((day) => day)
    .sort()
  return {
    manifest: {
      ...one.manifest,
      from: days[0] ?? '',
      to: days[days.length - 1] ?? '',
      outlets: [...outlets.values()],
      articles,
      counts: {
        articles: articles.length,
        actors: nodes.size,
        edges: edges.size,
        evidence: one.manifest.counts.evidence + other.manifest.counts.evidence,
      },
    },
    graph: { nodes: [...nodes.values()], edges: [...edges.values()] },
    damaged: one.damaged,
    unsaved: true,
    kept: one.kept,
    notes: other.notes,
    evidence: async (key) => {
      const found = await Promise.all([one.evidence(key).catch(() => null), other.evidence(key)])
      const rows = found.flatMap((all) => all ?? [])
      return rows.length > 0 ? rows.sort(newestFirst) : null
    },
    everything: async function* () {
      yield* one.everything()
      yield* other.everything()
    },
    article: async (id) => (await other.article(id)) ?? one.article(id),
    explanation: one.explanation,
    citations: async () => [...(await one.citations()), ...(await other.citations())],
  }
}

const newestFirst = (one: EvidenceRow, other: EvidenceRow): number =>
  one.publishedAt < other.publishedAt ? 1 : one.publishedAt > other.publishedAt ? -1 : 0

const addedNode = (known: NodeRow, more: NodeRow): NodeRow => ({
  ...known,
  backbone: true,
  aliases: distinct([...known.aliases, ...more.aliases]),
  mentions: known.mentions + more.mentions,
  articles: known.articles + more.articles,
  outlets: Math.max(known.outlets, more.outlets),
})

function addedEdge(known: EdgeRow, more: EdgeRow): EdgeRow {
  const outletIds = distinct([...known.outletIds, ...more.outletIds])
  return {
    ...known,
    backbone: true,
    weight: known.weight + more.weight,
    articles: known.articles + more.articles,
    outletIds,
    outlets: Math.max(known.outlets, outletIds.length),
    languages: distinct([...known.languages, ...more.languages]),
    confidence: Math.max(known.confidence, more.confidence),
    first: [known.first, more.first].filter((day) => day).sort()[0] ?? '',
    last: [known.last, more.last].sort()[1],
    days: summed(known.days, more.days),
    types: summed(known.types as Record<string, number>, more.types as Record<string, number>),
    roles: distinct([...known.roles, ...more.roles]),
  }
}

function summed(one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>) {
  const sum: Record<string, number> = { ...one }
  for (const [key, n] of Object.entries(other)) sum[key] = (sum[key] ?? 0) + n
  return sum
}

/** New actors stand beside the known ones they have to do with, else at the edge; known ones never move. */
function placer(one: Shelf, other: Shelf): (node: NodeRow) => { x: number; y: number } {
  const known = new Map<string, NodeRow>(one.graph.nodes.map((node) => [node.id, node]))
  const span = Math.max(1, ...one.graph.nodes.map((node) => Math.hypot(node.x, node.y)))
  let turn = 0
  return (node) => {
    turn += 2.4 // the golden angle: neighbours in the list lie apart
    const near = other.graph.edges
      .filter((edge) => edge.source === node.id || edge.target === node.id)
      .flatMap((edge) => known.get(edge.source === node.id ? edge.target : edge.source) ?? [])
    const away = near.length > 0 ? span * 0.12 : span * 1.05
    const middle = (of: (node: NodeRow) => number) =>
      near.length > 0 ? near.reduce((sum, one) => sum + of(one), 0) / near.length : 0
    return {
      x: middle((n) => n.x) + away * Math.cos(turn),
      y: middle((n) => n.y) + away * Math.sin(turn),
    }
  }
}
