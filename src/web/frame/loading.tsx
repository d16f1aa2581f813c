import { useSay } from '../i18n/words.ts'

/** Bytes that came, by file. */
export type Arrived = Readonly<Record<string, number>>

const megabytes = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`

/** The frame's skeleton while the graph comes, with what has come so far. */
export function Loading({ arrived }: { readonly arrived: Arrived }) {
  const say = useSay()
  const files = Object.entries(arrived)
  return (
    <div className="boot" role="status" aria-live="polite">
      <div className="boot-mark" aria-hidden="true" />
      <p>{say('loading')}</p>
      <p className="quiet">
        {files.map(([file, bytes]) => `${file} ${megabytes(bytes)}`).join(' · ') || '…'}
      </p>
    </div>
  )
}
