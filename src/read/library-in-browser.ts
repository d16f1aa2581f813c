import * as readability from '@mozilla/readability'
import * as cheerio from 'cheerio/slim'
import * as linkedom from 'linkedom/worker'
import * as zod from 'zod'
import type { library as inNode } from './library.ts'

/** The same libraries where there is no `require`: bundled into the worker that reads articles. */
export const library: typeof inNode = {
  cheerio: () => cheerio,
  linkedom: () => linkedom,
  readability: () => readability,
  zod: () => zod,
}
