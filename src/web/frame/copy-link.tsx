import { lazy, Suspense, useState } from 'react'
import { useSay } from '../i18n/words.ts'
import { toAddress } from '../state/address.ts'
import { useStore } from '../state/store.ts'
import { LONGEST_LINK } from '../state/view-file.ts'
import { Icon } from './icon.tsx'

const ViewFiles = lazy(() => import('../export/view-files.tsx'))

/** Milliseconds the button says that it did its work. */
const SAID = 1600

/** Copies the address of exactly this screen; where it is too long to travel, offers a file in its place. */
export function CopyLink() {
  const say = useSay()
  const store = useStore()
  const [done, setDone] = useState(false)
  const [long, setLong] = useState(0)
  const address = () => new URL(toAddress(store.read().present), window.location.href).href
  const copy = async () => {
    setLong(0)
    await navigator.clipboard.writeText(address())
    setDone(true)
    setTimeout(() => setDone(false), SAID)
  }
  const share = () => {
    const { length } = address()
    if (length > LONGEST_LINK) setLong(length)
    else void copy()
  }
  return (
    <>
      <button
        type="button"
        className="icon"
        title={say('copyLink')}
        aria-label={say('copyLink')}
        onClick={share}
      >
        {done ? <span aria-live="polite">✓</span> : <Icon name="share" />}
      </button>
      {long > 0 && (
        <Suspense>
          <ViewFiles link={{ length: long, copy: () => void copy() }} close={() => setLong(0)} />
        </Suspense>
      )}
    </>
  )
}
