import {
  NOTHING_PICKED,
  type Filters,
  type Format,
  type Lists,
  type Page,
  type View,
} from './view.ts'

/** A step from one view to the next; the only way a view changes. */
export type Move = (view: View) => View

export const turnTo =
  (page: Page): Move =>
  (view) => ({ ...view, page })

/** Chooses one actor and lets go of everything else. */
export const chooseActor =
  (id: string): Move =>
  (view) => ({ ...view, nodes: [id], edge: '' })

/** Adds an actor to the choice, or takes it out again; two are what a path joins. */
export const alsoActor =
  (id: string): Move =>
  (view) => ({
    ...view,
    edge: '',
    nodes: view.nodes.includes(id)
      ? view.nodes.filter((one) => one !== id)
      : [...view.nodes, id].slice(-2),
  })

export const chooseEdge =
  (key: string): Move =>
  (view) => ({ ...view, edge: key })

/** One step back: the relation first, then the actors, then what is picked among the sources, where it alone is seen. */
export const letGo: Move = (view) =>
  view.page === 'sources'
    ? letGoOfPick(view)
    : view.edge !== ''
      ? { ...view, edge: '' }
      : view.nodes.length > 0
        ? { ...view, nodes: [] }
        : letGoOfPick(view)

export const letGoOfPick: Move = (view) => ({ ...view, picked: NOTHING_PICKED })

export const expand =
  (id: string): Move =>
  (view) => ({ ...view, expanded: toggled(view.expanded, id) })

export const hide =
  (id: string): Move =>
  (view) => ({
    ...view,
    hidden: toggled(view.hidden, id),
    nodes: view.nodes.filter((one) => one !== id),
  })

export const pin =
  (id: string, x: number, y: number): Move =>
  (view) => ({ ...view, pins: { ...view.pins, [id]: [x, y] } })

export const filterBy =
  (change: Partial<Filters>): Move =>
  (view) => ({ ...view, filters: { ...view.filters, ...change } })

export const formatBy =
  (change: Partial<Format>): Move =>
  (view) => ({ ...view, format: { ...view.format, ...change } })

export const listBy =
  (change: Partial<Lists>): Move =>
  (view) => ({ ...view, lists: { ...view.lists, ...change } })

/** Opens an article at a place of its text; −1 is its beginning. */
export const readArticle =
  (article: string, at = -1): Move =>
  (view) => ({ ...view, page: 'article', article, at })

/** Puts a member in or takes it out. */
export const toggled = <T>(all: readonly T[], one: T): readonly T[] =>
  all.includes(one) ? all.filter((other) => other !== one) : [...all, one]
