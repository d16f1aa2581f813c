import type { PageFacts } from '../frame/page-context.ts'
import type { Say } from '../i18n/words.ts'
import { KINDS, TYPES, type View } from '../state/view.ts'

/** What a picture has to say of itself: title, how much of what, filters, source. */
export interface Caption {
  readonly title: string
  readonly lines: readonly string[]
}

export function captionOf({ data, visible, name }: PageFacts, view: View, say: Say): Caption {
  const { manifest } = data.shelf
  const { filters } = view
  const parts = [
    filters.outlets.length > 0 &&
      `${say('outlets')}: ${filters.outlets.map(name).join(say('comma'))}`,
    (filters.from || filters.to) &&
      `${filters.from || manifest.from} – ${filters.to || manifest.to}`,
    filters.minOutlets > 1 && say('atLeastOutlets', { count: filters.minOutlets }),
    say(`scope.${filters.scope}`),
  ]
  return {
    title: manifest.title,
    lines: [
      say('showing', {
        actors: visible.nodes.length,
        allActors: data.nodes.length,
        relations: visible.edges.length,
        allRelations: data.edges.length,
      }),
      parts.filter((part) => part).join(' · '),
      `${say('corpus', { articles: manifest.counts.articles, outlets: manifest.outlets.length })} · ${manifest.from} – ${manifest.to} · Dramatis`,
    ],
  }
}

/** The legend in words, for a caption under a picture. */
export function legendText(page: PageFacts, view: View, say: Say): string {
  const { title, lines } = captionOf(page, view, say)
  const kinds = KINDS.filter((kind) => view.filters.relations.includes(kind))
  const types = TYPES.filter((type) => view.filters.types.includes(type))
  return [
    title,
    ...lines,
    kinds.map((kind) => `${say(`line.${kind}`)} = ${say(`kind.${kind}`)}`).join('; '),
    types.map((type) => `${say(`form.${type}`)} = ${say(`type.${type}`)}`).join('; '),
    say('widthMeans'),
  ].join('\n')
}
