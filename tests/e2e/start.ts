import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { largeBundle } from './fixture/large-bundle.ts'
import { smallBundle, type BundleFiles } from './fixture/small-bundle.ts'
import { writeBundle } from './fixture/write-bundle.ts'
import { BUNDLES, OUT, PORT, ROOT } from './places.ts'
import { serve } from './server.ts'

/** The small bundle with one thing wrong with it. */
const damaged = (files: BundleFiles): BundleFiles => ({
  ...files,
  'bundle.json': { ...(files['bundle.json'] as object), counts: { articles: 5 } },
})
const old = (files: BundleFiles): BundleFiles => ({
  ...files,
  'bundle.json': { ...(files['bundle.json'] as object), version: 99 },
})
const lacking = (files: BundleFiles): BundleFiles =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith('evidence/')))

function writeBundles(): void {
  const small = smallBundle()
  writeBundle(join(OUT, 'small'), small)
  writeBundle(join(OUT, 'damaged'), damaged(small))
  writeBundle(join(OUT, 'old'), old(small))
  writeBundle(join(OUT, 'lacking'), lacking(small))
  writeBundle(join(OUT, 'large'), largeBundle(2_000, 10_000))
  writeBundle(join(OUT, 'huge'), largeBundle(20_000, 100_000))
  const seeds = join(OUT, 'seeds')
  rmSync(seeds, { recursive: true, force: true })
  const built = spawnSync('npx', ['tsx', 'src/cli/main.ts', 'build', 'seeds', '-o', seeds], {
    cwd: ROOT,
  })
  if (!existsSync(join(seeds, 'bundle.json'))) {
    console.warn(
      `The bundle of seeds/ could not be built: the test bundle stands in for it.\n${built.stderr}`,
    )
    writeBundle(seeds, small)
  }
}

writeBundles()
const dist = join(OUT, 'dist')
await build({ root: ROOT, build: { outDir: dist, emptyOutDir: true }, logLevel: 'warn' })
await serve(
  BUNDLES.flatMap((name) => [
    [`/${name}/bundle/`, join(OUT, name)] as const,
    [`/${name}/`, dist] as const,
  ]),
  PORT,
)
console.log(`serving ${BUNDLES.join(', ')} on ${PORT}`)
