import type { Lexicon } from '../../knowledge/index.ts'
import type { Reading } from '../reading.ts'
import { findBodies, findMarkedMedia } from './bodies.ts'
import type { Field } from './borders.ts'
import { findDotted } from './dotted.ts'
import { findHits, type Hit } from './hits.ts'
import { findKnownNames } from './known.ts'
import { findBracketed } from './latin.ts'
import { findLatinOnly } from './latin-only.ts'
import type { Proposal } from './proposal.ts'
import { findSpeaking, findTitled } from './titled.ts'

/** What an article suggests: the names data/ knows, where they stand, and forms it has never seen. */
export interface Suggestions {
  readonly field: Field
  readonly known: readonly Hit[]
  readonly proposals: readonly Proposal[]
}

/** Looks for names, without deciding yet whom they denote. */
export function suggestNames(reading: Reading, lexicon: Lexicon): Suggestions {
  const hits = findHits(reading.folded, lexicon)
  const known = findKnownNames(reading.folded, hits, lexicon)
  const field: Field = {
    folded: reading.folded,
    hits,
    lexicon,
    knownFrom: new Map(known.map((hit) => [hit.start, hit])),
    knownTo: new Map(known.map((hit) => [hit.end, hit])),
  }
  return {
    field,
    known,
    proposals: [
      ...findBracketed(field),
      ...findDotted(field),
      ...findLatinOnly(field),
      ...findTitled(field),
      ...findSpeaking(field),
      ...findBodies(field),
      ...findMarkedMedia(field),
    ],
  }
}
