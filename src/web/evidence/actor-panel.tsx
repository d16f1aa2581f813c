import { lazy, Suspense, useMemo, useState } from 'react'
import type { EdgeRow, NodeRow } from '../../model/bundle.ts'
import { kindOf } from '../bundle/dataset.ts'
import { judgeOf } from '../filter/why-hidden.ts'
import { TypeMark } from '../frame/marks.tsx'
import { usePage } from '../frame/page-context.ts'
import { useSay, type Phrase } from '../i18n/words.ts'
import { alsoActor, chooseActor, expand, hide, letGo } from '../state/moves.ts'
import { useStore, useView } from '../state/store.ts'
import { KINDS } from '../state/view.ts'
import { Tool } from '../frame/top-bar.tsx'
import { RelationLine } from './relation-line.tsx'

const WhyActor = lazy(() => import('./why-actor.tsx'))

/** Lines of one list before “more”. */
const FIRST = 6

/** An actor: who it is, and who stands where toward it on whose word. */
export function ActorPanel({ node }: { readonly node: NodeRow }) {
  const { data, name, palette } = usePage()
  const view = useView()
  const store = useStore()
  const say = useSay()
  const [asked, setAsked] = useState(false)
  const edges = useMemo(() => {
    const everything = {
      ...view,
      filters: { ...view.filters, relations: KINDS, scope: 'all' as const },
    }
    const judge = judgeOf(data, everything)
    return (data.edgesOf.get(node.id) ?? []).filter((edge) => judge(edge) === null)
  }, [data, node, view.filters, view.hidden])
  const others = Object.values(node.names).filter((one) => one !== name(node.id))
  const names = [...new Set([...others, ...node.aliases])].filter((one) => one !== name(node.id))
  const all = data.edgesOf.get(node.id)?.length ?? 0
  const expanded = view.expanded.includes(node.id)
  return (
    <>
      <header className="panel-head">
        <h2>
          <TypeMark type={node.entityType} colour={palette.types[node.entityType]} />{' '}
          {name(node.id)}
        </h2>
        <Tool icon="close" label={say('close')} act={() => store.go(letGo)} />
      </header>
      <p className="quiet">{names.slice(0, 8).join(' · ')}</p>
      <p>
        {say(`type.${node.entityType}`)} · {say('nMentions', { count: node.mentions })} ·{' '}
        {say('inArticles', { count: node.articles })} · {say('nOutlets', { count: node.outlets })}
      </p>
      {node.affiliations.length > 0 && (
        <ul className="plain tags">
          {node.affiliations.map((tie) => (
            <li key={`${tie.with} ${tie.role}`}>
              <button type="button" className="tag" onClick={() => store.go(chooseActor(tie.with))}>
                {name(tie.with)} {tie.role}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="buttons">
        <button
          type="button"
          className="button"
          aria-pressed={expanded}
          onClick={() => store.go(expand(node.id))}
        >
          {say(expanded ? 'collapse' : 'expand')} <kbd>E</kbd>
        </button>
        <button type="button" className="button" onClick={() => store.go(hide(node.id))}>
          {say('hide')} <kbd>H</kbd>
        </button>
        <PathTo from={node.id} />
      </div>
      <details onToggle={(event) => setAsked(asked || event.currentTarget.open)}>
        <summary>{say('whyActor')}</summary>
        {asked && (
          <Suspense>
            <WhyActor node={node} />
          </Suspense>
        )}
      </details>
      {edges.length < all && (
        <p className="quiet">{say('filteredLines', { shown: edges.length, all })}</p>
      )}
      {LISTS.map(({ phrase, pick }) => (
        <RelationList
          key={phrase}
          title={say(phrase)}
          of={node.id}
          edges={edges.filter((edge) => pick(edge, node.id))}
        />
      ))}
    </>
  )
}

const LISTS: readonly { phrase: Phrase; pick: (edge: EdgeRow, id: string) => boolean }[] = [
  { phrase: 'list.opposedBy', pick: (edge, id) => kindOf(edge) === 'neg' && edge.target === id },
  { phrase: 'list.opposes', pick: (edge, id) => kindOf(edge) === 'neg' && edge.source === id },
  { phrase: 'list.supportedBy', pick: (edge, id) => kindOf(edge) === 'pos' && edge.target === id },
  { phrase: 'list.supports', pick: (edge, id) => kindOf(edge) === 'pos' && edge.source === id },
  { phrase: 'list.citedBy', pick: (edge, id) => kindOf(edge) === 'cite' && edge.target === id },
  { phrase: 'list.cites', pick: (edge, id) => kindOf(edge) === 'cite' && edge.source === id },
  { phrase: 'list.affiliations', pick: (edge) => kindOf(edge) === 'aff' },
  { phrase: 'list.together', pick: (edge) => kindOf(edge) === 'cooc' },
]

interface ListProps {
  readonly title: string
  readonly of?: string
  readonly edges: readonly EdgeRow[]
}

/** A titled list of relations, the strongest first. */
export function RelationList({ title, of, edges }: ListProps) {
  const [whole, setWhole] = useState(false)
  const say = useSay()
  if (edges.length === 0) return null
  const rest = edges.length - FIRST
  return (
    <section className="list">
      <h3>
        {title} <span className="number">{edges.length}</span>
      </h3>
      <ul className="plain">
        {(whole ? edges : edges.slice(0, FIRST)).map((edge) => (
          <RelationLine key={edge.key} edge={edge} of={of} />
        ))}
      </ul>
      {rest > 0 && !whole && (
        <button type="button" className="button" onClick={() => setWhole(true)}>
          {say('more', { count: rest })}
        </button>
      )}
    </section>
  )
}

/** Chooses the other end of a path from a list, so that no Shift-click is needed. */
function PathTo({ from }: { readonly from: string }) {
  const { visible, name } = usePage()
  const store = useStore()
  const say = useSay()
  return (
    <select
      className="button"
      aria-label={say('pathTo')}
      value=""
      onChange={(event) => event.target.value && store.go(alsoActor(event.target.value))}
    >
      <option value="">{say('pathTo')}</option>
      {visible.nodes
        .filter((node) => node.id !== from)
        .slice(0, 200)
        .map((node) => (
          <option key={node.id} value={node.id}>
            {name(node.id)}
          </option>
        ))}
    </select>
  )
}
