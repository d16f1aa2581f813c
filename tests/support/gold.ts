import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readText } from '../../src/extract/reading.ts'
import { sceneOf, type Scene } from '../../src/extract/scene.ts'
import type { Actor, ActorKind } from '../../src/model/actor.ts'
import { article, type Article } from '../../src/model/article.ts'
import { actorId, articleId } from '../../src/model/ids.ts'
import type { Mention } from '../../src/model/mention.ts'

/** The annotated articles beside the checkout; tests that need them skip, loudly, where they are missing. */
export const EVAL = fileURLToPath(new URL('../../../shared/eval/', import.meta.url))
export const hasEval = existsSync(EVAL)

export interface GoldEntity {
  readonly id: string
  readonly type: ActorKind
  readonly name: string
  readonly en: string | null
  readonly names: readonly string[]
  readonly affiliation: string | null
  readonly role: string | null
}
export interface GoldStance {
  readonly source: string
  readonly target: string
  readonly polarity: 1 | -1
  readonly type: string
  readonly paragraph: number
  readonly evidence: string
}
export interface GoldCitation {
  readonly speaker: string | null
  readonly anonymous?: string
  readonly kind: string
  readonly via: string | null
  readonly paragraph: number
  readonly evidence: string
}
export interface Gold {
  readonly article: string
  readonly outlet: string
  readonly outletId: string
  readonly entities: readonly GoldEntity[]
  readonly stances: readonly GoldStance[]
  readonly citations: readonly GoldCitation[]
}

const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T

/** The names of the annotated articles of a set: `''` for the 21 to test on, `'train/'` for the 171 to learn from; none where they are missing. */
export const goldNames = (set: '' | 'train/'): string[] =>
  !hasEval
    ? []
    : readdirSync(`${EVAL}${set}gold`)
        .filter((file) => file.endsWith('.json'))
        .sort()
        .map((file) => file.slice(0, -5))

export const goldOf = (set: '' | 'train/', name: string): Gold =>
  json(`${EVAL}${set}gold/${name}.json`)

export function goldArticle(set: '' | 'train/', name: string): Article {
  const text = json<{ title: string; url?: string; date?: string; paragraphs: string[] }>(
    `${EVAL}${set}text/${name}.json`,
  )
  const gold = goldOf(set, name)
  return article({
    id: articleId(name),
    url: text.url ?? '',
    title: text.title,
    outlet: gold.outletId ?? '',
    publishedAt: text.date ?? '',
    language: 'zh-Hans',
    authors: [],
    body: text.paragraphs,
  })
}

/** The scene the annotators saw: every occurrence of every gold name, longest first, is a mention. */
export function goldScene(set: '' | 'train/', name: string): Scene {
  const gold = goldOf(set, name)
  const reading = readText(goldArticle(set, name))
  const { text } = reading.article
  const names = gold.entities.flatMap((e) =>
    [...new Set(e.names)].filter(Boolean).map((words) => ({ words, e })),
  )
  names.sort((a, b) => b.words.length - a.words.length)
  const taken = new Uint8Array(text.length)
  const mentions: Mention[] = []
  for (const { words, e } of names)
    for (let i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) {
      if (taken.subarray(i, i + words.length).some(Boolean)) continue
      taken.fill(1, i, i + words.length)
      mentions.push({
        article: reading.article.id,
        at: { start: i, end: i + words.length },
        surface: words,
        kind: e.type,
        actor: actorId(e.id),
        rule: 'gold',
        reasons: [],
      })
    }
  mentions.sort((a, b) => a.at.start - b.at.start)
  const actors = new Map(
    gold.entities.map((e): [Actor['id'], Actor] => [
      actorId(e.id),
      {
        id: actorId(e.id),
        kind: e.type,
        names: { 'zh-Hans': e.name, ...(e.en ? { en: e.en } : {}) },
        aliases: e.names,
        affiliations: e.affiliation ? [{ with: actorId(e.affiliation), role: e.role ?? '' }] : [],
        known: true,
      },
    ]),
  )
  return sceneOf(reading, { mentions, actors, ties: [] })
}
