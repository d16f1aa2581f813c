import { lazy, Suspense, useState } from 'react'
import type { EdgeRow, EvidenceRow } from '../../model/bundle.ts'
import { usePage } from '../frame/page-context.ts'
import { useSay } from '../i18n/words.ts'
import { readArticle } from '../state/moves.ts'
import { useStore } from '../state/store.ts'
import { Chain } from './chain.tsx'
import { citationOf } from './cite.ts'
import type { Verdict } from '../../model/verdict.ts'
import { judgements, useJudgements } from './judgements.ts'
import { MarkedText } from './marked-text.tsx'
import { Neighbours } from './neighbours.tsx'

const WhySentence = lazy(() => import('./why-sentence.tsx'))

const VERDICTS: readonly { verdict: Verdict; key: string }[] = [
  { verdict: 'confirm', key: 'Y' },
  { verdict: 'wrong', key: 'X' },
  { verdict: 'unsure', key: 'U' },
]

interface Props {
  readonly edge: EdgeRow
  readonly row: EvidenceRow
  readonly index: number
}

/** One sentence: its words with both actors and the cue marked, who published it when, and through whom it came. */
export function SentenceCard({ edge, row, index }: Props) {
  const page = usePage()
  const store = useStore()
  const say = useSay()
  useJudgements()
  const [open, setOpen] = useState<'' | 'around' | 'why'>('')
  const article = page.data.articleById.get(row.article)
  const verdict = judgements.of(edge.key, row) ?? row.verdict
  const toggle = (what: 'around' | 'why') => setOpen(open === what ? '' : what)
  const marks = edge.directed
    ? row.marks
    : row.marks.map((mark) =>
        mark.role === 'target' ? { ...mark, role: 'source' as const } : mark,
      )
  return (
    <li className={`card ${verdict ?? ''}`} data-card={index} tabIndex={-1}>
      <MarkedText text={row.text} marks={marks} language={article?.language ?? ''} />
      <p className="quiet">
        {page.name(row.outlet)}
        {row.publishedAt && ` · ${row.publishedAt.slice(0, 10)}`} ·{' '}
        <button
          type="button"
          className="link"
          onClick={() => store.go(readArticle(row.article, row.start))}
        >
          {article?.title ?? row.article}
        </button>
        {article?.url && (
          <>
            {' '}
            <a href={article.url} target="_blank" rel="noreferrer">
              {say('original')}
            </a>
          </>
        )}
      </p>
      {row.verdict && <p className="judged">{say(`judged.${row.verdict}`)}</p>}
      {row.chain.length > 1 && <Chain ids={row.chain} />}
      {row.copies.length > 0 && (
        <details>
          <summary>{say('copies', { count: row.copies.length })}</summary>
          <ul className="plain">
            {row.copies.map((id) => (
              <li key={id}>
                <button type="button" className="link" onClick={() => store.go(readArticle(id))}>
                  {page.data.articleById.get(id)?.title ?? id}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {open === 'around' && <Neighbours row={row} />}
      {open === 'why' && (
        <Suspense fallback={<p className="quiet">{say('loading')}</p>}>
          <WhySentence row={row} />
        </Suspense>
      )}
      <div className="card-tools">
        <button
          type="button"
          className="small"
          aria-expanded={open === 'around'}
          onClick={() => toggle('around')}
        >
          {say('around')}
        </button>
        <button
          type="button"
          className="small"
          aria-expanded={open === 'why'}
          onClick={() => toggle('why')}
        >
          {say('why')}
        </button>
        <button
          type="button"
          className="small"
          onClick={() => void navigator.clipboard.writeText(citationOf(row, article, page.name))}
        >
          {say('copy')}
        </button>
        <span className="verdicts" role="group" aria-label={say('verdict')}>
          {VERDICTS.map(({ verdict: one, key }) => (
            <button
              key={one}
              type="button"
              className="small"
              aria-pressed={verdict === one}
              title={`${say(`verdict.${one}`)} (${key})`}
              onClick={() => judgements.set(edge.key, row, one)}
            >
              {say(`verdict.${one}`)}
            </button>
          ))}
        </span>
      </div>
    </li>
  )
}
