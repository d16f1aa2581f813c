import { useEffect, useState } from 'react'

/** Milliseconds the first picture has to itself. */
const REST = 150
let settled = false

/** False until the first picture had time to be drawn, true ever after: what may wait for it asks this. */
export function useSettled(): boolean {
  const [known, setKnown] = useState(settled)
  useEffect(() => {
    if (known) return
    const waiting = setTimeout(() => {
      settled = true
      setKnown(true)
    }, REST)
    return () => clearTimeout(waiting)
  }, [known])
  return known
}
