import { useEffect, useMemo, useRef, useState } from 'react'
import type { EdgeRow } from '../../model/bundle.ts'
import { kindOf, partner, type Dataset } from '../bundle/dataset.ts'
import { judgeOf } from '../filter/why-hidden.ts'
import { usePage } from '../frame/page-context.ts'
import { Tool } from '../frame/top-bar.tsx'
import { useSettled } from '../frame/use-settled.ts'
import { useSay } from '../i18n/words.ts'
import { filterBy } from '../state/moves.ts'
import { useStore, useView } from '../state/store.ts'
import type { View } from '../state/view.ts'
import { binsOf, type Bin } from './bins.ts'
import { Bars } from './bars.tsx'
import { brushMoves } from './brush.ts'

/** Milliseconds a step of the play lasts. */
const BEAT = 900

/** Evidence over time: approval above, disapproval below, co-occurrence as a line; a brush chooses days, and nothing is laid out anew. */
export function TimeStrip({ of = 'stance' }: { readonly of?: 'stance' | 'citation' }) {
  const { data } = usePage()
  const view = useView()
  const store = useStore()
  const say = useSay()
  const { from, to } = data.shelf.manifest
  const [playing, setPlaying] = useState(false)
  const [draft, setDraft] = useState<readonly [number, number] | null>(null)
  const anchor = useRef(-1)
  const settled = useSettled()
  const bins = useMemo(() => {
    if (!settled) return binsOf([], from, to)
    return binsOf(of === 'citation' ? citations(data) : stripEdges(data, view), from, to)
  }, [data, view.filters, view.hidden, view.edge, of, from, to, settled])
  const range = draft ?? brushMoves.rangeOf(bins, view.filters.from, view.filters.to)
  const choose = (next: readonly [number, number] | null) =>
    store.go(
      filterBy(
        next === null ? { from: '', to: '' } : { from: bins[next[0]].from, to: bins[next[1]].to },
      ),
    )
  useEffect(() => {
    if (!playing) return
    const beat = setTimeout(() => {
      const next = brushMoves.shifted(range ?? [-1, -1], 1, bins.length)
      if (range && range[1] >= bins.length - 1) setPlaying(false)
      else choose(next)
    }, BEAT)
    return () => clearTimeout(beat)
  }, [playing, view.filters.from])
  if (bins.length < 2) return null
  const at = (event: React.PointerEvent): number => {
    const box = event.currentTarget.getBoundingClientRect()
    return Math.max(
      0,
      Math.min(bins.length - 1, Math.floor(((event.clientX - box.left) / box.width) * bins.length)),
    )
  }
  const press = (event: React.KeyboardEvent) => {
    const move = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (event.key === 'Escape' && range) {
      event.preventDefault()
      choose(null)
    } else if (move) {
      event.preventDefault()
      choose(
        event.shiftKey
          ? brushMoves.widened(range, move, bins.length)
          : brushMoves.shifted(range ?? [-1, -1], move, bins.length),
      )
    }
  }
  return (
    <section className="time" aria-label={say('time')}>
      <div className="time-tools">
        <Tool
          icon={playing ? 'pause' : 'play'}
          label={say(playing ? 'pause' : 'play')}
          act={() => setPlaying(!playing)}
        />
        {range && <Tool icon="close" label={say('allTime')} act={() => choose(null)} />}
      </div>
      <div className="axis-words" aria-hidden="true">
        {of === 'stance' && (
          <>
            <span>{say('kind.pos')}</span>
            <span>
              <i className="line-sample" /> {say('kind.cooc')}
            </span>
            <span>{say('kind.neg')}</span>
          </>
        )}
        {of === 'citation' && <span>{say('citations')}</span>}
      </div>
      <div
        className="brush"
        role="slider"
        tabIndex={0}
        aria-label={say('timeHow')}
        aria-valuemin={0}
        aria-valuemax={bins.length - 1}
        aria-valuenow={range ? range[0] : 0}
        aria-valuetext={range ? `${bins[range[0]].from} – ${bins[range[1]].to}` : say('allTime')}
        onKeyDown={press}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          anchor.current = at(event)
          setDraft([anchor.current, anchor.current])
        }}
        onPointerMove={(event) => {
          if (anchor.current >= 0) setDraft(brushMoves.between(anchor.current, at(event)))
        }}
        onPointerUp={() => {
          if (draft)
            choose(
              range &&
                brushMoves.same(draft, brushMoves.rangeOf(bins, view.filters.from, view.filters.to))
                ? null
                : draft,
            )
          anchor.current = -1
          setDraft(null)
        }}
      >
        <Bars bins={bins} range={range} />
      </div>
      <p className="time-words quiet">
        {range ? `${bins[range[0]].from} – ${bins[range[1]].to}` : `${from} – ${to}`}
        {of === 'stance' &&
          (['pos', 'neg', 'cooc'] as const).map(
            (kind) => ` · ${say(`kind.${kind}`)} ${countIn(bins, range, kind)}`,
          )}
      </p>
    </section>
  )
}

const citations = (data: Dataset): readonly EdgeRow[] =>
  data.edges.filter((edge) => edge.relation === 'citation')

/** What the strip counts: the chosen relation, else all that pass the filters; and how often the same actors stand in one sentence. */
function stripEdges(data: Dataset, view: View): readonly EdgeRow[] {
  const chosen = data.edgeByKey.get(view.edge)
  if (chosen)
    return (data.edgesOf.get(chosen.source) ?? []).filter(
      (edge) =>
        edge === chosen ||
        (kindOf(edge) === 'cooc' &&
          partner(edge, chosen.source) === partner(chosen, chosen.source)),
    )
  const relations = [...view.filters.relations, 'cooc' as const]
  const filters = { ...view.filters, relations, scope: 'all' as const, from: '', to: '' }
  const judge = judgeOf(data, { ...view, filters })
  return data.edges.filter((edge) => judge(edge) === null)
}

const countIn = (
  bins: readonly Bin[],
  range: readonly [number, number] | null,
  what: 'pos' | 'neg' | 'cooc',
): number =>
  (range ? bins.slice(range[0], range[1] + 1) : bins).reduce((sum, bin) => sum + bin[what], 0)
