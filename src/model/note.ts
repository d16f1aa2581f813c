import type { ArticleId } from './ids.ts'
import type { Span } from './span.ts'

/** Trouble in the input. The run goes on; a note says what happened and where. */
export interface Note {
  /** Kebab-case name of the kind of trouble: `unreadable-file`, `no-title`, `unknown-encoding`. */
  readonly code: string
  /** The file, folder or article it is about. */
  readonly about: string
  readonly article?: ArticleId
  readonly at?: Span
  /** One sentence for the person who has to mend the input. */
  readonly says: string
  /** `error`: something of the input is missing from the result; `warning`: a guess was made. */
  readonly level: 'error' | 'warning'
}
