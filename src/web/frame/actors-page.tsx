import { lazy } from 'react'
import { Network } from '../canvas/network.tsx'
import { Panel } from '../evidence/panel.tsx'
import { Rail } from '../rail/rail.tsx'
import { useView } from '../state/store.ts'
import { TimeStrip } from '../time/time-strip.tsx'
import { PanelEdge } from './panel-edge.tsx'
import { useMedia } from './use-theme.ts'

const RailDrawer = lazy(() => import('./rail-drawer.tsx'))
const PhoneTabs = lazy(() => import('./phone-tabs.tsx'))

/** Below this the rail is a drawer, and below the second one the page is tabs and a sheet; pixels. */
export const NARROW = '(max-width: 1099px)'
export const PHONE = '(max-width: 699px)'

/** Rail, canvas, evidence and time: the whole of the network view. */
export function ActorsPage({ lost }: { readonly lost: () => void }) {
  const phone = useMedia(PHONE)
  const narrow = useMedia(NARROW)
  const view = useView()
  if (view.embed)
    return (
      <main id="main" className="frame embedded" tabIndex={-1}>
        <Network lost={lost} />
        <Rail legendOnly />
      </main>
    )
  if (phone) return <PhoneTabs lost={lost} />
  return (
    <main id="main" className={narrow ? 'frame narrow' : 'frame'} tabIndex={-1}>
      {!narrow && <Rail />}
      {narrow && <RailDrawer />}
      <Network lost={lost} />
      <PanelEdge />
      <Panel />
      <TimeStrip />
    </main>
  )
}
