import { costliest, without } from '../filter/facets.ts'
import { onDemand } from '../frame/on-demand.tsx'
import { usePage } from '../frame/page-context.ts'
import { useSay } from '../i18n/words.ts'
import { filterBy } from '../state/moves.ts'
import { useStore, useView } from '../state/store.ts'
import { useShowing } from './use-showing.ts'

const Pill = onDemand({ load: () => import('./why-hidden-box.tsx') })

/** “N of M”: how much of the bundle the picture shows, and on a press why the rest is not in it. */
export function HowMany() {
  const { visible } = usePage()
  const showing = useShowing()
  if (visible.edges.length === 0) return <Nothing />
  return (
    <div className="how-many">
      <Pill className="pill" haspopup="dialog">
        {showing}
      </Pill>
      <SmallGroups />
    </div>
  )
}

/** Takes the groups of few actors out of the picture and brings them back, saying how many actors they are. */
function SmallGroups() {
  const { inSmallGroups: count } = usePage().visible
  const away = useView().filters.groups === 'large'
  const store = useStore()
  const say = useSay()
  if (count === 0) return null
  return (
    <button
      type="button"
      className="group-chip"
      onClick={() => store.go(filterBy({ groups: away ? 'all' : 'large' }))}
    >
      {say(away ? 'showSmallGroups' : 'hideSmallGroups', { count })}
    </button>
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
