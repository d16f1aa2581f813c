import type { EdgeRow } from '../../model/bundle.ts'
import { kindOf } from '../bundle/dataset.ts'
import { RelationMark } from '../frame/marks.tsx'
import { usePage } from '../frame/page-context.ts'
import { useSay } from '../i18n/words.ts'
import { chooseEdge } from '../state/moves.ts'
import { useStore } from '../state/store.ts'

/** Outlets named on one line; the rest is counted. */
const OUTLETS = 3

interface Props {
  readonly edge: EdgeRow
  /** The actor whose list this is: only the other end is named. */
  readonly of?: string
}

/** A relation as a line that opens its sentences: whom with, how often, and by whose word. */
export function RelationLine({ edge, of }: Props) {
  const { name } = usePage()
  const store = useStore()
  const say = useSay()
  const kind = kindOf(edge)
  const arrow = edge.directed ? '→' : '–'
  const outlets = edge.outletIds.slice(0, OUTLETS).map(name)
  const rest = edge.outletIds.length - OUTLETS
  return (
    <li>
      <button
        type="button"
        className="line relation-line"
        onClick={() => store.go(chooseEdge(edge.key))}
      >
        <span className="line-head">
          <RelationMark kind={kind} />
          <span className="line-name">
            {of
              ? name(edge.source === of ? edge.target : edge.source)
              : `${name(edge.source)} ${arrow} ${name(edge.target)}`}
          </span>
          {!of && <span className={`word ${kind}`}>{say(`kind.${kind}`)}</span>}
          <span className="number">{say('nSentences', { count: edge.weight })}</span>
        </span>
        <span className="quiet line-note">
          {edge.roles.length > 0 && edge.relation === 'affiliation'
            ? `${edge.roles.join(say('comma'))} · `
            : ''}
          {outlets.join(say('comma'))}
          {rest > 0 ? ` +${rest}` : ''}
        </span>
      </button>
    </li>
  )
}
