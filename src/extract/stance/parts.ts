import type { Party } from './parties.ts'

/** What a party does for a cue: `voice` speaks, `agent` acts or bears a trait, `with` shares the act, `patient` suffers it. */
export type Part = 'voice' | 'agent' | 'with' | 'patient' | 'far'

// Best first: of two parties with the same part, the one whose slot comes first plays it.
const ORDER: Readonly<Record<Part, readonly string[]>> = {
  voice: ['Kh', 'Qh', 'K', 'Q', 'H', 'cK', 'R'],
  agent: [
    'P',
    'S',
    'by',
    'by0',
    'Sh',
    'pS',
    'pSh',
    'Sd',
    'cS',
    'cQ',
    'S2',
    'pX',
    'pY',
    'M',
    'pM',
    'at',
    'at0',
    'than',
    'ba',
    'ba0',
  ],
  with: ['with', 'with0', 'p-with', 'o-with'],
  patient: [
    'self',
    'on0',
    'on',
    'to0',
    'to',
    'for',
    'for0',
    'O0',
    'O',
    'o-on',
    'o-to',
    'o-ba',
    'o-for',
    'o-at',
    'p-on',
    'p-to',
    'Om',
    'O2',
    'nS',
    'n-on',
    'n-to',
    'p-ba',
    'n',
    'nM',
  ],
  far: [],
}
/** A part, and how many others play it better (lists share a place). */
export interface Played {
  readonly part: Part
  readonly rank: number
  /** `agent0`. */
  readonly name: string
  /** Part and rank as one number below `CODES`. */
  readonly code: number
}

const PLACES: ReadonlyMap<string, { part: Part; place: number }> = new Map(
  (['voice', 'agent', 'with', 'patient'] as const).flatMap((part) =>
    ORDER[part].map((slot, place): [string, { part: Part; place: number }] => [
      slot,
      { part, place },
    ]),
  ),
)
/** How many combinations of part and rank there are. */
export const CODES = 20
const NUMBERS: readonly Part[] = ['voice', 'agent', 'with', 'patient', 'far']
const FAR = { part: 'far' as const, place: 99 }
// Slots outside the cue's own words come behind all others.
const OUTSIDE = 50

/** The part each party plays for its cue. */
export function partsOf(parties: readonly Party[]): Played[] {
  const places = parties.map(({ slot }) => {
    const outside = slot.startsWith('k') || slot.startsWith('x')
    const { part, place } = PLACES.get(outside ? slot.slice(1) : slot) ?? FAR
    return { part, place: outside ? place + OUTSIDE : place }
  })
  return places.map(({ part, place }) => {
    let rank = 0
    const seen: number[] = []
    for (const other of places)
      if (other.part === part && other.place < place && !seen.includes(other.place)) {
        seen.push(other.place)
        rank++
      }
    rank = Math.min(rank, 3)
    return { part, rank, name: part + rank, code: NUMBERS.indexOf(part) * 4 + rank }
  })
}
