import { readText } from '../../src/extract/reading.ts'
import { sceneOf, type Scene } from '../../src/extract/scene.ts'
import type { Actor, ActorKind } from '../../src/model/actor.ts'
import { article } from '../../src/model/article.ts'
import { actorId, articleId } from '../../src/model/ids.ts'
import type { Mention } from '../../src/model/mention.ts'

/** An actor of a test: `lin: '林森'` is a person, `=` marks a state, `@` an organization (`veria: '=维里亚'`). */
export type Names = Readonly<Record<string, string>>

const KINDS: Readonly<Record<string, ActorKind>> = { '=': 'state', '@': 'organization' }
const kindOf = (name: string): ActorKind => KINDS[name[0]] ?? 'person'

/** The scene of an article of these paragraphs, every occurrence of every name a mention. */
export function aScene(body: readonly string[], names: Names, outlet = 'daily'): Scene {
  const reading = readText(
    article({
      id: articleId('test'),
      url: '',
      title: '标题',
      outlet,
      publishedAt: '2030-01-01',
      language: 'zh-Hans',
      authors: [],
      body,
    }),
  )
  const known = Object.entries(names).map(([id, name]) => ({
    id: actorId(id),
    kind: kindOf(name),
    words: name.replace(/^[=@]/, ''),
  }))
  const { text, id } = reading.article
  const mentions: Mention[] = []
  for (const { id: actor, kind, words } of known)
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
      const at = { start, end: start + words.length }
      mentions.push({ article: id, at, surface: words, kind, actor, rule: 'test', reasons: [] })
    }
  mentions.sort((one, other) => one.at.start - other.at.start || other.at.end - one.at.end)
  const apart = mentions.filter(
    ({ at }, i) => !mentions.some((other, k) => k < i && at.start < other.at.end),
  )
  const actors = known.map((actor): [Actor['id'], Actor] => [
    actor.id,
    {
      id: actor.id,
      kind: actor.kind,
      names: { 'zh-Hans': actor.words },
      aliases: [actor.words],
      affiliations: [],
      known: true,
    },
  ])
  return sceneOf(reading, { mentions: apart, actors: new Map(actors), ties: [] })
}
