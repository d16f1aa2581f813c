import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { EVAL, goldOf, hasEval, type Gold } from '../support/gold.ts'

/** The title and paragraphs of an original, as the annotators saw them. */
export interface Original {
  readonly title: string
  readonly url: string
  readonly date: string
  readonly paragraphs: readonly string[]
}

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

/** Whether the originals stand beside the repository. */
export const originalsAreHere = hasEval

export const goldOfSeed = (id: string): Gold =>
  json(fileURLToPath(new URL(`gold/${id}.json`, import.meta.url))) as Gold
export const goldOfOriginal = (id: string): Gold => goldOf('', id)
export const original = (id: string): Original => json(`${EVAL}text/${id}.json`) as Original
