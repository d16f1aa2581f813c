import { useSay } from '../i18n/words.ts'
import type { Fetched } from './use-evidence.ts'

interface Props {
  readonly fetched: Fetched<unknown>
  /** What to say where the bundle has no such thing. */
  readonly missing: string
}

/** Says why something that was asked for is not there; nothing while it is, or may still come. */
export function Absent({ fetched: { kind }, missing }: Props) {
  const say = useSay()
  if (kind !== 'missing' && kind !== 'offline') return null
  return (
    <p className="notice" role="alert">
      {kind === 'offline' ? say('offline') : missing}
    </p>
  )
}
