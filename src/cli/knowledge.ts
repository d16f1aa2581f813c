import { referenceOf, type Reference } from '../corpus/reference.ts'
import { loadLexicon, type Lexicon } from '../knowledge/index.ts'
import { outletsByDomain } from '../knowledge/outlets.ts'
import { readTables } from '../knowledge/node.ts'
import type { OutletsByDomain } from '../read/index.ts'

/** All that data/ says, loaded once per command. */
export interface Knowledge {
  readonly lexicon: Lexicon
  readonly reference: Reference
  readonly outlets: OutletsByDomain
}

export function loadKnowledge(): Knowledge {
  const tables = readTables()
  const lexicon = loadLexicon(tables)
  return {
    lexicon,
    reference: referenceOf(lexicon),
    outlets: outletsByDomain(lexicon),
  }
}
