import { useMemo } from 'react'
import { usePage } from '../frame/page-context.ts'
import { Tool } from '../frame/top-bar.tsx'
import { useSay } from '../i18n/words.ts'
import { pickedWords } from '../sources/picked.ts'
import { letGoOfPick, turnTo } from '../state/moves.ts'
import { useStore, useView } from '../state/store.ts'
import { RelationList } from './actor-panel.tsx'

/** What is picked on the sources page, as relations of the network. */
export function PickedPanel() {
  const { data, picked, name } = usePage()
  const view = useView()
  const store = useStore()
  const say = useSay()
  const edges = useMemo(() => data.edges.filter((edge) => picked.has(edge.key)), [data, picked])
  return (
    <>
      <header className="panel-head">
        <h2>{pickedWords(view.picked, name, say)}</h2>
        <Tool icon="close" label={say('close')} act={() => store.go(letGoOfPick)} />
      </header>
      <button type="button" className="button" onClick={() => store.go(turnTo('sources'))}>
        {say('amongSources')}
      </button>
      <RelationList title={say('citations')} edges={edges} />
    </>
  )
}
