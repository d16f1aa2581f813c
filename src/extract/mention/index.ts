import type { Lexicon } from '../../knowledge/index.ts'
import type { Reading } from '../reading.ts'
import { findBodies, findMarkedMedia } from './bodies.ts'
import type { Field } from './field.ts'
import { findDotted } from './dotted.ts'
import { findHits, type Hit } from './hits.ts'
import { findKnownNames } from './known.ts'
import { findBracketed } from './latin.ts'
import { findLatinOnly } from './latin-only.ts'
import { total } from '../../model/reason.ts'
import { ACCEPT, type Proposal } from './proposal.ts'
import { findSpeaking, findTitled } from './titled.ts'

/** What an article suggests: the names data/ knows, where they stand, and forms it has never seen. */
export interface Suggestions {
  readonly field: Field
  readonly known: readonly Hit[]
  /** Words over names of data/ that denote nobody (日本海). */
  readonly traps: readonly Hit[]
  readonly proposals: readonly Proposal[]
  /** What looked like a name and was not taken for one. */
  readonly refused: readonly Proposal[]
}

const isTaken = ({ rule, reasons }: Proposal): boolean => total(reasons) >= ACCEPT[rule]

/** Looks for names, without deciding yet whom they denote. */
export function suggestNames(reading: Reading, lexicon: Lexicon): Suggestions {
  const { folded } = reading
  const standing = lexicon.vocabulary.standing(folded)
  const hits = findHits(folded, standing, lexicon)
  const { names: known, traps } = findKnownNames(folded, hits, { lexicon, standing })
  const field: Field = { folded, lexicon, standing, hits }
  const proposals = [
    ...findBracketed(field),
    ...findDotted(field),
    ...findLatinOnly(field),
    ...findTitled(field),
    ...findSpeaking(field),
    ...findBodies(field),
    ...findMarkedMedia(field),
  ]
  return {
    field,
    known,
    traps,
    proposals: proposals.filter(isTaken),
    refused: proposals.filter((p) => !isTaken(p)),
  }
}
