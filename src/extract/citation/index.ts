import type { Citation } from '../../model/citation.ts'
import type { Scene } from '../scene.ts'
import { castOf } from './cast.ts'
import type { CitationLexicon } from './lexicon.ts'
import { readStatements } from './statements.ts'
import { tokenize } from './tokens.ts'

/** Whose words the article relays and through whom: one citation per speaker, medium and paragraph, in reading order. */
export function findCitations(scene: Scene, lexicon: CitationLexicon): Citation[] {
  const paragraphs = tokenize(scene, lexicon)
  const cast = castOf(scene, lexicon, paragraphs.tokens)
  return readStatements(scene, cast, paragraphs)
}
