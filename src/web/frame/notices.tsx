import { lazy, Suspense, useState } from 'react'
import { useSay } from '../i18n/words.ts'
import { useStore, useView } from '../state/store.ts'
import { usePage } from './page-context.ts'

const NoteList = lazy(() => import('../attempt/note-list.tsx'))

interface Props {
  readonly reload: () => void
  readonly webgl: boolean
  readonly again: () => void
}

/** Lines below the top bar for what went wrong without stopping the page. */
export function Notices({ reload, webgl, again }: Props) {
  const { data } = usePage()
  const view = useView()
  const say = useSay()
  const store = useStore()
  const { damaged, unsaved, notes, kept } = data.shelf
  const unknown = [
    ...[...view.nodes, ...view.expanded, ...view.hidden].filter((id) => !data.nodeById.has(id)),
    ...(view.edge && !data.edgeByKey.has(view.edge) ? [view.edge] : []),
  ]
  return (
    <div className="notices" role="status">
      {!webgl && (
        <Notice text={say('noWebgl')}>
          <button type="button" className="button" onClick={again}>
            {say('again')}
          </button>
        </Notice>
      )}
      {kept && (
        <Notice text={say('kept', { since: dayOf(kept) })}>
          <button type="button" className="button" onClick={reload}>
            {say('again')}
          </button>
        </Notice>
      )}
      {unsaved && (
        <Notice text={say('unsaved')}>
          <button type="button" className="button" onClick={reload}>
            {say('backToBundle')}
          </button>
        </Notice>
      )}
      {notes.length > 0 && (
        <Notice text={say('notesOfReading', { count: notes.length })}>
          <Suspense>
            <NoteList notes={notes} />
          </Suspense>
        </Notice>
      )}
      {damaged.length > 0 && (
        <Notice
          text={say('damagedRows', {
            count: damaged.length,
            first: damaged.slice(0, 3).join(', '),
          })}
        />
      )}
      {unknown.length > 0 && (
        <Notice text={say('stale', { ids: unknown.join(', ') })}>
          <button
            type="button"
            className="button"
            onClick={() =>
              store.go((now) => ({
                ...now,
                nodes: now.nodes.filter((id) => data.nodeById.has(id)),
                expanded: now.expanded.filter((id) => data.nodeById.has(id)),
                hidden: now.hidden.filter((id) => data.nodeById.has(id)),
                edge: data.edgeByKey.has(now.edge) ? now.edge : '',
              }))
            }
          >
            {say('forget')}
          </button>
        </Notice>
      )}
    </div>
  )
}

/** `'Thu, 14 Sep 2023 11:15:02 GMT'` → the day and time here; as it stands where it is no date. */
const dayOf = (since: string): string => {
  const date = new Date(since)
  return Number.isNaN(date.getTime()) ? since : date.toLocaleString()
}

function Notice({
  text,
  children,
}: {
  readonly text: string
  readonly children?: React.ReactNode
}) {
  const [open, setOpen] = useState(true)
  const say = useSay()
  if (!open) return null
  return (
    <div className="notice">
      <span>{text}</span>
      {children}
      <button
        type="button"
        className="icon"
        aria-label={say('close')}
        onClick={() => setOpen(false)}
      >
        ×
      </button>
    </div>
  )
}
