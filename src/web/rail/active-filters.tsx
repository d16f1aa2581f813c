import { without } from '../filter/facets.ts'
import type { HideReason } from '../filter/why-hidden.ts'
import { usePage } from '../frame/page-context.ts'
import { ownName, useSay } from '../i18n/words.ts'
import { expand, hide } from '../state/moves.ts'
import { useStore, useView } from '../state/store.ts'
import { FILTERS, START } from '../state/view.ts'

/** The filters in force as words, each of which can be taken off. */
export function ActiveFilters() {
  const { name, data } = usePage()
  const view = useView()
  const store = useStore()
  const say = useSay()
  const { filters } = view
  const chips: { reason: HideReason; words: string }[] = []
  const add = (reason: HideReason, words: string) => chips.push({ reason, words })
  if (filters.relations.join() !== FILTERS.relations.join())
    add(
      'relations',
      filters.relations.map((kind) => say(`kind.${kind}`)).join(' / ') || say('noRelations'),
    )
  if (filters.types.join() !== FILTERS.types.join())
    add('types', filters.types.map((type) => say(`type.${type}`)).join(' / ') || say('noTypes'))
  if (filters.outlets.length > 0) add('outlets', filters.outlets.map(name).join(' / '))
  if (filters.communities.length > 0)
    add(
      'communities',
      filters.communities
        .map((n) => name(data.communities.get(n)?.[0]?.id ?? String(n)))
        .join(' / '),
    )
  if (filters.countries.length > 0) add('countries', filters.countries.map(name).join(' / '))
  if (filters.languages.length > 0) add('languages', filters.languages.map(ownName).join(' / '))
  if (filters.from || filters.to) add('dates', `${filters.from || '…'} – ${filters.to || '…'}`)
  if (filters.minOutlets > 1)
    add('minOutlets', say('atLeastOutlets', { count: filters.minOutlets }))
  if (filters.minSure > 0)
    add('minSure', say('atLeastSure', { share: Math.round(filters.minSure * 100) }))
  if (filters.scope === 'all') chips.push({ reason: 'backbone', words: say('scope.all') })
  const persons = [
    ...view.expanded.map((id) => ({ id, words: `+ ${name(id)}`, move: expand(id) })),
    ...view.hidden.slice(0, 12).map((id) => ({ id, words: `− ${name(id)}`, move: hide(id) })),
  ]
  if (chips.length + persons.length === 0) return null
  return (
    <section className="facet active" aria-label={say('activeFilters')}>
      <ul className="plain tags">
        {chips.map(({ reason, words }) => (
          <li key={reason}>
            <button
              type="button"
              className="tag on"
              aria-label={say('takeOff', { filter: words })}
              onClick={() =>
                store.go((now) =>
                  reason === 'backbone'
                    ? { ...now, filters: { ...now.filters, scope: 'backbone' } }
                    : without(now, reason),
                )
              }
            >
              {words} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
        {persons.map(({ id, words, move }) => (
          <li key={id}>
            <button
              type="button"
              className="tag on"
              aria-label={say('takeOff', { filter: words })}
              onClick={() => store.go(move)}
            >
              {words} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="small"
        onClick={() =>
          store.go((now) => ({
            ...now,
            filters: FILTERS,
            expanded: [],
            hidden: [],
            pins: START.pins,
          }))
        }
      >
        {say('resetAll')}
      </button>
    </section>
  )
}
