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
const PART_PLAYED: readonly Part[] = PARTS.flatMap((part) => Array<Part>(RANKS).fill(part))
export const partOf = (played: number): Part => PART_PLAYED[played]
export const rankOf = (played: number): number => played % RANKS

/** The part each party plays for its cue. */
export function partsOf(parties: readonly Party[]): number[] {
  BEST.fill(NOWHERE)
  for (const { slot } of parties) noteBest(PART_OF[slot] * RANKS, PLACE_OF[slot])
  const played: number[] = []
  for (const { slot } of parties) {
    const first = PART_OF[slot] * RANKS
    let rank = 0
    while (rank < RANKS - 1 && BEST[first + rank] < PLACE_OF[slot]) rank++
    played.push(first + rank)
  }
  return played
}

// The best places of each part, in order, while the parts of one cue are told.
const BEST = new Uint8Array(PARTS.length * RANKS)
const NOWHERE = 255

/** Puts a place where it belongs among the best ones of its part, which begin at `first`. */
function noteBest(first: number, place: number): void {
  let at = first + RANKS - 1
  if (BEST[at] <= place) return
  for (let i = first; i < at; i++) if (BEST[i] === place) return
  while (at > first && BEST[at - 1] > place) {
    BEST[at] = BEST[at - 1]
    at--
  }
  BEST[at] = place
}
