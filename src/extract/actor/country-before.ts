import type { ActorId } from '../../model/ids.ts'
import type { Field } from '../mention/borders.ts'

/** How far back, in UTF-16 units, the state may stand that a short or bare name belongs to. */
const REACH = 40

/** The country last spoken of before a place in its paragraph: that of the nearest state, body or person data/ knows. */
export function countryBefore({ folded, lexicon, knownTo }: Field, place: number): ActorId | null {
  for (let end = place; end > Math.max(0, place - REACH) && folded[end - 1] !== '\n'; end--) {
    const hit = knownTo.get(end)
    const country = hit && lexicon.actors.get(hit.entry.aliases[0].actor)?.country
    if (country) return country
  }
  return null
}
