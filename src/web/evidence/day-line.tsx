import type { EdgeRow } from '../../model/bundle.ts'
import { kindOf } from '../bundle/dataset.ts'
import { usePage } from '../frame/page-context.ts'
import { binsOf } from '../time/bins.ts'

const WIDTH = 320
const HEIGHT = 22

/** When the sentences of one relation were published, over the whole time of the bundle. */
export function DayLine({ edge }: { readonly edge: EdgeRow }) {
  const { data } = usePage()
  const { from, to } = data.shelf.manifest
  const bins = binsOf([edge], from, to)
  if (bins.length < 2) return null
  const counts = bins.map(({ pos, neg, cooc, other }) => pos + neg + cooc + other)
  const most = Math.max(...counts, 1)
  const step = WIDTH / bins.length
  return (
    <svg
      className={`day-line ${kindOf(edge)}`}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={`M0 ${HEIGHT - 0.5}H${WIDTH}`} />
      {bins.map(({ from: start }, i) => {
        const height = (counts[i] / most) * (HEIGHT - 2)
        return height > 0 ? (
          <rect
            key={start}
            x={i * step}
            width={Math.max(2, step - 1)}
            y={HEIGHT - height}
            height={height}
          />
        ) : null
      })}
    </svg>
  )
}
