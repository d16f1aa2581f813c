import { useEffect, useMemo, useRef, useState } from 'react'
import type { EdgeRow, EvidenceRow } from '../../model/bundle.ts'
import { usePage } from '../frame/page-context.ts'
import { singleKeys } from '../frame/single-keys.ts'
import { inField } from '../frame/use-shortcuts.ts'
import { useSay } from '../i18n/words.ts'
import { listBy, readArticle } from '../state/moves.ts'
import { useStore, useView } from '../state/store.ts'
import { SENTENCE_GROUPS, type Lists } from '../state/view.ts'
import type { Verdict } from '../../model/verdict.ts'
import { judgements } from './judgements.ts'
import { JudgementBar } from './judgement-bar.tsx'
import { SentenceCard } from './sentence-card.tsx'

/** Cards on one page. */
const PAGE = 50
const VERDICTS: Readonly<Record<string, Verdict>> = { y: 'confirm', x: 'wrong', u: 'unsure' }

/** The sentences of a relation as cards, in groups, walked by J and K. */
export function EvidenceList({
  edge,
  rows,
}: {
  readonly edge: EdgeRow
  readonly rows: readonly EvidenceRow[]
}) {
  const { name } = usePage()
  const store = useStore()
  const say = useSay()
  const group = useView().lists.sentences
  const [most, setMost] = useState(PAGE)
  const list = useRef<HTMLDivElement>(null)
  const groups = useMemo(() => grouped(rows.slice(0, most), group), [rows, most, group])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (inField(event.target) || event.ctrlKey || event.metaKey || !singleKeys.on()) return
      const cards = [...(list.current?.querySelectorAll<HTMLElement>('[data-card]') ?? [])]
      const at = cards.findIndex((card) => card.contains(document.activeElement))
      const key = event.key.toLowerCase()
      if (key === 'j') cards[Math.min(cards.length - 1, at + 1)]?.focus()
      else if (key === 'k') cards[Math.max(0, at - 1)]?.focus()
      const row = rows[Number(cards[at]?.dataset.card ?? -1)]
      if (!row) return
      if (VERDICTS[key]) judgements.set(edge.key, row, VERDICTS[key])
      else if (key === 'o') store.go(readArticle(row.article, row.start))
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [edge, rows, store])
  return (
    <div ref={list}>
      <div className="list-tools">
        <select
          className="button"
          aria-label={say('groupBy')}
          value={group}
          onChange={(event) =>
            store.go(
              listBy({
                sentences: SENTENCE_GROUPS.find((one) => one === event.target.value) ?? group,
              }),
            )
          }
        >
          {SENTENCE_GROUPS.map((one) => (
            <option key={one} value={one}>
              {say(`group.${one}`)}
            </option>
          ))}
        </select>
        <JudgementBar />
      </div>
      {groups.map(([title, members]) => (
        <section key={title}>
          {group !== 'none' && (
            <h3>
              {group === 'outlet' ? name(title) : title || say('undated')}{' '}
              <span className="number">{members.length}</span>
            </h3>
          )}
          <ol className="plain cards">
            {members.map((row) => (
              <SentenceCard
                key={`${row.article}@${row.start}`}
                edge={edge}
                row={row}
                index={rows.indexOf(row)}
              />
            ))}
          </ol>
        </section>
      ))}
      {rows.length > most && (
        <button type="button" className="button" onClick={() => setMost(most + PAGE)}>
          {say('more', { count: rows.length - most })}
        </button>
      )}
    </div>
  )
}

function grouped(
  rows: readonly EvidenceRow[],
  by: Lists['sentences'],
): readonly [string, readonly EvidenceRow[]][] {
  if (by === 'none') return [['', rows]]
  const groups = new Map<string, EvidenceRow[]>()
  for (const row of rows) {
    const title = by === 'outlet' ? row.outlet : row.publishedAt.slice(0, 7)
    groups.set(title, [...(groups.get(title) ?? []), row])
  }
  return [...groups].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? 1 : -1))
}
