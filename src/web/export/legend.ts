import type { PageFacts } from '../frame/page-context.ts'
import { filterWords } from '../filter/filter-words.ts'
import type { Say } from '../i18n/words.ts'
import { KINDS, TYPES, type View } from '../state/view.ts'

/** What a picture has to say of itself: title, how much of what, filters, source. */
export interface Caption {
  readonly title: string
  readonly lines: readonly string[]
}

export function captionOf(page: PageFacts, view: View, say: Say): Caption {
  const { data, visible } = page
  const { manifest } = data.shelf
  const filters = filterWords(view, page, say).map(({ words }) => words)
  if (view.filters.scope === 'backbone') filters.push(say('scope.backbone'))
  filters.push(say('sizeSays', { by: say(`size.${view.format.size}`) }))
  return {
    title: manifest.title,
    lines: [
      say('showing', {
        actors: visible.nodes.length,
        allActors: data.nodes.length,
        relations: visible.edges.length,
        allRelations: data.edges.length,
      }),
      filters.join(' · '),
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
