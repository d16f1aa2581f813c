import { useState } from 'react'
import type { CitationRow } from '../../model/bundle.ts'
import { citationKeys } from '../bundle/citation-keys.ts'
import { MarkedText } from '../evidence/marked-text.tsx'
import { useEvidence } from '../evidence/use-evidence.ts'
import { usePage } from '../frame/page-context.ts'
import { Tool } from '../frame/top-bar.tsx'
import { useSay } from '../i18n/words.ts'
import { readArticle } from '../state/moves.ts'
import { useStore } from '../state/store.ts'
import type { Picked } from '../state/view.ts'
import { pickedWords } from './picked.ts'
import { Chain } from '../evidence/chain.tsx'

/** Cards on one page. */
const PAGE = 50

interface Props {
  readonly rows: readonly CitationRow[]
  readonly picked: Picked
  readonly clear: () => void
}

/** The sentences behind what is picked, newest first. */
export function CitationPanel({ rows, picked, clear }: Props) {
  const { data, name } = usePage()
  const store = useStore()
  const say = useSay()
  const [most, setMost] = useState(PAGE)
  const title = pickedWords(picked, name, say)
  const newest = [...rows].sort((one, other) =>
    one.publishedAt < other.publishedAt ? 1 : one.publishedAt > other.publishedAt ? -1 : 0,
  )
  return (
    <aside className="panel" aria-label={say('evidence')}>
      <header className="panel-head">
        <h2>{title || say('allCitations')}</h2>
        {title && <Tool icon="close" label={say('close')} act={clear} />}
      </header>
      <p>
        {say('nCitations', { count: rows.length })} ·{' '}
        {say('nArticles', { count: new Set(rows.map((row) => row.article)).size })}
      </p>
      {title && rows.flatMap(citationKeys).some((key) => data.edgeByKey.has(key)) && (
        <button
          type="button"
          className="button"
          onClick={() => store.go((view) => ({ ...view, page: 'actors', nodes: [], edge: '' }))}
        >
          {say('inNetwork')}
        </button>
      )}
      <ol className="plain cards">
        {newest.slice(0, most).map((row) => (
          <CitationCard key={`${row.article}@${row.evidence.start} ${row.speaker}`} row={row} />
        ))}
      </ol>
      {rows.length > most && (
        <button type="button" className="button" onClick={() => setMost(most + PAGE)}>
          {say('more', { count: rows.length - most })}
        </button>
      )}
    </aside>
  )
}

/** One citation; its marks are those of the relation it proves. */
function CitationCard({ row }: { readonly row: CitationRow }) {
  const { data, name } = usePage()
  const store = useStore()
  const say = useSay()
  const fetched = useEvidence(data.shelf, citationKeys(row).at(-1) ?? '')
  const proof =
    fetched.kind === 'here'
      ? fetched.value.find((one) => one.article === row.article && one.text === row.text)
      : undefined
  const article = data.articleById.get(row.article)
  return (
    <li className="card">
      <MarkedText text={row.text} marks={proof?.marks ?? []} language={article?.language ?? ''} />
      <Chain ids={[row.outlet, row.via, row.speaker].filter((id) => id !== '')} />
      <p className="quiet">
        {row.anonymous && `${row.anonymous} · `}
        {say(`speaker.${row.kind}`)} · {say(`mode.${row.mode}`)}
        {row.affiliations.map((tie) => ` · ${name(tie.with)}${tie.role}`)}
      </p>
      <p className="quiet">
        {row.publishedAt && `${row.publishedAt.slice(0, 10)} · `}
        <button
          type="button"
          className="link"
          onClick={() => store.go(readArticle(row.article, row.evidence.start))}
        >
          {article?.title ?? row.article}
        </button>
      </p>
    </li>
  )
}
