import type { ActorKind } from '../../model/actor.ts'
import { kindOf } from '../bundle/dataset.ts'
import type { PageFacts } from '../frame/page-context.ts'
import type { Say } from '../i18n/words.ts'
import { chooseActor, chooseEdge, readArticle } from '../state/moves.ts'
import type { Store } from '../state/store.ts'
import type { RelationKind, View } from '../state/view.ts'
import { actions, exportActions } from './actions.ts'
import type { FindActors } from './find-actors.ts'
import { findRelations } from './find-relations.ts'
import { findSentences } from './find-sentences.ts'
import { bare } from './search-terms.ts'

/** A line of the search list. */
export interface Result {
  readonly key: string
  readonly mark: ActorKind | RelationKind | 'action'
  readonly words: string
  readonly note: string
  /** What taking it does; further lines where it only searched on. */
  readonly act: (store: Store) => void | Promise<readonly Result[] | void>
}

/** What a query may mean, likeliest first. */
export function resultsFor(
  page: PageFacts,
  find: FindActors,
  query: string,
  say: Say,
): readonly Result[] {
  if (query.trim() === '') return []
  return [
    ...relations(page, find, query, say),
    ...actors(page, find, query, say),
    ...actions(query, say),
    ...exportActions(page, query, say),
    ...(bare(query.trim()).length > 1 ? [inSentences(page, query, say)] : []),
  ]
}

function actors(page: PageFacts, find: FindActors, query: string, say: Say): Result[] {
  return find(query).flatMap(({ id, through }) => {
    const node = page.data.nodeById.get(id)
    if (!node) return []
    const shown = page.name(id)
    return {
      key: `actor ${id}`,
      mark: node.entityType,
      words: through && bare(through) !== bare(shown) ? `${shown} (${through})` : shown,
      note: say('inArticles', { count: node.articles }),
      act: (store: Store) => store.go((view) => onActors(chooseActor(id)(view))),
    }
  })
}

const onActors = (view: View): View => (view.page === 'table' ? view : { ...view, page: 'actors' })

function relations(page: PageFacts, find: FindActors, query: string, say: Say): Result[] {
  const question = findRelations(page.data, find, query)
  if (!question) return []
  const { kind, source, target, edges } = question
  const who = (id: string) => (id ? page.name(id) : say('anyone'))
  return [
    {
      key: 'question',
      mark: kind,
      words: `${who(source)} → ${who(target)}: ${say(`kind.${kind}`)}`,
      note: say('nRelations', { count: edges.length }),
      act: (store: Store) =>
        store.go((view) => ({
          ...onActors(view),
          nodes: [target || source],
          edge: edges.length === 1 ? edges[0].key : '',
          filters: {
            ...view.filters,
            relations: view.filters.relations.includes(kind)
              ? view.filters.relations
              : [...view.filters.relations, kind],
          },
        })),
    },
    ...edges.slice(0, 6).map((edge) => ({
      key: edge.key,
      mark: kindOf(edge),
      words: `${page.name(edge.source)} → ${page.name(edge.target)}: ${say(`kind.${kind}`)}`,
      note: say('nSentences', { count: edge.weight }),
      act: (store: Store) =>
        store.go((view) =>
          chooseEdge(edge.key)({ ...onActors(view), nodes: [edge.source, edge.target] }),
        ),
    })),
  ]
}

const inSentences = (page: PageFacts, query: string, say: Say): Result => ({
  key: 'sentences',
  mark: 'action',
  words: say('searchSentences', { query: query.trim() }),
  note: '',
  act: async () => {
    const hits = await findSentences(page.data.shelf, query)
    return hits.map(({ edge, row, before, hit, after }) => ({
      key: `${edge} ${row.article} ${row.start}`,
      mark: page.data.edgeByKey.has(edge)
        ? kindOf(page.data.edgeByKey.get(edge)!)
        : ('action' as const),
      words: `${before}【${hit}】${after}`,
      note: page.name(row.outlet),
      act: (store: Store) =>
        store.go((view) =>
          page.data.edgeByKey.has(edge)
            ? chooseEdge(edge)(onActors(view))
            : readArticle(row.article, row.start)(view),
        ),
    }))
  },
})
