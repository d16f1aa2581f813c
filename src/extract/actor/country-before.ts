import type { ActorId } from '../../model/ids.ts'
import { knownTo, type Field } from '../mention/field.ts'

/** How far back, in UTF-16 units, the state may stand that a short or bare name belongs to. */
const REACH = 40

/** The country last spoken of before a place in its paragraph: that of the nearest state, body or person data/ knows. */
export function countryBefore(field: Field, place: number): ActorId | null {
  const { folded } = field
  for (let end = place; end > Math.max(0, place - REACH) && folded[end - 1] !== '\n'; end--) {
    const country = knownTo(field, end)?.entry.country
    if (country) return country
  }
  return null
}
