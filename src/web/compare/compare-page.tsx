import { useEffect, useMemo, useRef, useState } from 'react'
import type { EdgeRow } from '../../model/bundle.ts'
import { visibleOf } from '../filter/visible.ts'
import { CompareCanvas } from './compare-canvas.tsx'
import { Panel } from '../evidence/panel.tsx'
import { PanelEdge } from '../frame/panel-edge.tsx'
import { usePage } from '../frame/page-context.ts'
import { useSay } from '../i18n/words.ts'
import { useStore, useView } from '../state/store.ts'
import type { Canvas } from '../canvas/canvas.ts'
import { Choose } from '../rail/choose.tsx'
import { sidesOf, viewOf } from './sides.ts'
import '../style/compare.css'

/** Two pictures side by side, of two outlets or two stretches of time, each actor in the same place in both. */
export default function ComparePage() {
  const { data, name } = usePage()
  const view = useView()
  const store = useStore()
  const say = useSay()
  const canvases = useRef<(Canvas | null)[]>([null, null])
  const { by } = view.compare
  const options = useMemo(() => sidesOf(data, by), [data, by])
  const a = view.compare.a || options[0] || ''
  const b = view.compare.b || options[1] || ''
  const pictures = useMemo(
    () => [a, b].map((side) => visibleOf(data, viewOf(view, by, side))),
    [data, view.filters, view.nodes, view.edge, view.expanded, view.hidden, by, a, b],
  )
  const only = useMemo(
    () => pictures.map((picture, i) => lacking(picture.edges, pictures[1 - i].edges)),
    [pictures],
  )
  const [moving, setMoving] = useState(-1)
  const follow = (i: number) => {
    const [from, to] = [canvases.current[i], canvases.current[1 - i]]
    if (moving === 1 - i || !from || !to) return
    to.moveTo(from.camera(), true)
  }
  useEffect(() => () => void (canvases.current = [null, null]), [])
  const words = (side: string): string => (by === 'outlet' ? name(side) : side)
  return (
    <main id="main" className="frame compare" tabIndex={-1}>
      <div className="compare-main">
        <header className="compare-head">
          <Choose
            label={say('compareBy')}
            value={by}
            options={[
              ['outlet', say('compare.outlet')],
              ['period', say('compare.period')],
            ]}
            choose={(next) => store.go((now) => ({ ...now, compare: { by: next, a: '', b: '' } }))}
          />
          {(
            [
              ['a', a],
              ['b', b],
            ] as const
          ).map(([side, value]) => (
            <Choose
              key={side}
              label={side === 'a' ? 'A' : 'B'}
              value={value}
              options={options.map((one) => [one, words(one)] as const)}
              choose={(next) =>
                store.go((now) => ({ ...now, compare: { ...now.compare, a, b, [side]: next } }))
              }
            />
          ))}
        </header>
        <div className="pair">
          {pictures.map((picture, i) => (
            <section
              key={i}
              aria-label={words(i === 0 ? a : b)}
              onPointerEnter={() => setMoving(i)}
              onFocus={() => setMoving(i)}
            >
              <h2>
                {words(i === 0 ? a : b)}{' '}
                <span className="quiet">
                  {say('compareSays', { relations: picture.edges.length, only: only[i].length })}
                </span>
              </h2>
              <CompareCanvas
                visible={picture}
                keep={(canvas) => (canvases.current[i] = canvas)}
                moved={() => follow(i)}
              />
            </section>
          ))}
        </div>
      </div>
      <PanelEdge />
      <Panel />
    </main>
  )
}

/** Relations one picture has and the other has not. */
const lacking = (edges: readonly EdgeRow[], others: readonly EdgeRow[]): readonly EdgeRow[] => {
  const keys = new Set(others.map((edge) => edge.key))
  return edges.filter((edge) => !keys.has(edge.key))
}
