import type { Citation } from '../../model/citation.ts'
import type { Scene } from '../scene.ts'
import { castOf } from './cast.ts'
import type { CitationLexicon } from './lexicon.ts'
import { readStatements } from './statements.ts'
import { tokenize } from './tokens.ts'

/**
 * Whose words the article relays and through whom: one citation per speaker, medium and paragraph, in reading order. `standing` is
 * what the vocabulary says of the folded text, for whoever knows it already.
 */
export function findCitations(
  scene: Scene,
  lexicon: CitationLexicon,
  standing = lexicon.vocabulary.standing(scene.folded),
): Citation[] {
  const paragraphs = tokenize(scene, lexicon, standing)
  const cast = castOf(scene, lexicon, paragraphs.tokens)
  return readStatements(scene, cast, paragraphs)
}
