import { usePage } from '../frame/page-context.ts'
import { useSay } from '../i18n/words.ts'
import { chooseActor } from '../state/moves.ts'
import { useStore } from '../state/store.ts'

/** Through whom we know: outlet ← agency ← speaker. */
export function Chain({ ids }: { readonly ids: readonly string[] }) {
  const { data, name } = usePage()
  const store = useStore()
  const say = useSay()
  return (
    <p className="chain">
      <span className="quiet">{say('chain')}</span>
      {ids.map((id, i) => (
        <span key={`${i} ${id}`}>
          {i > 0 && <span aria-label={say('citing')}>←</span>}
          {data.nodeById.has(id) ? (
            <button
              type="button"
              className="actor-word"
              onClick={() => store.go((view) => chooseActor(id)({ ...view, page: 'actors' }))}
            >
              {name(id)}
            </button>
          ) : (
            <span className="actor-word">{name(id)}</span>
          )}
        </span>
      ))}
    </p>
  )
}
