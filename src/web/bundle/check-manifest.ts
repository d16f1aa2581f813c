import * as z from 'zod/mini'
import type { Manifest } from '../../model/bundle.ts'
import { BUNDLE_VERSION } from '../../model/bundle.ts'
import { Trouble } from './trouble.ts'

const names = z.object({
  'zh-Hans': z.optional(z.string()),
  'zh-Hant': z.optional(z.string()),
  en: z.optional(z.string()),
})
const count = z.int().check(z.gte(0))
const MANIFEST = z.looseObject({
  version: z.literal(BUNDLE_VERSION),
  title: z.string(),
  counts: z.object({ articles: count, actors: count, edges: count, evidence: count }),
  from: z.string(),
  to: z.string(),
  outlets: z.array(z.object({ id: z.string(), name: names, articles: count })),
  articles: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      outlet: z.string(),
      publishedAt: z.string(),
      url: z.string(),
      language: z.string(),
    }),
  ),
  evidenceShards: z.int().check(z.gte(1)),
})

/** The manifest, or a Trouble that names its first damaged field. */
export function checkManifest(read: unknown): Manifest {
  const version = (read as { version?: unknown } | null)?.version
  if (typeof version === 'number' && version !== BUNDLE_VERSION)
    throw new Trouble('old', 'bundle.json', `version ${version}`)
  const checked = MANIFEST.safeParse(read)
  if (checked.success) return read as Manifest
  throw new Trouble('damaged', 'bundle.json', checked.error.issues[0].path.join('.'))
}
