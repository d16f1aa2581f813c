/** The port of the test server, on this machine only. */
export const PORT = 4179

/** Bundles served, each beside the same front end, each in a folder of its own as any web server would have it. */
export const BUNDLES = [
  'small',
  'seeds',
  'large',
  'huge',
  'damaged',
  'old',
  'lacking',
  'none',
] as const
export type BundleName = (typeof BUNDLES)[number]

export const place = (bundle: BundleName, hash = ''): string => `/${bundle}/${hash}`
