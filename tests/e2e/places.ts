import { join } from 'node:path'

export const ROOT = new URL('../..', import.meta.url).pathname
/** Where the bundles lie that are served, each in a folder of its name. */
export const OUT = join(ROOT, 'test-results/site')

/** The port of the test server, on this machine only. */
export const PORT = 4179

/** Bundles served, each beside the same front end, each in a folder of its own as any web server would have it. */
export const BUNDLES = [
  'small',
  'seeds',
  /** Built by a test, from what it judged of the seeds. */
  'judged',
  'large',
  'huge',
  'damaged',
  'old',
  'lacking',
  'none',
] as const
export type BundleName = (typeof BUNDLES)[number]

export const place = (bundle: BundleName, hash = ''): string => `/${bundle}/${hash}`
