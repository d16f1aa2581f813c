import type { KnownActor } from '../../knowledge/actors.ts'
import type { SpeechLexicon } from '../../knowledge/speech.ts'
import type { Vocabulary } from '../../lib/vocabulary.ts'
import type { ActorId } from '../../model/ids.ts'

/** What citations are read with. */
export interface CitationLexicon {
  readonly speech: SpeechLexicon
  /** May be empty: bodies are then known by what their names end in. */
  readonly actors: ReadonlyMap<ActorId, KnownActor>
  /** The words of `speech`, and ordinary ones: what is part of a longer one (问 of 问题) is no word of ours. */
  readonly vocabulary: Vocabulary<'speech' | 'ordinary'>
}
