import { without } from '../filter/facets.ts'
import { filterWords } from '../filter/filter-words.ts'
import { usePage } from '../frame/page-context.ts'
import { useSay } from '../i18n/words.ts'
import { expand, hide } from '../state/moves.ts'
import { useStore, useView } from '../state/store.ts'
import { FILTERS, START } from '../state/view.ts'

/** The filters in force as words, each of which can be taken off. */
export function ActiveFilters() {
  const { name, data } = usePage()
  const view = useView()
  const store = useStore()
  const say = useSay()
  const chips = filterWords(view, { name, data }, say)
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
