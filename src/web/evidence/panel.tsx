import { usePage } from '../frame/page-context.ts'
import { useSay } from '../i18n/words.ts'
import { useView } from '../state/store.ts'
import { ActorPanel } from './actor-panel.tsx'
import { EdgePanel } from './edge-panel.tsx'
import { PairPanel } from './pair-panel.tsx'
import { PickedPanel } from './picked-panel.tsx'
import { StartPanel } from './start-panel.tsx'

/** What is chosen and the sentences behind it; places to begin where nothing is. */
export function Panel() {
  const { data, picked } = usePage()
  const view = useView()
  const say = useSay()
  const edge = data.edgeByKey.get(view.edge)
  const nodes = view.nodes.flatMap((id) => data.nodeById.get(id) ?? [])
  return (
    <aside className="panel" aria-label={say('evidence')} id="panel" tabIndex={-1}>
      {edge ? (
        <EdgePanel key={edge.key} edge={edge} />
      ) : nodes.length === 2 ? (
        <PairPanel one={nodes[0]} other={nodes[1]} />
      ) : nodes.length === 1 ? (
        <ActorPanel key={nodes[0].id} node={nodes[0]} />
      ) : picked.size > 0 ? (
        <PickedPanel />
      ) : (
        <StartPanel />
      )}
    </aside>
  )
}
