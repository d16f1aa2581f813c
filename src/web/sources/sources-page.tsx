import { ToggleGroup } from '@base-ui/react/toggle-group'
import { Toggle } from '@base-ui/react/toggle'
import { useMemo } from 'react'
import type { CitationRow } from '../../model/bundle.ts'
import { Absent } from '../evidence/absent.tsx'
import { useFetched } from '../evidence/use-evidence.ts'
import { saveText } from '../export/save-text.ts'
import { usePage } from '../frame/page-context.ts'
import { useSay } from '../i18n/words.ts'
import { useStore, useView } from '../state/store.ts'
import { NOTHING_PICKED, type Picked, type View } from '../state/view.ts'
import { TimeStrip } from '../time/time-strip.tsx'
import { CitationPanel } from './citation-panel.tsx'
import { LinkedLists } from './linked-lists.tsx'
import { Matrix } from './matrix.tsx'
import { counted, fits, routesOf, shareOfTop, speakerOf, tally, UNNAMED } from './tallies.ts'
import '../style/sources.css'

const SPEAKERS: readonly View['speakers'][] = ['analyst', 'official', 'institution', 'all']

/** Which outlet relays whose words, and through which agency; every line and cell leads to its sentences. */
export default function SourcesPage() {
  const { data, name } = usePage()
  const view = useView()
  const store = useStore()
  const say = useSay()
  const { picked } = view
  const pick = (next: Picked) => store.go((now) => ({ ...now, picked: next }))
  const fetched = useFetched(() => data.shelf.citations(), [data])
  const rows = useMemo(
    () => (fetched.kind === 'here' ? counted(fetched.value, view) : []),
    [fetched, view.speakers, view.filters],
  )
  const speakers = useMemo(() => tally(rows, speakerOf, (row) => row.outlet), [rows])
  const outlets = useMemo(() => tally(rows, (row) => row.outlet, speakerOf), [rows])
  const unnamed = speakers.find(({ id }) => id === UNNAMED)?.citations ?? 0
  const named = speakers.length - Number(unnamed > 0)
  const chosen = rows.filter((row) => fits(row, picked))
  return (
    <main id="main" className="sources" tabIndex={-1}>
      <section className="sources-main">
        <header className="sources-head">
          <h2>{say('page.sources')}</h2>
          <ToggleGroup
            className="toggles"
            aria-label={say('speakers')}
            value={[view.speakers]}
            onValueChange={([next]) => {
              const speakers = SPEAKERS.find((one) => one === next)
              if (speakers) store.go((now) => ({ ...now, speakers, picked: NOTHING_PICKED }))
            }}
          >
            {SPEAKERS.map((kind) => (
              <Toggle key={kind} value={kind}>
                {say(`speakers.${kind}`)}
              </Toggle>
            ))}
          </ToggleGroup>
          <ToggleGroup
            className="toggles"
            aria-label={say('asWhat')}
            value={[view.matrix ? 'matrix' : 'lists']}
            onValueChange={([next]) =>
              next && store.go((now) => ({ ...now, matrix: next === 'matrix' }))
            }
          >
            <Toggle value="lists">{say('lists')}</Toggle>
            <Toggle value="matrix">{say('matrix')}</Toggle>
          </ToggleGroup>
          <button
            type="button"
            className="button"
            onClick={() =>
              saveText('dramatis-citations.csv', citationsCsv(chosen, name), 'text/csv')
            }
          >
            CSV
          </button>
        </header>
        {fetched.kind === 'waiting' && <p className="quiet">{say('loading')}</p>}
        <Absent fetched={fetched} missing={say('citationsMissing')} />
        {fetched.kind === 'here' && rows.length === 0 && (
          <p className="nothing">{say('noCitations')}</p>
        )}
        {rows.length > 0 && (
          <>
            <p className="facts">
              {say('sourcesSay', {
                citations: rows.length,
                outlets: outlets.length,
                speakers: named,
                share: Math.round(shareOfTop(speakers, 5) * 100),
              })}
              {unnamed > 0 && ` ${say('unnamedSay', { count: unnamed })}`}
            </p>
            {view.matrix ? (
              <Matrix
                rows={rows}
                outlets={outlets}
                speakers={speakers}
                picked={picked}
                pick={pick}
              />
            ) : (
              <LinkedLists rows={rows} routes={routesOf(rows)} picked={picked} pick={pick} />
            )}
          </>
        )}
        <TimeStrip of="citation" />
      </section>
      <CitationPanel rows={chosen} picked={picked} clear={() => pick(NOTHING_PICKED)} />
    </main>
  )
}

const cell = (text: string): string =>
  /[",\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text

/** The citations shown, one a line, names as the page says them. */
const citationsCsv = (rows: readonly CitationRow[], name: (id: string) => string): string =>
  [
    'article,published,outlet,via,speaker,kind,mode,text',
    ...rows.map((row) =>
      [
        row.article,
        row.publishedAt,
        name(row.outlet),
        row.via && name(row.via),
        row.speaker ? name(row.speaker) : row.anonymous,
        row.kind,
        row.mode,
        row.text,
      ]
        .map(cell)
        .join(','),
    ),
    '',
  ].join('\r\n')
