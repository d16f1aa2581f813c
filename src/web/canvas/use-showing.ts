import { usePage } from '../frame/page-context.ts'
import { useSay } from '../i18n/words.ts'

/** “N of M” in words. */
export function useShowing(): string {
  const { data, visible } = usePage()
  return useSay()('showing', {
    actors: visible.nodes.length,
    allActors: data.nodes.length,
    relations: visible.edges.length,
    allRelations: data.edges.length,
  })
}
