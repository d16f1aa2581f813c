import { Popover } from '@base-ui/react/popover'
import { REASONS } from '../filter/why-hidden.ts'
import { usePage } from '../frame/page-context.ts'
import { useSay } from '../i18n/words.ts'
import { filterBy } from '../state/moves.ts'
import { useStore, useView } from '../state/store.ts'
import { useShowing } from './use-showing.ts'

/** Why the rest is not in the picture, filter by filter. */
export default function WhyHiddenBox() {
  const { visible } = usePage()
  const view = useView()
  const store = useStore()
  const say = useSay()
  const showing = useShowing()
  const reasons = [...REASONS, 'smallGroups' as const, 'most' as const].filter(
    (reason) => (visible.hiddenBy[reason] ?? 0) > 0,
  )
  return (
    <Popover.Root defaultOpen>
      <Popover.Trigger className="pill">{showing}</Popover.Trigger>
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
  )
}
