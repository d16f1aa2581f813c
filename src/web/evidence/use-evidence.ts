import { useEffect, useState } from 'react'
import type { EvidenceRow } from '../../model/bundle.ts'
import { Trouble } from '../bundle/trouble.ts'
import type { Shelf } from '../bundle/shelf.ts'

export type Fetched<T> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'missing' }
  /** The server cannot be reached, and this was not kept. */
  | { readonly kind: 'offline' }
  | { readonly kind: 'here'; readonly value: T }

/** The answer to a question to the shelf; `missing` where the file or the row is not there, `offline` where nobody can tell. */
export function useFetched<T>(ask: () => Promise<T | null>, keys: readonly unknown[]): Fetched<T> {
  const [fetched, setFetched] = useState<Fetched<T>>({ kind: 'waiting' })
  useEffect(() => {
    let here = true
    setFetched({ kind: 'waiting' })
    ask().then(
      (value) => here && setFetched(value === null ? { kind: 'missing' } : { kind: 'here', value }),
      (trouble: unknown) =>
        here &&
        setFetched({
          kind: trouble instanceof Trouble && trouble.code === 'offline' ? 'offline' : 'missing',
        }),
    )
    return () => {
      here = false
    }
  }, keys)
  return fetched
}

export const useEvidence = (shelf: Shelf, key: string): Fetched<readonly EvidenceRow[]> =>
  useFetched(() => shelf.evidence(key), [shelf, key])
