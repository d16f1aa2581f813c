import type { EdgeRow } from '../../model/bundle.ts'
import { kindOf } from '../bundle/dataset.ts'
import { SignMark } from '../frame/marks.tsx'
import { usePage } from '../frame/page-context.ts'
import { useSay } from '../i18n/words.ts'

const SIDES = ['neg', 'pos'] as const

/** What one actor is said to hold of another, against to the left and for to the right, by the sentences of both relations. */
export function ForAgainst({ edge }: { readonly edge: EdgeRow }) {
  const { data } = usePage()
  const say = useSay()
  const stances = (data.edgesOf.get(edge.source) ?? []).filter(
    (one) => one.relation === 'stance' && one.source === edge.source && one.target === edge.target,
  )
  const all = stances.reduce((sum, one) => sum + one.weight, 0)
  return (
    <div className="for-against">
      {SIDES.map((kind) => {
        const stance = stances.find((one) => kindOf(one) === kind)
        const count = stance?.weight ?? 0
        return (
          <div key={kind} className={`side ${kind}`}>
            <span className="side-track" aria-hidden="true">
              <span className="side-bar" style={{ width: `${(count / all) * 100}%` }} />
            </span>
            <span className="side-words">
              <SignMark kind={kind} />
              <span className={`word ${kind}`}>{say(`kind.${kind}`)}</span>
              <span>{say('nSentences', { count })}</span>
              {stance && (
                <span className="quiet">{say('nOutlets', { count: stance.outlets })}</span>
              )}
            </span>
          </div>
        )
      })}
    </div>
  )
}
