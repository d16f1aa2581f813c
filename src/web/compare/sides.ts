import type { Dataset } from '../bundle/dataset.ts'
import { binsOf } from '../time/bins.ts'
import type { View } from '../state/view.ts'

/** What can stand on a side: outlets with most articles first, or the months or years there is evidence of. */
export function sidesOf(data: Dataset, by: View['compare']['by']): readonly string[] {
  const { manifest } = data.shelf
  if (by === 'outlet')
    return [...manifest.outlets]
      .sort((one, other) => other.articles - one.articles || (one.id < other.id ? -1 : 1))
      .map((outlet) => outlet.id)
  const days = binsOf(data.edges, manifest.from, manifest.to)
    .filter(({ pos, neg, other }) => pos + neg + other > 0)
    .map((bin) => bin.from)
  const years = [...new Set(days.map((day) => day.slice(0, 4)))]
  return years.length > 1 ? years : [...new Set(days.map((day) => day.slice(0, 7)))]
}

/** The page's view narrowed to one side. */
export const viewOf = (view: View, by: View['compare']['by'], side: string): View => ({
  ...view,
  filters: {
    ...view.filters,
    ...(by === 'outlet' ? { outlets: side ? [side] : [] } : { from: side, to: side }),
  },
})
