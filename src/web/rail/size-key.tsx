import { useMemo } from 'react'
import { usePage } from '../frame/page-context.ts'
import { useSay } from '../i18n/words.ts'
import { sizingOf } from '../network/sizes.ts'
import { useView } from '../state/store.ts'

/** What the size of an actor says, and how far it goes. */
export function SizeKey() {
  const { data } = usePage()
  const { size } = useView().format
  const say = useSay()
  const { most } = useMemo(() => sizingOf(data, size), [data, size])
  return (
    <p className="size-key">
      <svg viewBox="0 0 34 14" width="34" height="14" aria-hidden="true">
        <circle cx="5" cy="7" r="2.5" />
        <circle cx="25" cy="7" r="6.5" />
      </svg>
      <span className="choice-words">{say('sizeSays', { by: say(`size.${size}`) })}</span>
      {most > 0 && <span className="number">{say('sizeMost', { most })}</span>}
    </p>
  )
}
