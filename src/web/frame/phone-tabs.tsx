import { Tabs } from '@base-ui/react/tabs'
import { useState } from 'react'
import { Network } from '../canvas/network.tsx'
import { Panel } from '../evidence/panel.tsx'
import { useSay } from '../i18n/words.ts'
import { Rail } from '../rail/rail.tsx'
import { usePage } from './page-context.ts'
import { useView } from '../state/store.ts'
import { TimeStrip } from '../time/time-strip.tsx'

type PhoneTab = 'graph' | 'filters' | 'evidence' | 'time'
const TABS: readonly PhoneTab[] = ['graph', 'filters', 'evidence', 'time']

/** The network view on a phone: one thing at a time, and what is chosen in a sheet below the picture. */
export default function PhoneTabs({ lost }: { readonly lost: () => void }) {
  const [tab, setTab] = useState<PhoneTab>('graph')
  const say = useSay()
  const view = useView()
  const { picked } = usePage()
  const chosen = view.edge !== '' || view.nodes.length > 0 || picked.size > 0
  return (
    <Tabs.Root
      className="phone"
      value={tab}
      onValueChange={(next: PhoneTab) => setTab(next)}
      render={<main id="main" tabIndex={-1} />}
    >
      <Tabs.Panel value="graph" className="phone-graph">
        <Network lost={lost} />
        {chosen && (
          <div className="sheet">
            <Panel />
          </div>
        )}
      </Tabs.Panel>
      <Tabs.Panel value="filters">
        <Rail />
      </Tabs.Panel>
      <Tabs.Panel value="evidence">
        <Panel />
      </Tabs.Panel>
      <Tabs.Panel value="time">
        <TimeStrip />
      </Tabs.Panel>
      <Tabs.List className="phone-list">
        {TABS.map((one) => (
          <Tabs.Tab key={one} value={one}>
            {say(`tab.${one}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs.Root>
  )
}
