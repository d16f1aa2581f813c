import type { EdgeRow } from '../../model/bundle.ts'
import { kindOf, type Dataset } from '../bundle/dataset.ts'
import type { View } from '../state/view.ts'

export const REASONS = [
  'hidden',
  'relations',
  'types',
  'communities',
  'countries',
  'outlets',
  'languages',
  'dates',
  'minOutlets',
  'minSure',
  'backbone',
] as const
/** The filter that keeps a relation out of the picture. */
export type HideReason = (typeof REASONS)[number]
/** A filter a reader can take off; that of small groups sees only what the others let pass. */
export type ViewFilter = HideReason | 'smallGroups'

export type Judge = (edge: EdgeRow) => HideReason | null

/** First filter that keeps a relation out, or null. */
export function judgeOf(data: Dataset, view: View): Judge {
  const filters = filtersOf(data, view)
  return (edge) => filters.find(([, hides]) => hides(edge))?.[0] ?? null
}

/** The one filter that keeps a relation out, null where none does, `several` where dropping any one would not bring it back. */
export function soleReasonOf(
  data: Dataset,
  view: View,
): (edge: EdgeRow) => HideReason | 'several' | null {
  const filters = filtersOf(data, view)
  return (edge) => {
    let sole: HideReason | null = null
    for (const [reason, hides] of filters) {
      if (!hides(edge)) continue
      if (sole !== null) return 'several'
      sole = reason
    }
    return sole
  }
}

type Filter = readonly [HideReason, (edge: EdgeRow) => boolean]

/** The filters in force, in a fixed order, each with what it hides. */
function filtersOf(data: Dataset, view: View): readonly Filter[] {
  const { filters } = view
  const relations = new Set(filters.relations)
  const types = new Set(filters.types)
  const communities = new Set(filters.communities)
  const outlets = new Set(filters.outlets)
  const countries = new Set(filters.countries)
  const languages = new Set(filters.languages)
  const hidden = new Set(view.hidden)
  const wanted = new Set([...view.nodes, ...view.expanded])
  const dated = filters.from !== '' || filters.to !== ''
  const tests: Record<HideReason, (edge: EdgeRow) => boolean> = {
    hidden: (edge) => hidden.has(edge.source) || hidden.has(edge.target),
    relations: (edge) => !relations.has(kindOf(edge)),
    types: (edge) => ends(data, edge).some((node) => !types.has(node.entityType)),
    communities: (edge) => ends(data, edge).some((node) => !communities.has(node.community)),
    countries: (edge) => !countryIds(data, edge).some((id) => countries.has(id)),
    languages: (edge) => !edge.languages.some((one) => languages.has(one)),
    outlets: (edge) => !edge.outletIds.some((id) => outlets.has(id)),
    dates: (edge) => !Object.keys(edge.days).some((day) => within(day, filters.from, filters.to)),
    minOutlets: (edge) => edge.outlets < filters.minOutlets,
    minSure: (edge) => edge.confidence < filters.minSure,
    backbone: (edge) =>
      !edge.backbone &&
      (wanted.size === 0 || (!wanted.has(edge.source) && !wanted.has(edge.target))),
  }
  const asked: Record<HideReason, boolean> = {
    hidden: hidden.size > 0,
    relations: true,
    types: types.size < 3,
    communities: communities.size > 0,
    countries: countries.size > 0,
    languages: languages.size > 0,
    outlets: outlets.size > 0,
    dates: dated,
    minOutlets: filters.minOutlets > 1,
    minSure: filters.minSure > 0,
    backbone: filters.scope === 'backbone',
  }
  return REASONS.filter((reason) => asked[reason]).map((reason) => [reason, tests[reason]])
}

const ends = (data: Dataset, edge: EdgeRow) =>
  [edge.source, edge.target].flatMap((id) => data.nodeById.get(id) ?? [])

/** The states of both ends of a relation. */
export const countryIds = (data: Dataset, edge: EdgeRow): readonly string[] =>
  [edge.source, edge.target].flatMap((id) => data.countries().of(id))

/** Whether a day lies in a range of days, months or years, both ends in; an undated one lies in none. */
export const within = (day: string, from: string, to: string): boolean =>
  day !== '' && (from === '' || day >= from) && (to === '' || day.slice(0, to.length) <= to)
