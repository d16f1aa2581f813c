import { Popover } from '@base-ui/react/popover'
import { REASONS } from '../filter/why-hidden.ts'
import { costliest, without } from '../filter/facets.ts'
import { usePage } from '../frame/page-context.ts'
import { useSay } from '../i18n/words.ts'
import { filterBy } from '../state/moves.ts'
import { useStore, useView } from '../state/store.ts'

/** “N of M”: how much of the bundle the picture shows, and on a click why the rest is not in it. */
export function HowMany() {
  const { data, visible } = usePage()
  const view = useView()
  const store = useStore()
  const say = useSay()
  const counts = {
    actors: visible.nodes.length,
    allActors: data.nodes.length,
    relations: visible.edges.length,
    allRelations: data.edges.length,
  }
  const reasons = [...REASONS, 'most' as const].filter(
    (reason) => (visible.hiddenBy[reason] ?? 0) > 0,
  )
  if (visible.edges.length === 0) return <Nothing />
  return (
    <div className="how-many">
      <Popover.Root>
        <Popover.Trigger className="pill">{say('showing', counts)}</Popover.Trigger>
        <Popover.Portal>
          <Popover.Positioner className="above" sideOffset={6} side="top" align="start">
            <Popover.Popup className="popover">
              <Popover.Title render={<h2 />}>{say('whyHidden')}</Popover.Title>
              {reasons.length === 0 && <p>{say('nothingHidden')}</p>}
              <ul className="plain">
                {reasons.map((reason) => (
                  <li key={reason} className="row">
                    <span>{say(`hiddenBy.${reason}`)}</span>
                    <span className="number">{visible.hiddenBy[reason]}</span>
                  </li>
                ))}
              </ul>
              {visible.hiddenBy.alone && (
                <p className="quiet">{say('alone', { count: visible.hiddenBy.alone })}</p>
              )}
              {view.filters.scope === 'backbone' && (visible.hiddenBy.backbone ?? 0) > 0 && (
                <button
                  type="button"
                  className="button"
                  onClick={() => store.go(filterBy({ scope: 'all' }))}
                >
                  {say('showAll')}
                </button>
              )}
            </Popover.Popup>
          </Popover.Positioner>
        </Popover.Portal>
      </Popover.Root>
    </div>
  )
}

/** Nothing passes: the filter that costs most, and a button to drop it. */
function Nothing() {
  const { data } = usePage()
  const view = useView()
  const store = useStore()
  const say = useSay()
  const worst = costliest(data, view)
  return (
    <div className="nothing" role="status">
      <p>{say('nothingShown')}</p>
      {worst && (
        <button
          type="button"
          className="button strong"
          onClick={() => store.go((now) => without(now, worst.reason))}
        >
          {say('dropFilter', { filter: say(`hiddenBy.${worst.reason}`), count: worst.gain })}
        </button>
      )}
    </div>
  )
}
