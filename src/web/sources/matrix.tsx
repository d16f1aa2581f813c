import type { CitationRow } from '../../model/bundle.ts'
import { usePage } from '../frame/page-context.ts'
import { useSay } from '../i18n/words.ts'
import type { Picked } from '../state/view.ts'
import { speakerOf, UNNAMED, type Tally } from './tallies.ts'

/** Columns and rows shown: more cells than these cannot be read. */
const MOST = 40

interface Props {
  readonly rows: readonly CitationRow[]
  readonly outlets: readonly Tally[]
  readonly speakers: readonly Tally[]
  readonly picked: Picked
  readonly pick: (picked: Picked) => void
}

/** Speakers by outlets; a cell is how often, hatched where it is all from one article. */
export function Matrix({ rows, outlets, speakers, picked, pick }: Props) {
  const { name } = usePage()
  const say = useSay()
  const cells = new Map<string, { n: number; articles: Set<string> }>()
  for (const row of rows) {
    const key = `${row.outlet}\n${speakerOf(row)}`
    const known = cells.get(key) ?? { n: 0, articles: new Set() }
    cells.set(key, { n: known.n + 1, articles: known.articles.add(row.article) })
  }
  const most = Math.max(1, ...[...cells.values()].map(({ n }) => n))
  const columns = outlets.slice(0, MOST)
  const lines = speakers.filter(({ id }, i) => i < MOST || id === UNNAMED)
  const nameOf = (id: string): string => (id === UNNAMED ? say('unnamed') : name(id))
  return (
    <div className="matrix-scroll" tabIndex={0} role="region" aria-label={say('matrix')}>
      <table className="matrix">
        <thead>
          <tr>
            <th scope="col">{say('speakersTitle')}</th>
            {columns.map(({ id }) => (
              <th key={id} scope="col">
                {name(id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id: speaker }) => (
            <tr key={speaker}>
              <th scope="row">{nameOf(speaker)}</th>
              {columns.map(({ id: outlet }) => {
                const cell = cells.get(`${outlet}\n${speaker}`)
                if (!cell) return <td key={outlet} />
                const chosen = picked.outlet === outlet && picked.speaker === speaker
                return (
                  <td key={outlet}>
                    <button
                      type="button"
                      aria-pressed={chosen}
                      aria-label={`${name(outlet)} → ${nameOf(speaker)}: ${say('nCitations', { count: cell.n })}`}
                      className={cell.articles.size === 1 ? 'one' : ''}
                      style={
                        { '--share': String(0.25 + 0.75 * (cell.n / most)) } as React.CSSProperties
                      }
                      onClick={() => pick({ outlet, via: null, speaker })}
                    >
                      {cell.n}
                    </button>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">{say('matrixSays')}</p>
    </div>
  )
}
