import type { Facets } from '../filter/facets.ts'
import { useSay } from '../i18n/words.ts'
import { filterBy } from '../state/moves.ts'
import { useStore, useView } from '../state/store.ts'
import { Least } from './least.tsx'

/** Rightmost step: a relation told by more outlets than this is told by everyone. */
const MOST_OUTLETS = 12
const TENTHS = 10

/** How many independent outlets a relation must rest on, and how sure a stance must be read. */
export function Leasts({ facets }: { readonly facets: Facets }) {
  const { filters } = useView()
  const store = useStore()
  const say = useSay()
  const outlets = Math.min(MOST_OUTLETS, Math.max(1, ...facets.minOutlets.keys()))
  const steps = (length: number) => Array.from({ length }, (_, i) => i)
  return (
    <>
      {outlets > 1 && (
        <Least
          title={say('fewestOutlets')}
          words={steps(outlets).map((i) => String(i + 1))}
          counts={steps(outlets).map((i) => facets.minOutlets.get(i + 1) ?? 0)}
          step={Math.min(filters.minOutlets, outlets) - 1}
          choose={(step) => store.go(filterBy({ minOutlets: step + 1 }))}
        />
      )}
      <Least
        title={say('leastSure')}
        words={steps(TENTHS).map((i) => `${i * TENTHS}%`)}
        counts={steps(TENTHS).map((i) => facets.minSure.get(i) ?? 0)}
        step={Math.min(TENTHS - 1, Math.round(filters.minSure * TENTHS))}
        choose={(step) => store.go(filterBy({ minSure: step / TENTHS }))}
      />
    </>
  )
}
