import { Drawer } from '@base-ui/react/drawer'
import { useState } from 'react'
import { Network } from '../canvas/network.tsx'
import { Panel } from '../evidence/panel.tsx'
import { useSay } from '../i18n/words.ts'
import { Rail } from '../rail/rail.tsx'
import { useView } from '../state/store.ts'
import { TimeStrip } from '../time/time-strip.tsx'
import { Icon } from './icon.tsx'
import { PanelEdge } from './panel-edge.tsx'
import { PhoneTabs, type PhoneTab } from './phone-tabs.tsx'
import { useMedia } from './use-theme.ts'

/** Below this the rail is a drawer, and below the second one the page is tabs and a sheet; pixels. */
export const NARROW = '(max-width: 1099px)'
export const PHONE = '(max-width: 699px)'

/** Rail, canvas, evidence and time: the whole of the network view. */
export function ActorsPage({ lost }: { readonly lost: () => void }) {
  const phone = useMedia(PHONE)
  const narrow = useMedia(NARROW)
  const view = useView()
  const say = useSay()
  const [tab, setTab] = useState<PhoneTab>('graph')
  const [drawer, setDrawer] = useState(false)
  if (view.embed)
    return (
      <main id="main" className="frame embedded" tabIndex={-1}>
        <Network lost={lost} />
        <Rail legendOnly />
      </main>
    )
  if (phone) return <PhoneTabs tab={tab} setTab={setTab} lost={lost} />
  return (
    <main id="main" className={narrow ? 'frame narrow' : 'frame'} tabIndex={-1}>
      {!narrow && <Rail />}
      {narrow && (
        <Drawer.Root open={drawer} onOpenChange={setDrawer} swipeDirection="left">
          <Drawer.Trigger className="button drawer-button">
            <Icon name="filter" /> {say('filters')}
          </Drawer.Trigger>
          <Drawer.Portal>
            <Drawer.Backdrop className="backdrop" />
            <Drawer.Popup className="drawer">
              <Drawer.Title className="hidden-title">{say('filters')}</Drawer.Title>
              <Drawer.Close className="icon drawer-close" aria-label={say('close')}>
                <Icon name="close" />
              </Drawer.Close>
              <Rail />
            </Drawer.Popup>
          </Drawer.Portal>
        </Drawer.Root>
      )}
      <Network lost={lost} />
      <PanelEdge />
      <Panel />
      <TimeStrip />
    </main>
  )
}
