import type { StanceCues } from '../../knowledge/stance-cues.ts'
import type { Vocabulary } from '../../lib/vocabulary.ts'

/** What the stances are read with, of all that data/ holds. */
export interface StanceLexicon {
  readonly stance: StanceCues
  /** The words of `stance`. */
  readonly vocabulary: Vocabulary<'stance'>
}
