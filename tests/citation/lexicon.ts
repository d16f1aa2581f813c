import type { CitationLexicon } from '../../src/extract/citation/lexicon.ts'
import { readTables } from '../../src/knowledge/node.ts'
import { parseSpeech } from '../../src/knowledge/speech.ts'
import { parseCsv } from '../../src/lib/csv.ts'
import { buildTrie } from '../../src/lib/trie.ts'

/** The citation part of the lexicon, with no actors: what a scene says of them must do. */
export function readCitationLexicon(): CitationLexicon {
  const tables = readTables()
  const words = parseCsv(tables['names/words.csv'], 'words.csv').map((row) => row.word)
  return { speech: parseSpeech(tables), actors: new Map(), words: buildTrie(words) }
}
