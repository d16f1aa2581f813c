import type { EvidenceRow } from '../../model/bundle.ts'
import { usePage } from '../frame/page-context.ts'
import { useSay } from '../i18n/words.ts'
import { Absent } from './absent.tsx'
import { around } from './around.ts'
import { useFetched } from './use-evidence.ts'

/** The sentence before and after, from the article itself. */
export function Neighbours({ row }: { readonly row: EvidenceRow }) {
  const { data } = usePage()
  const say = useSay()
  const fetched = useFetched(() => data.shelf.article(row.article), [row.article])
  if (fetched.kind === 'waiting') return <p className="quiet">{say('loading')}</p>
  if (fetched.kind !== 'here') return <Absent fetched={fetched} missing={say('articleMissing')} />
  const found = around(fetched.value.article.text, row)
  if (!found) return <p className="quiet">{say('orphaned')}</p>
  return (
    <p className="around" dir="auto">
      <span className="quiet">{found.before}</span>
      <b>{row.text}</b>
      <span className="quiet">{found.after}</span>
    </p>
  )
}
