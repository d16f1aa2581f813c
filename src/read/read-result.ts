import type { Article } from '../model/article.ts'
import type { Note } from '../model/note.ts'

/** What one source, or one record of it, came to. */
export interface ReadResult {
  readonly articles: readonly Article[]
  readonly notes: readonly Note[]
}

/** No article, and the reason as a note. */
export const refused = (about: string, code: string, says: string): ReadResult => ({
  articles: [],
  notes: [{ code, about, says, level: 'error' }],
})
