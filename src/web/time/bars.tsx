import type { Bin } from './bins.ts'

const HEIGHT = 60
const MIDDLE = HEIGHT / 2

/** The bars of the strip: approval upward, disapproval downward, citations grey on the axis, and a line for how often actors stand in one sentence. */
export function Bars({
  bins,
  range,
}: {
  readonly bins: readonly Bin[]
  readonly range: readonly [number, number] | null
}) {
  const most = Math.max(1, ...bins.map(({ pos, neg }) => Math.max(pos, neg)))
  const others = Math.max(1, ...bins.map(({ other }) => other))
  const signed = bins.some(({ pos, neg }) => pos + neg > 0)
  // Without signs there is room for the rest to be read.
  const half = signed ? 3 : MIDDLE - 5
  const room = MIDDLE - 3
  return (
    <svg viewBox={`0 0 ${bins.length} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {range && (
        <rect
          className="window"
          x={range[0]}
          width={range[1] - range[0] + 1}
          y="0"
          height={HEIGHT}
        />
      )}
      {bins.map(({ from, pos, neg, other }, i) => (
        <g key={from}>
          {other > 0 && (
            <rect
              className="other"
              x={i + 0.12}
              width="0.76"
              y={MIDDLE - 1 - (other / others) * half}
              height={2 + (other / others) * 2 * half}
            />
          )}
          {pos > 0 && (
            <rect
              className="pos"
              x={i + 0.12}
              width="0.76"
              y={MIDDLE - (pos / most) * room}
              height={(pos / most) * room}
            />
          )}
          {neg > 0 && (
            <rect
              className="neg"
              x={i + 0.12}
              width="0.76"
              y={MIDDLE}
              height={(neg / most) * room}
            />
          )}
        </g>
      ))}
      <path className="together" d={outline(bins.map(({ cooc }) => cooc))} />
      <path className="axis" d={`M0 ${MIDDLE}H${bins.length}`} />
    </svg>
  )
}

/** A line over the steps, as high as the count on a scale of its own; empty where all is 0. */
function outline(counts: readonly number[]): string {
  const most = Math.max(0, ...counts)
  if (most === 0) return ''
  const heights = counts.map((n) => MIDDLE - (n / most) * (MIDDLE - 3))
  return `M0 ${heights.map((y, i) => `${i === 0 ? '' : 'V'}${y}H${i + 1}`).join('')}`
}
