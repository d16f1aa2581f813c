import { RelationMark, TypeMark } from '../frame/marks.tsx'
import { Icon } from '../frame/icon.tsx'
import type { Result } from './results.ts'

interface Props {
  readonly result: Result
  readonly id: string
  readonly active: boolean
  readonly take: () => void
}

/** A line of the search list: its mark, its words, and what it would lead to. */
export function ResultRow({ result, id, active, take }: Props) {
  return (
    <li
      id={id}
      role="option"
      aria-selected={active}
      className={`result ${result.mark}`}
      // The field must not lose the focus before the click arrives.
      onMouseDown={(event) => event.preventDefault()}
      onClick={take}
    >
      <span className="result-mark">
        {result.mark === 'action' ? (
          <Icon name="open" />
        ) : result.mark === 'person' ||
          result.mark === 'state' ||
          result.mark === 'organization' ? (
          <TypeMark type={result.mark} />
        ) : (
          <RelationMark kind={result.mark} />
        )}
      </span>
      <span className="result-words">{result.words}</span>
      <span className="quiet result-note">{result.note}</span>
    </li>
  )
}
