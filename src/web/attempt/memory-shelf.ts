import type { Records } from '../../export/records.ts'
import type { Note } from '../../model/note.ts'
import type { Shelf } from '../bundle/shelf.ts'

/** What a worker read, as a shelf: nothing of it is stored anywhere but in this page. */
export function memoryShelf(
  records: Pick<Records, 'manifest' | 'graph' | 'evidence' | 'citations' | 'articles'> &
    Partial<Pick<Records, 'explanation'>>,
  notes: readonly Note[] = [],
): Shelf {
  const articles = new Map(records.articles.map((file) => [file.article.id as string, file]))
  return {
    manifest: records.manifest,
    graph: records.graph,
    damaged: [],
    unsaved: true,
    kept: '',
    notes,
    evidence: async (key) => records.evidence[key] ?? null,
    everything: async function* () {
      yield records.evidence
    },
    article: async (id) => articles.get(id) ?? null,
    citations: async () => records.citations,
    explanation: async () => records.explanation ?? null,
  }
}
