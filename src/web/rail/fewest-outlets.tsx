import { useId } from 'react'
import { useSay } from '../i18n/words.ts'
import { filterBy } from '../state/moves.ts'
import { useStore, useView } from '../state/store.ts'

/** Rightmost step: a relation told by more outlets than this is told by everyone. */
const MOST = 12

/** How many independent outlets a relation must rest on, over a histogram of how many do. */
export function FewestOutlets({ counts }: { readonly counts: ReadonlyMap<number, number> }) {
  const view = useView()
  const store = useStore()
  const say = useSay()
  const id = useId()
  const most = Math.min(MOST, Math.max(1, ...counts.keys()))
  if (most < 2) return null
  const bars = Array.from({ length: most }, (_, i) => counts.get(i + 1) ?? 0)
  const highest = Math.max(...bars, 1)
  const value = Math.min(view.filters.minOutlets, most)
  return (
    <section className="facet">
      <label className="row" htmlFor={id}>
        <span className="facet-title">{say('fewestOutlets')}</span>
        <span className="number">{value}</span>
      </label>
      <div className="bars" aria-hidden="true">
        {bars.map((n, i) => (
          <span
            key={i}
            className={i + 1 < value ? 'out' : ''}
            style={{ height: `${(Math.sqrt(n / highest) * 100).toFixed(1)}%` }}
          />
        ))}
      </div>
      <input
        id={id}
        type="range"
        min={1}
        max={most}
        value={value}
        onChange={(event) => store.go(filterBy({ minOutlets: Number(event.target.value) }))}
      />
    </section>
  )
}
