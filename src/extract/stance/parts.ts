import type { Party } from './parties.ts'
import { OUTSIDE_STEP, slot, SLOTS } from './slots.ts'

/** What a party does for a cue: `voice` speaks, `agent` acts or bears a trait, `with` shares the act, `patient` suffers it. */
const PARTS = ['voice', 'agent', 'with', 'patient', 'far'] as const
export type Part = (typeof PARTS)[number]

// Best first: of two parties with the same part, the one whose slot comes first plays it.
const ORDER: Readonly<Record<Exclude<Part, 'far'>, string>> = {
  voice: 'Kh Qh K Q H cK R',
  agent: 'P S by by0 Sh pS pSh Sd cS cQ S2 pX pY M pM at at0 than',
  with: 'with with0 p-with o-with',
  patient:
    'self ba ba0 on0 on to0 to for for0 O0 O o-on o-to o-ba o-for o-at p-on p-to Om O2 nS n-on n-to p-ba n nM cX',
}

// The same slot outside the cue's own words comes behind all others.
const OUTSIDE = 50
const FAR = PARTS.indexOf('far')
const PART_OF = new Uint8Array(SLOTS.length).fill(FAR)
const PLACE_OF = new Uint8Array(SLOTS.length).fill(99)
for (const [part, slots] of Object.entries(ORDER))
  slots.split(' ').forEach((name, place) => {
    for (let outside = 0; outside < 3; outside++) {
      PART_OF[slot(name) + outside * OUTSIDE_STEP] = PARTS.indexOf(part as Part)
      PLACE_OF[slot(name) + outside * OUTSIDE_STEP] = outside > 0 ? place + OUTSIDE : place
    }
  })

/** How many play one part better (lists share a place), counted no farther than the last rank. */
const RANKS = 4

/** All played parts, `agent0` the one who plays it best; a played part is its place in this list. */
export const PLAYED: readonly string[] = PARTS.flatMap((part) =>
  Array.from({ length: RANKS }, (_, rank) => part + rank),
)
export const partOf = (played: number): Part => PARTS[Math.floor(played / RANKS)]
export const rankOf = (played: number): number => played % RANKS

/** The part each party plays for its cue. */
export function partsOf(parties: readonly Party[]): number[] {
  const played: number[] = []
  for (const { slot } of parties) {
    const part = PART_OF[slot]
    const place = PLACE_OF[slot]
    played.push(part * RANKS + Math.min(RANKS - 1, betterPlaces(parties, part, place)))
  }
  return played
}

/** How many different places before this one others of the same part stand at. */
function betterPlaces(parties: readonly Party[], part: number, place: number): number {
  let better = 0
  let from = -1
  for (;;) {
    let next = place
    for (const { slot } of parties)
      if (PART_OF[slot] === part && PLACE_OF[slot] > from && PLACE_OF[slot] < next)
        next = PLACE_OF[slot]
    if (next === place) return better
    better++
    from = next
  }
}
