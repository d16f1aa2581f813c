import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The fields of a gold annotation that the seeds are held to. */
export interface Gold {
  readonly article: string
  readonly entities: readonly {
    readonly id: string
    readonly type: string
    readonly name: string
    readonly names: readonly string[]
    readonly affiliation: string | null
    readonly role: string | null
  }[]
  readonly stances: readonly {
    readonly source: string
    readonly target: string
    readonly polarity: number
    readonly type: string
    readonly paragraph: number
    readonly evidence: string
  }[]
  readonly citations: readonly {
    readonly speaker: string | null
    readonly anonymous?: string
    readonly kind: string
    readonly via: string | null
    readonly paragraph: number
    readonly evidence: string
  }[]
}

/** The title and paragraphs of an original, as the annotators saw them. */
export interface Original {
  readonly title: string
  readonly url: string
  readonly date: string
  readonly paragraphs: readonly string[]
}

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const EVAL = fileURLToPath(new URL('../../../shared/eval', import.meta.url))

/** Whether the originals stand beside the repository. */
export const originalsAreHere = existsSync(EVAL)

export const goldOfSeed = (id: string): Gold =>
  json(fileURLToPath(new URL(`gold/${id}.json`, import.meta.url))) as Gold
export const goldOfOriginal = (id: string): Gold => json(`${EVAL}/gold/${id}.json`) as Gold
export const original = (id: string): Original => json(`${EVAL}/text/${id}.json`) as Original
