import type { KnownActor } from '../../knowledge/actors.ts'
import type { SpeechLexicon } from '../../knowledge/speech.ts'
import type { Citation } from '../../model/citation.ts'
import type { ActorId } from '../../model/ids.ts'
import type { Scene } from '../scene.ts'
import { castOf } from './cast.ts'
import { readStatements } from './statements.ts'
import { seeker, tokenize } from './tokens.ts'

/** What citations are read with. `actors` may be empty: bodies are then known by their names' endings alone. */
export interface CitationLexicon {
  readonly speech: SpeechLexicon
  readonly actors: ReadonlyMap<ActorId, KnownActor>
  readonly media: ReadonlySet<ActorId>
}

/** Whose words the article relays and through whom: one citation per speaker, medium and paragraph, in reading order. */
export function findCitations(scene: Scene, lexicon: CitationLexicon): Citation[] {
  const seek = seeker(scene)
  const paragraphs = scene.article.paragraphs.map((at) => tokenize(scene, lexicon.speech, at, seek))
  const cast = castOf(scene, lexicon.speech, lexicon.actors, lexicon.media, paragraphs)
  return readStatements(scene, cast, paragraphs)
}
