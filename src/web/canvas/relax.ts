import type Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import FA2Layout from 'graphology-layout-forceatlas2/worker'

/** Rounds of one slice where the layout has to run on the page's own thread. */
const SLICE = 20
const REDUCED = '(prefers-reduced-motion: reduce)'

/** Runs ForceAtlas2 in a worker; where a policy keeps the worker from running, in slices here. Signs never become weights. */
export async function relax(
  graph: Graph,
  lasts: number,
  silent: number,
): Promise<{ blocked: boolean }> {
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    barnesHutOptimize: graph.order > 1000,
    adjustSizes: true,
  }
  const worker = new FA2Layout(graph, { settings, getEdgeWeight: null })
  let moved = false
  graph.on('eachNodeAttributesUpdated', () => (moved = true))
  if (matchMedia(REDUCED).matches) {
    forceAtlas2.assign(graph, { iterations: 200, settings, getEdgeWeight: null })
    worker.kill()
    return { blocked: false }
  }
  worker.start()
  await rest(Math.min(silent, lasts))
  if (moved) {
    await rest(lasts - silent)
    worker.kill()
    return { blocked: false }
  }
  worker.kill()
  for (const end = performance.now() + lasts; performance.now() < end; await rest(0))
    forceAtlas2.assign(graph, { iterations: SLICE, settings, getEdgeWeight: null })
  return { blocked: true }
}

const rest = (milliseconds: number): Promise<void> =>
  new Promise((done) => setTimeout(done, milliseconds))
