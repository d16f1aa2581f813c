import { useMemo, useState } from 'react'
import type { EdgeRow, EvidenceRow } from '../../model/bundle.ts'
import { kindOf, partner, type Dataset } from '../bundle/dataset.ts'
import { within } from '../filter/why-hidden.ts'
import { RelationMark } from '../frame/marks.tsx'
import { usePage } from '../frame/page-context.ts'
import { Tool } from '../frame/top-bar.tsx'
import { useSay } from '../i18n/words.ts'
import { alsoActor, chooseActor, chooseEdge } from '../state/moves.ts'
import { useStore, useView } from '../state/store.ts'
import type { Filters } from '../state/view.ts'
import { Absent } from './absent.tsx'
import { DayLine } from './day-line.tsx'
import { ForAgainst } from './for-against.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { useEvidence } from './use-evidence.ts'

/** A relation, headed by the question in words, and its sentences. */
export function EdgePanel({ edge }: { readonly edge: EdgeRow }) {
  const { data, name } = usePage()
  const view = useView()
  const store = useStore()
  const say = useSay()
  const [beyond, setBeyond] = useState(false)
  const fetched = useEvidence(data.shelf, edge.key)
  const kind = kindOf(edge)
  const rows = fetched.kind === 'here' ? fetched.value : null
  const inside = useMemo(
    () => rows?.filter((row) => passes(row, view.filters, data)) ?? [],
    [rows, view.filters],
  )
  const shown = beyond ? (rows ?? []) : inside
  const others = (data.edgesOf.get(edge.source) ?? []).filter(
    (other) => other.key !== edge.key && partner(other, edge.source) === edge.target,
  )
  return (
    <>
      <header className="panel-head">
        <h2>
          <button
            type="button"
            className="actor-word"
            onClick={() => store.go(chooseActor(edge.source))}
          >
            {name(edge.source)}
          </button>
          <RelationMark kind={kind} />
          <button
            type="button"
            className="actor-word"
            onClick={() => store.go(chooseActor(edge.target))}
          >
            {name(edge.target)}
          </button>
          <span className={`word ${kind}`}>{say(`kind.${kind}`)}</span>
        </h2>
        <Tool icon="close" label={say('close')} act={() => store.go(chooseEdge(''))} />
      </header>
      <p>
        {say('nSentences', { count: edge.weight })} · {say('nOutlets', { count: edge.outlets })} ·{' '}
        {say('nArticles', { count: edge.articles })}
        {edge.first && ` · ${edge.first}${edge.last !== edge.first ? ` – ${edge.last}` : ''}`}
      </p>
      {edge.relation === 'stance' && <ForAgainst edge={edge} />}
      <DayLine edge={edge} />
      <Types edge={edge} />
      {others.length > 0 && (
        <ul className="plain tags" aria-label={say('otherRelations')}>
          {others.map((other) => (
            <li key={other.key}>
              <button type="button" className="tag" onClick={() => store.go(chooseEdge(other.key))}>
                <RelationMark kind={kindOf(other)} />
                {other.directed && other.source === edge.target
                  ? `${name(other.source)} → ${name(other.target)} `
                  : ''}
                {say(`kind.${kindOf(other)}`)} {other.weight}
              </button>
            </li>
          ))}
          <li>
            <button
              type="button"
              className="tag"
              onClick={() =>
                store.go((now) => alsoActor(edge.target)({ ...chooseActor(edge.source)(now) }))
              }
            >
              {say('paths')}
            </button>
          </li>
        </ul>
      )}
      {fetched.kind === 'waiting' && <p className="quiet">{say('loading')}</p>}
      <Absent fetched={fetched} missing={say('evidenceMissing')} />
      {rows && inside.length < rows.length && (
        <p className="notice">
          {say('outsideFilter', { shown: inside.length, all: rows.length })}
          <button type="button" className="button" onClick={() => setBeyond(!beyond)}>
            {say(beyond ? 'hideThem' : 'showThem')}
          </button>
        </p>
      )}
      {rows && <EvidenceList edge={edge} rows={shown} />}
    </>
  )
}

const passes = (row: EvidenceRow, filters: Filters, { articleById }: Dataset): boolean =>
  (filters.outlets.length === 0 || filters.outlets.includes(row.outlet)) &&
  (filters.languages.length === 0 ||
    filters.languages.includes(articleById.get(row.article)?.language ?? '')) &&
  row.confidence >= filters.minSure &&
  ((filters.from === '' && filters.to === '') ||
    within(row.publishedAt.slice(0, 10), filters.from, filters.to))

/** The PLOVER types of a stance with their counts. */
function Types({ edge }: { readonly edge: EdgeRow }) {
  const say = useSay()
  const types = Object.entries(edge.types).sort(([, one], [, other]) => other - one)
  if (types.length === 0) return null
  return (
    <p className="quiet">
      {types.map(([type, n]) => `${say(`plover.${type}` as 'plover.ACCUSE')} ${n}`).join(' · ')}
    </p>
  )
}
