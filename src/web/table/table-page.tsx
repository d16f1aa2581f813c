import { Tabs } from '@base-ui/react/tabs'
import { useMemo } from 'react'
import type { EdgeRow, NodeRow } from '../../model/bundle.ts'
import { kindOf } from '../bundle/dataset.ts'
import { Panel } from '../evidence/panel.tsx'
import { HowMany } from '../canvas/how-many.tsx'
import { RelationMark, TypeMark } from '../frame/marks.tsx'
import { PanelEdge } from '../frame/panel-edge.tsx'
import { usePage, type PageFacts } from '../frame/page-context.ts'
import { NARROW } from '../frame/actors-page.tsx'
import { useMedia } from '../frame/use-theme.ts'
import { useSay, type Say } from '../i18n/words.ts'
import { Rail } from '../rail/rail.tsx'
import { chooseActor, chooseEdge, listBy } from '../state/moves.ts'
import { useStore, useView, type Store } from '../state/store.ts'
import { VirtualTable, type Column } from './virtual-table.tsx'
import '../style/table.css'

const TABS = ['actors', 'relations'] as const

/** Actors and relations by name: the accessible equal of the picture, over the same filters and the same choice. */
export default function TablePage() {
  const page = usePage()
  const view = useView()
  const store = useStore()
  const say = useSay()
  const narrow = useMedia(NARROW)
  const actors = useMemo(() => actorColumns(page, store, say), [page, store, say])
  const relations = useMemo(() => relationColumns(page, store, say), [page, store, say])
  const { visible } = page
  const chosen = new Set(view.nodes)
  return (
    <main id="main" className={narrow ? 'frame narrow' : 'frame'} tabIndex={-1}>
      {!narrow && <Rail />}
      <section className="tables" aria-label={say('page.table')}>
        <Tabs.Root
          value={view.table}
          onValueChange={(tab: (typeof TABS)[number]) =>
            store.go((now) => ({ ...now, table: tab }))
          }
        >
          <div className="tables-head">
            <Tabs.List className="tab-list">
              <Tabs.Tab value="actors">{say('actors')}</Tabs.Tab>
              <Tabs.Tab value="relations">{say('relations')}</Tabs.Tab>
            </Tabs.List>
            <HowMany />
          </div>
          <Tabs.Panel value="actors">
            <VirtualTable<NodeRow>
              label={say('actors')}
              rows={visible.nodes}
              columns={actors}
              keyOf={(node) => node.id}
              chosen={(node) => chosen.has(node.id)}
              sorts={view.lists.actors}
              sort={(actors) => store.go(listBy({ actors }))}
            />
          </Tabs.Panel>
          <Tabs.Panel value="relations">
            <VirtualTable<EdgeRow>
              label={say('relations')}
              rows={visible.edges}
              columns={relations}
              keyOf={(edge) => edge.key}
              chosen={(edge) => edge.key === view.edge}
              sorts={view.lists.relations}
              sort={(relations) => store.go(listBy({ relations }))}
            />
          </Tabs.Panel>
        </Tabs.Root>
      </section>
      <PanelEdge />
      <Panel />
    </main>
  )
}

function actorColumns({ data, name }: PageFacts, store: Store, say: Say): Column<NodeRow>[] {
  const stance = (node: NodeRow, kind: 'pos' | 'neg') =>
    (data.edgesOf.get(node.id) ?? []).filter(
      (edge) => kindOf(edge) === kind && edge.target === node.id,
    ).length
  return [
    {
      id: 'name',
      title: say('column.name'),
      value: (node) => name(node.id),
      cell: (node) => (
        <button type="button" className="cell" onClick={() => store.go(chooseActor(node.id))}>
          <TypeMark type={node.entityType} /> {name(node.id)}
        </button>
      ),
    },
    { id: 'type', title: say('column.type'), value: (node) => say(`type.${node.entityType}`) },
    {
      id: 'mentions',
      title: say('column.mentions'),
      value: (node) => node.mentions,
      numeric: true,
    },
    {
      id: 'articles',
      title: say('column.articles'),
      value: (node) => node.articles,
      numeric: true,
    },
    { id: 'outlets', title: say('column.outlets'), value: (node) => node.outlets, numeric: true },
    {
      id: 'pos',
      title: say('list.supportedBy'),
      value: (node) => stance(node, 'pos'),
      numeric: true,
    },
    {
      id: 'neg',
      title: say('list.opposedBy'),
      value: (node) => stance(node, 'neg'),
      numeric: true,
    },
    { id: 'first', title: say('column.first'), value: (node) => node.first },
    { id: 'last', title: say('column.last'), value: (node) => node.last },
  ]
}

function relationColumns({ name }: PageFacts, store: Store, say: Say): Column<EdgeRow>[] {
  return [
    {
      id: 'source',
      title: say('column.source'),
      value: (edge) => name(edge.source),
      cell: (edge) => (
        <button type="button" className="cell" onClick={() => store.go(chooseEdge(edge.key))}>
          {name(edge.source)}
        </button>
      ),
    },
    {
      id: 'kind',
      title: say('column.relation'),
      value: (edge) => say(`kind.${kindOf(edge)}`),
      cell: (edge) => (
        <span className={`word ${kindOf(edge)}`}>
          <RelationMark kind={kindOf(edge)} /> {say(`kind.${kindOf(edge)}`)}
        </span>
      ),
    },
    { id: 'target', title: say('column.target'), value: (edge) => name(edge.target) },
    { id: 'weight', title: say('column.sentences'), value: (edge) => edge.weight, numeric: true },
    { id: 'outlets', title: say('column.outlets'), value: (edge) => edge.outlets, numeric: true },
    {
      id: 'articles',
      title: say('column.articles'),
      value: (edge) => edge.articles,
      numeric: true,
    },
    {
      id: 'who',
      title: say('column.saidBy'),
      value: (edge) => edge.outletIds.map(name).join(say('comma')),
    },
    { id: 'last', title: say('column.last'), value: (edge) => edge.last },
  ]
}
