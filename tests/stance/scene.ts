import { readText } from '../../src/extract/reading.ts'
import type { Scene } from '../../src/extract/scene.ts'
import { table } from '../../src/knowledge/tables.ts'
import { readTables } from '../../src/knowledge/node.ts'
import { buildVocabulary } from '../../src/lib/vocabulary.ts'
import { parseStanceCues } from '../../src/knowledge/stance-cues.ts'
import type { Actor } from '../../src/model/actor.ts'
import { aBody, aFacts, anActor, anArticle, aState } from '../support/build.ts'

export const tables = readTables()
export const cues = parseStanceCues(tables)
export const lexicon = {
  stance: cues,
  vocabulary: buildVocabulary({ stance: cues.words.map(({ words }) => words) }),
}
export const rowsOf = (path: string): string[] => table(tables, path).trim().split('\n').slice(1)

/** Invented actors that the sentences of these tests speak of. */
export const ACTORS: readonly Actor[] = [
  aState('veria', '维里亚'),
  aState('tarn', '塔恩'),
  aState('osk', '奥斯克'),
  aState('lumen', '卢门'),
  aState('pell', '佩尔'),
  aBody('veria-mfa', '维里亚外交部', { of: 'veria' }),
  anActor('bauer', '鲍尔', { of: 'veria', role: '总统' }),
  anActor('moritz', '莫里茨', { of: 'tarn', role: '外长' }),
]

/** The article of these paragraphs with the invented actors found in it. */
export function aScene(body: string | readonly string[], title = ''): Scene {
  const article = anArticle(body, { title })
  const { mentions } = aFacts(article, { actors: ACTORS })
  const actors = new Map(ACTORS.map((actor) => [actor.id, actor]))
  return { ...readText(article), mentions, actors, ties: [] }
}
