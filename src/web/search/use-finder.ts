import { useMemo, useState } from 'react'
import type { Dataset } from '../bundle/dataset.ts'
import { actorFinder, type FindActors } from './find-actors.ts'

interface Finder {
  readonly find: FindActors
  /** Fetches the names the tables know beyond those the articles use; called when the reader turns to the search. */
  readonly learn: () => void
}

/** The search over actors, first by the bundle's own names, soon by those of the tables too. */
export function useFinder(data: Dataset): Finder {
  const [names, setNames] = useState<ReadonlyMap<string, readonly string[]>>()
  // Made at the first query: indexing every name of a large bundle would hold up the first picture.
  const find = useMemo<FindActors>(() => {
    let made: FindActors | undefined
    return (query, most) => (made ??= actorFinder(data.nodes, names))(query, most)
  }, [data, names])
  const learn = () => {
    if (!names) void import('./table-names.ts').then(({ tableNames }) => setNames(tableNames()))
  }
  return { find, learn }
}
