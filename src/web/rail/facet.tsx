import { useId, useState, type ReactNode } from 'react'
import { useSay } from '../i18n/words.ts'

/** Choices of one facet before “more”. */
const FIRST = 8

export interface Choice<T> {
  readonly value: T
  readonly words: string
  readonly mark?: ReactNode
  readonly count: number
}
interface Props<T> {
  readonly title: string
  readonly choices: readonly Choice<T>[]
  readonly chosen: readonly T[]
  /** Whether an empty choice stands for everything. */
  readonly emptyIsAll?: boolean
  readonly toggle: (value: T) => void
  readonly only: (value: T) => void
  /** What belongs to the key below the choices. */
  readonly children?: ReactNode
}

/** Ticks with their drawing and how many each would show. */
export function Facet<T extends string | number>({
  title,
  choices,
  chosen,
  emptyIsAll,
  toggle,
  only,
  children,
}: Props<T>) {
  const [whole, setWhole] = useState(false)
  const say = useSay()
  const heading = useId()
  const shown = whole ? choices : choices.slice(0, FIRST)
  return (
    <section className="facet" role="group" aria-labelledby={heading}>
      <h2 className="facet-title" id={heading}>
        {title}
      </h2>
      <ul className="plain">
        {shown.map(({ value, words, mark, count }) => (
          <li key={value} className="choice">
            <label className={count === 0 ? 'none' : ''}>
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={() => toggle(value)}
              />
              {mark}
              <span className="choice-words" title={words}>
                {words}
              </span>
              <span className="number">{count}</span>
            </label>
            {(emptyIsAll ? choices.length > 1 : chosen.length > 1) && (
              <button
                type="button"
                className="only"
                aria-label={`${say('only')} ${words}`}
                onClick={() => only(value)}
              >
                {say('only')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {choices.length > FIRST && !whole && (
        <button type="button" className="small" onClick={() => setWhole(true)}>
          {say('more', { count: choices.length - FIRST })}
        </button>
      )}
      {children}
    </section>
  )
}
