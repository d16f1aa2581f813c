import { useEffect } from 'react'
import type { Shelf } from '../bundle/shelf.ts'

/** Milliseconds after opening before anything is kept: the reader comes first. */
const AFTER = 5_000

/** Keeps page and bundle for when the server is gone, where the browser can and its reader saves no data. */
export function useKeep({ manifest, unsaved, kept }: Shelf): void {
  useEffect(() => {
    const { connection } = navigator as { connection?: { saveData?: boolean } }
    if (import.meta.env.DEV || unsaved || kept || connection?.saveData) return
    if (!('serviceWorker' in navigator)) return
    const waiting = setTimeout(() => {
      // Where it fails (a private window, a full disk) the page is as it was without.
      void import('./keep.ts').then(({ keep }) => keep(manifest)).catch(() => undefined)
    }, AFTER)
    return () => clearTimeout(waiting)
  }, [manifest, unsaved, kept])
}
