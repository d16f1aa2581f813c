import { useMemo } from 'react'
import type { NodeRow } from '../../model/bundle.ts'
import { kindOf, partner } from '../bundle/dataset.ts'
import { RelationMark } from '../frame/marks.tsx'
import { usePage } from '../frame/page-context.ts'
import { Tool } from '../frame/top-bar.tsx'
import { useSay } from '../i18n/words.ts'
import { actorsOf, LONGEST, pathsBetween } from '../network/paths.ts'
import { chooseActor, chooseEdge, letGo } from '../state/moves.ts'
import { useStore } from '../state/store.ts'
import { Withheld } from './withheld.tsx'
import { RelationList } from './actor-panel.tsx'

/** Two actors: what holds directly between them, and the shortest chains of relations that join them. */
export function PairPanel({ one, other }: { readonly one: NodeRow; readonly other: NodeRow }) {
  const { data, visible, name } = usePage()
  const store = useStore()
  const say = useSay()
  const direct = (data.edgesOf.get(one.id) ?? []).filter(
    (edge) => partner(edge, one.id) === other.id,
  )
  const paths = useMemo(
    () => pathsBetween(visible.edges, one.id, other.id).filter((path) => path.length > 1),
    [visible, one, other],
  )
  const indirect = useMemo(
    () =>
      paths.length > 0
        ? paths
        : pathsBetween(
            visible.edges.filter((edge) => !direct.includes(edge)),
            one.id,
            other.id,
          ),
    [paths, visible, direct, one, other],
  )
  return (
    <>
      <header className="panel-head">
        <h2>
          {name(one.id)} · {name(other.id)}
        </h2>
        <Tool icon="close" label={say('close')} act={() => store.go(letGo)} />
      </header>
      <RelationList title={say('between')} edges={direct} />
      <Withheld one={one.id} other={other.id} />
      {direct.length === 0 && <p className="quiet">{say('noneBetween')}</p>}
      <section className="list">
        <h3>{say('paths')}</h3>
        {indirect.length === 0 && <p className="quiet">{say('noPath', { steps: LONGEST })}</p>}
        <ol className="plain">
          {indirect.map((path) => {
            const actors = actorsOf(path, one.id)
            return (
              <li key={path.map((edge) => edge.key).join(' ')} className="path">
                {path.map((edge, i) => (
                  <span key={edge.key}>
                    {i === 0 && <ActorWord id={actors[0]} />}
                    <button
                      type="button"
                      className="step"
                      title={say(`kind.${kindOf(edge)}`)}
                      aria-label={`${name(edge.source)} → ${name(edge.target)}: ${say(`kind.${kindOf(edge)}`)}, ${say('nSentences', { count: edge.weight })}`}
                      onClick={() => store.go(chooseEdge(edge.key))}
                    >
                      <span className={edge.source === actors[i] ? '' : 'turned'}>
                        <RelationMark kind={kindOf(edge)} />
                      </span>
                    </button>
                    <ActorWord id={actors[i + 1]} />
                  </span>
                ))}
              </li>
            )
          })}
        </ol>
      </section>
    </>
  )
}

function ActorWord({ id }: { readonly id: string }) {
  const { name } = usePage()
  const store = useStore()
  return (
    <button type="button" className="actor-word" onClick={() => store.go(chooseActor(id))}>
      {name(id)}
    </button>
  )
}
