import type { Manifest } from '../../model/bundle.ts'
import { BUNDLE } from '../bundle/place.ts'

/** A bundle of more sentences (some 20 MB) is not kept: nobody wants a newspaper archive on a telephone. */
const MOST_SENTENCES = 20_000
const STAMP = './kept-stamp'

/**
 * Keeps the page, and a bundle that is not too large, in this browser for when the server is gone. What was kept of another build or bundle goes first, so
 * that two are never mixed.
 */
export async function keep(manifest: Manifest): Promise<void> {
  await navigator.serviceWorker.register('./service-worker.js')
  const name = `dramatis ${new URL('./', location.href).pathname}`
  const list = await (await fetch('./files.json')).text()
  const stamp = `${list}${JSON.stringify(manifest)}`
  const before = await (await caches.open(name)).match(STAMP)
  if ((await before?.text()) === stamp) return
  await caches.delete(name)
  const cache = await caches.open(name)
  const files = ['', ...(JSON.parse(list) as readonly string[])]
  await cache.addAll(files.map((file) => `./${file}`))
  for (const file of bundleFiles(manifest)) await cache.add(BUNDLE + file).catch(() => undefined)
  await cache.put(STAMP, new Response(stamp))
}

/** Whatever a reader may ask for later; a file that is not there is simply not kept. */
function bundleFiles({ articles, counts, evidenceShards }: Manifest): readonly string[] {
  if (counts.evidence > MOST_SENTENCES) return []
  return [
    'bundle.json',
    'graph.json',
    'citations.json',
    'explain.json',
    ...Array.from({ length: evidenceShards }, (_, n) => `evidence/${n}.json`),
    ...articles.map(({ id }) => `articles/${encodeURIComponent(id)}.json`),
  ]
}
