import { total, type Reason } from '../../model/reason.ts'
import { usePage } from '../frame/page-context.ts'
import { sayReason } from '../i18n/reasons.ts'
import { useSay } from '../i18n/words.ts'
import '../style/why.css'

/** Grounds shown before the small ones. */
const SHOWN = 8

/** Reasons in the reader's language, those of one wording added up, the weightiest first; and their sum, which anyone can redo. */
export function ReasonList({ reasons }: { readonly reasons: readonly Reason[] }) {
  const { language, name } = usePage()
  const say = useSay()
  if (reasons.length === 0) return null
  const grounds = addedUp(reasons, (one) => sayReason(one.says || one.rule, language, name))
  const [shown, rest] = [grounds.slice(0, SHOWN), grounds.slice(SHOWN)]
  return (
    <ul className="plain reasons">
      {shown.map(([words, ones]) => (
        <Line key={words} words={words} points={total(ones)} title={rulesOf(ones)} />
      ))}
      {rest.length > 0 && (
        <Line
          words={say('otherGrounds', { count: rest.length })}
          points={total(rest.flatMap(([, ones]) => ones))}
          title={rest.map(([words]) => words).join(' · ')}
        />
      )}
      {grounds.length > 1 && <Line words={say('sum')} points={total(reasons)} title="" />}
    </ul>
  )
}

function Line({ words, points, title }: { words: string; points: number; title: string }) {
  return (
    <li className="row" title={title}>
      <span>{words}</span>
      <span className="number">{signed(points)}</span>
    </li>
  )
}

/** Two figures after the point, and no minus before a zero. */
const signed = (points: number): string => {
  const rounded = Math.round(points * 100) / 100
  return `${rounded > 0 ? '+' : ''}${rounded === 0 ? 0 : rounded}`
}

const rulesOf = (reasons: readonly Reason[]): string => reasons.map(({ rule }) => rule).join(', ')

function addedUp(
  reasons: readonly Reason[],
  phrase: (reason: Reason) => string,
): readonly (readonly [string, readonly Reason[]])[] {
  const groups = new Map<string, Reason[]>()
  for (const reason of reasons) {
    const words = phrase(reason)
    groups.set(words, [...(groups.get(words) ?? []), reason])
  }
  return [...groups].sort(([, one], [, other]) => Math.abs(total(other)) - Math.abs(total(one)))
}
