import type { ActorKind } from '../../src/model/actor.ts'
import type { Mention } from '../../src/model/mention.ts'
import type { Span } from '../../src/model/span.ts'
import { byText } from '../../src/lib/order.ts'

/** Somebody an annotator lists, with every form that denotes him in the text. */
export interface NamedActor {
  readonly id: string
  readonly type: ActorKind
  readonly names: readonly string[]
}

/** A place where a listed name stands. */
export interface NamedPlace extends Span {
  readonly actor: NamedActor
}

/** Where the names stand, longest first and never one inside another: what a list of names says of a text (eval/GUIDE.md). */
export function namedPlaces(text: string, actors: readonly NamedActor[]): NamedPlace[] {
  const taken = new Uint8Array(text.length)
  const places: NamedPlace[] = []
  const names = actors.flatMap((actor) =>
    [...new Set(actor.names)].map((words) => ({ actor, words })),
  )
  names.sort((one, other) => other.words.length - one.words.length)
  for (const { actor, words } of names)
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
      const end = start + words.length
      if (taken.subarray(start, end).some(Boolean)) continue
      taken.fill(1, start, end)
      places.push({ start, end, actor })
    }
  return places
}

/** Extracted actor → listed actor: one to one, by the places they share, most shared first. */
export function alignActors(
  places: readonly NamedPlace[],
  mentions: readonly Mention[],
): ReadonlyMap<string, string> {
  const listed = new Map(places.map(({ start, end, actor }) => [`${start}-${end}`, actor.id]))
  const shared = new Map<string, { mine: string; theirs: string; times: number }>()
  for (const { actor, at } of mentions) {
    const theirs = listed.get(`${at.start}-${at.end}`)
    if (theirs === undefined) continue
    const key = `${actor} ${theirs}`
    const pair = shared.get(key) ?? { mine: actor, theirs, times: 0 }
    shared.set(key, { ...pair, times: pair.times + 1 })
  }
  const pairs = [...shared].sort(([a, one], [b, other]) => other.times - one.times || byText(a, b))
  const aligned = new Map<string, string>()
  const used = new Set<string>()
  for (const [, { mine, theirs }] of pairs)
    if (!aligned.has(mine) && !used.has(theirs)) {
      aligned.set(mine, theirs)
      used.add(theirs)
    }
  return aligned
}
