import type { CitationLexicon } from '../../src/extract/citation/lexicon.ts'
import { loadLexicon } from '../../src/knowledge/index.ts'
import { readTables } from '../../src/knowledge/node.ts'

/** The part of the lexicon that citations are read with. */
export const readCitationLexicon = (): CitationLexicon => loadLexicon(readTables())
