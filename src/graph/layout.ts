import forceAtlas2 from 'graphology-layout-forceatlas2'
import noverlap from 'graphology-layout-noverlap'
import { hash } from '../lib/hash.ts'
import { byText } from '../lib/order.ts'
import type { Settings } from '../model/settings.ts'
import type { Attraction } from './attraction.ts'

export interface Place {
  readonly x: number
  readonly y: number
}

/** From here on the Barnes-Hut approximation is faster than the exact sum: 283 against 201 rounds a second at 1,000 nodes. */
const BARNES_HUT_FROM = 1000
/** Beyond this order rounds are cut in proportion, so that a large graph is laid out in minutes. */
const FULL_ROUNDS_UPTO = 2000
/** Distance between neighbours, in the pixels node sizes are given in: room for a node and its label. */
const ROOM = 60
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))

/**
 * A place for every node: ForceAtlas2 (Jacomy et al. 2014) from a start that depends on the ids and the seed alone, scaled to
 * the nodes' sizes, then freed of overlaps. Nodes without an edge lie around the rest. Two decimals.
 */
export function layOut(graph: Attraction, settings: Settings): ReadonlyMap<string, Place> {
  const bound = graph.filterNodes((id) => graph.degree(id) > 0)
  const drawn = graph.copy() as Attraction
  for (const id of graph.nodes()) if (graph.degree(id) === 0) drawn.dropNode(id)
  start(drawn, settings.layoutSeed)
  if (bound.length > 1) pull(drawn, settings.layoutRounds)
  const radius = spread(drawn)
  if (bound.length > 1) part(drawn)
  const places = new Map<string, Place>()
  drawn.forEachNode((id, { x, y }) => places.set(id, rounded(x, y)))
  for (const [id, place] of around(graph, radius)) places.set(id, place)
  return places
}

/** On a disc, where the hash of the id says. */
function start(graph: Attraction, seed: number): void {
  graph.updateEachNodeAttributes((id, node) => {
    const angle = (2 * Math.PI * hash(`${id} ${seed}`)) / 0x100000000
    const distance = ROOM * Math.sqrt((graph.order * hash(`${seed} ${id}`)) / 0x100000000)
    return { ...node, x: round(distance * Math.cos(angle)), y: round(distance * Math.sin(angle)) }
  })
}

function pull(graph: Attraction, rounds: number): void {
  const share = Math.min(1, FULL_ROUNDS_UPTO / graph.order)
  forceAtlas2.assign(graph, {
    iterations: Math.max(1, Math.round(rounds * share)),
    getEdgeWeight: 'weight',
    settings: {
      ...forceAtlas2.inferSettings(graph),
      barnesHutOptimize: graph.order >= BARNES_HUT_FROM,
    },
  })
}

/** Moves the middle to the origin and scales the whole so that each node has its room; returns the radius that takes. */
function spread(graph: Attraction): number {
  const order = Math.max(graph.order, 1)
  let [x, y] = [0, 0]
  graph.forEachNode((_, node) => {
    x += node.x / order
    y += node.y / order
  })
  let sum = 0
  graph.forEachNode((_, node) => (sum += (node.x - x) ** 2 + (node.y - y) ** 2))
  // A disc filled evenly has its mean square distance at half the square of its radius.
  const radius = graph.order > 1 ? ROOM * Math.sqrt(order / Math.PI) : 0
  const scale = sum > 0 ? radius / Math.sqrt((2 * sum) / order) : 0
  graph.updateEachNodeAttributes((_, node) => ({
    ...node,
    x: round((node.x - x) * scale),
    y: round((node.y - y) * scale),
  }))
  return radius
}

const part = (graph: Attraction): void =>
  noverlap.assign(graph, {
    maxIterations: graph.order > FULL_ROUNDS_UPTO ? 50 : 300,
    settings: { margin: 6, ratio: 1.1, expansion: 1.1, gridSize: 20, speed: 3 },
  })

/** Nodes without an edge on a sunflower spiral outside the rest, the largest innermost. */
function around(graph: Attraction, radius: number): [string, Place][] {
  const inner = radius === 0 ? 0 : radius * Math.SQRT2 + ROOM
  return graph
    .filterNodes((id) => graph.degree(id) === 0)
    .map((id) => ({ id, size: graph.getNodeAttribute(id, 'size') }))
    .sort((one, other) => other.size - one.size || byText(one.id, other.id))
    .map(({ id }, i) => {
      const distance = Math.sqrt(inner ** 2 + (i * ROOM ** 2) / Math.PI)
      return [
        id,
        rounded(distance * Math.cos(i * GOLDEN_ANGLE), distance * Math.sin(i * GOLDEN_ANGLE)),
      ]
    })
}

// Adding 0 turns −0 into 0, which JSON and XML would tell apart.
const round = (value: number): number => Math.round(value * 100) / 100 + 0
const rounded = (x: number, y: number): Place => ({ x: round(x), y: round(y) })
