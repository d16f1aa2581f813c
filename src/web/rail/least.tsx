import { useId } from 'react'

interface Props {
  readonly title: string
  /** What each step of the slider stands for, in words. */
  readonly words: readonly string[]
  /** How many relations lie on each step. */
  readonly counts: readonly number[]
  /** The step chosen; the first lets everything pass. */
  readonly step: number
  readonly choose: (step: number) => void
}

/** How much of something a relation must have at least, over a histogram of how much they have. */
export function Least({ title, words, counts, step, choose }: Props) {
  const id = useId()
  const highest = Math.max(...counts, 1)
  return (
    <section className="facet">
      <label className="row" htmlFor={id}>
        <span className="facet-title">{title}</span>
        <span className="number">{words[step]}</span>
      </label>
      <div className="bars" aria-hidden="true">
        {counts.map((n, i) => (
          <span
            key={i}
            className={i < step ? 'out' : ''}
            style={{ height: `${(Math.sqrt(n / highest) * 100).toFixed(1)}%` }}
          />
        ))}
      </div>
      <input
        id={id}
        type="range"
        min={0}
        max={counts.length - 1}
        value={step}
        aria-valuetext={words[step]}
        onChange={(event) => choose(Number(event.target.value))}
      />
    </section>
  )
}
