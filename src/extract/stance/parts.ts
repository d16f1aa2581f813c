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
/** The part each party plays and how many others play it better (lists share a place): `['agent', 0]`. */
export function partsOf(parties: readonly Party[]): { part: Part; rank: number }[] {
  const parts = parties.map(({ slot }) => partOf(slot))
  const places = parties.map(({ slot }, i) => {
    const place = ORDER[parts[i]].indexOf(slot.replace(/^[kx]/, ''))
    return (place < 0 ? 99 : place) + (/^[kx]/.test(slot) ? 50 : 0)
  })
  return parties.map((_, i) => {
    const better = new Set<number>()
    parties.forEach((_, j) => {
      if (parts[j] === parts[i] && places[j] < places[i]) better.add(places[j])
    })
    return { part: parts[i], rank: Math.min(better.size, 3) }
  })
}

function partOf(slot: string): Part {
  const bare = slot.replace(/^[kx]/, '')
  for (const part of ['voice', 'agent', 'with', 'patient'] as const)
    if (ORDER[part].includes(bare)) return part
  return 'far'
}
