import { useState } from 'react'
import { useSay } from '../i18n/words.ts'
import { toAddress } from '../state/address.ts'
import { useStore } from '../state/store.ts'
import { Icon } from './icon.tsx'

/** Milliseconds the button says that it did its work. */
const SAID = 1600

/** Copies the address of exactly this screen. */
export function CopyLink() {
  const say = useSay()
  const store = useStore()
  const [done, setDone] = useState(false)
  const copy = async () => {
    const address = new URL(toAddress(store.read().present), window.location.href)
    await navigator.clipboard.writeText(address.href)
    setDone(true)
    setTimeout(() => setDone(false), SAID)
  }
  return (
    <button
      type="button"
      className="icon"
      title={say('copyLink')}
      aria-label={say('copyLink')}
      onClick={() => void copy()}
    >
      {done ? <span aria-live="polite">✓</span> : <Icon name="share" />}
    </button>
  )
}
