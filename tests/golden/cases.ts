import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { NamedActor } from '../support/align.ts'

const HERE = fileURLToPath(new URL('.', import.meta.url))

/** What `expected.json` says of a case; README.md tells what each part means. */
export interface Expected {
  readonly entities: readonly NamedActor[]
  readonly stances: readonly {
    readonly source: string
    readonly target: string
    readonly polarity: 1 | -1
    readonly type: string
    readonly evidence: string
  }[]
  readonly citations: readonly {
    readonly speaker: string | null
    readonly anonymous?: string
    readonly kind: string
    readonly via: string | null
    readonly evidence: string
  }[]
  readonly not: {
    readonly stances: readonly { readonly source: string; readonly target: string }[]
    readonly names: readonly string[]
  }
}

/** The folders beside this file, sorted. */
export const caseNames = (): string[] =>
  readdirSync(HERE, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()

export const caseSource = (name: string) => ({
  name: `${name}/article.md`,
  bytes: readFileSync(`${HERE}${name}/article.md`),
})

export const caseText = (name: string, file: 'why.md' | 'expected.json'): string =>
  readFileSync(`${HERE}${name}/${file}`, 'utf8')

export const expectedOf = (name: string): Expected =>
  JSON.parse(caseText(name, 'expected.json')) as Expected
