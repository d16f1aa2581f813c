import { useMemo } from 'react'
import type { EdgeRow } from '../../model/bundle.ts'
import { byStrength, kindOf } from '../bundle/dataset.ts'
import { usePage } from '../frame/page-context.ts'
import { useSettled } from '../frame/use-settled.ts'
import { useSay } from '../i18n/words.ts'
import { RelationList } from './actor-panel.tsx'

/** Lines of each list. */
const MOST = 5

/** Places to begin while nothing is chosen: the strongest disagreements, agreements, and the pairs with both. */
export function StartPanel() {
  const { data } = usePage()
  const say = useSay()
  const settled = useSettled()
  const starts = useMemo(() => {
    const edges = settled ? data.edges : []
    const stances = edges.filter((edge) => edge.relation === 'stance')
    const neg = stances.filter((edge) => kindOf(edge) === 'neg')
    const pos = stances.filter((edge) => kindOf(edge) === 'pos')
    const cite = edges.filter((edge) => edge.relation === 'citation')
    return {
      neg: neg.slice(0, MOST),
      pos: pos.slice(0, MOST),
      contested: contested(stances),
      newest: newest(neg),
      cite: cite.slice(0, MOST),
    }
  }, [data, settled])
  return (
    <>
      <header className="panel-head">
        <h2>{say('start')}</h2>
      </header>
      <p className="quiet">{say('startHow')}</p>
      <RelationList title={say('start.neg')} edges={starts.neg} />
      <RelationList title={say('start.pos')} edges={starts.pos} />
      <RelationList title={say('start.contested')} edges={starts.contested} />
      <RelationList title={say('start.newest')} edges={starts.newest} />
      <RelationList title={say('start.cite')} edges={starts.cite} />
    </>
  )
}

/** Relations of pairs that approve and disapprove of each other, strongest pairs first. */
function contested(stances: readonly EdgeRow[]): readonly EdgeRow[] {
  const pairs = new Map<string, EdgeRow[]>()
  for (const edge of stances) {
    const pair = [edge.source, edge.target].sort().join('\n')
    pairs.set(pair, [...(pairs.get(pair) ?? []), edge])
  }
  return [...pairs.values()]
    .filter((edges) => new Set(edges.map((edge) => edge.sign)).size > 1)
    .sort(([one], [other]) => byStrength(one, other))
    .flat()
    .slice(0, MOST)
}

/** Disapproval first seen last. */
const newest = (neg: readonly EdgeRow[]): readonly EdgeRow[] =>
  neg
    .filter((edge) => edge.first !== '')
    .sort((one, other) =>
      one.first < other.first ? 1 : one.first > other.first ? -1 : byStrength(one, other),
    )
    .slice(0, MOST)
