import { useMemo, useState } from 'react'
import type { CitationRow } from '../../model/bundle.ts'
import { usePage } from '../frame/page-context.ts'
import { useSay } from '../i18n/words.ts'
import { listBy } from '../state/moves.ts'
import { useStore, useView } from '../state/store.ts'
import { isPicked, SOURCE_ORDERS, type Picked } from '../state/view.ts'
import { fits, speakerOf, tally, UNNAMED, unnamedLast, type Route, type Tally } from './tallies.ts'

/** Pixels of one line, and of the gap the links cross. */
const ROW = 38
const GAP = 72
/** Lines of a list before “more”. */
const FIRST = 30
const DIRECT = ''

/** The first so many, and always the group of the unnamed. */
const upTo = (most: number, all: readonly Tally[]): readonly Tally[] =>
  all.filter(({ id }, i) => i < most || id === UNNAMED)

interface Props {
  readonly rows: readonly CitationRow[]
  readonly routes: readonly Route[]
  readonly picked: Picked
  readonly pick: (picked: Picked) => void
}

/** Outlets, agencies and speakers as ranked lists with the citations drawn between them. */
export function LinkedLists({ rows, routes, picked, pick }: Props) {
  const say = useSay()
  const store = useStore()
  const order = useView().lists.sources
  const [most, setMost] = useState(FIRST)
  const sort = (all: readonly Tally[]) =>
    order === 'citations'
      ? all
      : [...all].sort(
          (one, other) =>
            unnamedLast(one, other) ||
            other.exclusivity - one.exclusivity ||
            other.citations - one.citations,
        )
  const outlets = useMemo(
    () => sort(tally(rows, (row) => row.outlet, speakerOf)).slice(0, most),
    [rows, order, most],
  )
  const speakers = useMemo(
    () => upTo(most, sort(tally(rows, speakerOf, (row) => row.outlet))),
    [rows, order, most],
  )
  const agencies = useMemo(() => {
    const named = tally(rows, (row) => row.via, speakerOf)
    const direct = rows.filter((row) => row.via === '')
    const own = { id: DIRECT, citations: direct.length, articles: 0, partners: 0, exclusivity: 0 }
    return direct.length > 0 ? [own, ...named.slice(0, most)] : named.slice(0, most)
  }, [rows, most])
  const near = (route: Route): boolean => fits(route, picked)
  const lit = routes.filter(near)
  const height = Math.max(outlets.length, speakers.length, agencies.length) * ROW
  const some = isPicked(picked)
  return (
    <>
      <div className="lists-order">
        <label>
          {say('orderBy')}{' '}
          <select
            className="button"
            value={order}
            onChange={(event) =>
              store.go(
                listBy({
                  sources: SOURCE_ORDERS.find((one) => one === event.target.value) ?? order,
                }),
              )
            }
          >
            {SOURCE_ORDERS.map((one) => (
              <option key={one} value={one}>
                {say(`order.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="linked">
        <Column
          title={say('outlets')}
          tallies={outlets}
          lit={new Set(lit.map((r) => r.outlet))}
          chosen={picked.outlet}
          pick={(id) => pick({ ...picked, outlet: picked.outlet === id ? '' : id })}
          some={some}
        />
        <Links
          left={outlets.map((t) => t.id)}
          right={agencies.map((t) => t.id)}
          routes={routes}
          ends={(r) => [r.outlet, r.via]}
          near={near}
          height={height}
          some={some}
        />
        <Column
          title={say('agencies')}
          tallies={agencies}
          lit={new Set(lit.map((r) => r.via))}
          chosen={picked.via}
          pick={(id) => pick({ ...picked, via: picked.via === id ? null : id })}
          some={some}
        />
        <Links
          left={agencies.map((t) => t.id)}
          right={speakers.map((t) => t.id)}
          routes={routes}
          ends={(r) => [r.via, r.speaker]}
          near={near}
          height={height}
          some={some}
        />
        <Column
          title={say('speakersTitle')}
          tallies={speakers}
          lit={new Set(lit.map((r) => r.speaker))}
          chosen={picked.speaker}
          pick={(id) => pick({ ...picked, speaker: picked.speaker === id ? '' : id })}
          some={some}
          wide
        />
      </div>
      {Math.max(outlets.length, speakers.length) >= most && (
        <button type="button" className="button" onClick={() => setMost(most + FIRST)}>
          {say('moreLines')}
        </button>
      )}
    </>
  )
}

interface ColumnProps {
  readonly title: string
  readonly tallies: readonly Tally[]
  readonly lit: ReadonlySet<string>
  readonly chosen: string | null
  readonly pick: (id: string) => void
  readonly some: boolean
  readonly wide?: boolean
}

function Column({ title, tallies, lit, chosen, pick, some, wide }: ColumnProps) {
  const { data, name } = usePage()
  const say = useSay()
  const named = tallies.filter(({ id }) => id !== UNNAMED)
  const most = Math.max(1, ...named.map((one) => one.citations))
  const institute = (id: string): string =>
    (data.nodeById.get(id)?.affiliations ?? []).map((tie) => `${name(tie.with)}${tie.role}`)[0] ??
    ''
  return (
    <section className={wide ? 'column wide' : 'column'}>
      <h3>
        {title} <span className="number">{named.length}</span>
      </h3>
      <ol className="plain">
        {tallies.map(({ id, citations, partners, exclusivity }) => (
          <li key={id}>
            <button
              type="button"
              className={`ranked ${some && !lit.has(id) ? 'out' : ''} ${id === UNNAMED ? 'unnamed' : ''}`}
              aria-pressed={chosen === id}
              onClick={() => pick(id)}
              title={
                id === DIRECT
                  ? undefined
                  : say('ranked', { partners, share: Math.round(exclusivity * 100) })
              }
            >
              <span
                className="ranked-bar"
                style={{ width: `${Math.min(1, citations / most) * 100}%` }}
              />
              <span className="ranked-name">
                {id === DIRECT ? say('noAgency') : id === UNNAMED ? say('unnamed') : name(id)}
                {wide && institute(id) && <small className="quiet">{institute(id)}</small>}
              </span>
              <span className="number">{citations}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

interface LinksProps {
  readonly left: readonly string[]
  readonly right: readonly string[]
  readonly routes: readonly Route[]
  readonly ends: (route: Route) => readonly [string, string]
  readonly near: (route: Route) => boolean
  readonly height: number
  readonly some: boolean
}

/** The lines between two lists, as thick as the citations they stand for. */
function Links({ left, right, routes, ends, near, height, some }: LinksProps) {
  const pairs = new Map<string, { from: number; to: number; n: number; lit: boolean }>()
  for (const route of routes) {
    const [one, other] = ends(route)
    const [from, to] = [left.indexOf(one), right.indexOf(other)]
    if (from < 0 || to < 0) continue
    const key = `${from} ${to}`
    const known = pairs.get(key)
    const lit = near(route)
    pairs.set(key, {
      from,
      to,
      n: (known?.n ?? 0) + route.rows.length,
      lit: lit || (known?.lit ?? false),
    })
  }
  const thickest = Math.max(1, ...[...pairs.values()].map(({ n }) => n))
  const y = (i: number): number => i * ROW + ROW / 2
  return (
    <svg
      className="links"
      width={GAP}
      height={height}
      viewBox={`0 0 ${GAP} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {[...pairs.values()].map(({ from, to, n, lit }) => (
        <path
          key={`${from} ${to}`}
          className={some && !lit ? 'out' : some ? 'lit' : ''}
          strokeWidth={1 + 7 * Math.sqrt(n / thickest)}
          d={`M0 ${y(from)}C${GAP / 2} ${y(from)} ${GAP / 2} ${y(to)} ${GAP} ${y(to)}`}
        />
      ))}
    </svg>
  )
}
