import { useEffect, useState } from 'react'
import type { Dataset } from '../bundle/dataset.ts'
import { isPicked, type View } from '../state/view.ts'
import { pickedKeys } from './picked.ts'

const NONE: ReadonlySet<string> = new Set()

/** The relations behind what is picked on the sources page, by key; none until the citations have come, or where they cannot. */
export function usePicked(data: Dataset, view: View): ReadonlySet<string> {
  const [keys, setKeys] = useState(NONE)
  const { picked, speakers, filters } = view
  const some = isPicked(picked)
  useEffect(() => {
    if (!some) return setKeys(NONE)
    let here = true
    data.shelf.citations().then(
      (rows) => here && setKeys(pickedKeys(rows, view)),
      () => here && setKeys(NONE),
    )
    return () => {
      here = false
    }
  }, [data, some, picked, speakers, filters.outlets, filters.from, filters.to])
  return keys
}
