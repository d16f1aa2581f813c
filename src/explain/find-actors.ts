import { fold } from '../lib/fold.ts'
import { byText } from '../lib/order.ts'
import type { NodeRow } from '../model/bundle.ts'

const keyOf = (words: string): string =>
  fold(words.normalize('NFKC').trim())
    .toLowerCase()
    .replace(/[\s·.\-=_'’]+/gu, '')

/**
 * The actors meant by these words: by id or any name in any script, else by a part of a name. Those most written about come
 * first; several where the words fit several equally well.
 */
export function findActors(words: string, nodes: readonly NodeRow[]): readonly NodeRow[] {
  const wanted = keyOf(words)
  if (wanted === '') return []
  const ordered = [...nodes].sort(
    (one, other) => other.mentions - one.mentions || byText(one.id, other.id),
  )
  const exact = ordered.filter((node) => node.id === words.trim())
  if (exact.length > 0) return exact
  const named = ordered.filter((node) => namesOf(node).some((name) => keyOf(name) === wanted))
  if (named.length > 0) return named
  return ordered.filter((node) => namesOf(node).some((name) => keyOf(name).includes(wanted)))
}

/** Every form a node goes by, its id included. */
export const namesOf = ({ id, names, aliases }: NodeRow): string[] => [
  id,
  ...Object.values(names),
  ...aliases,
]
