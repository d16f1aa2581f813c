import { gather } from '../../corpus/index.ts'
import { referenceOf } from '../../corpus/reference.ts'
import { recordsOf } from '../../export/bundle.ts'
import type { Records } from '../../export/records.ts'
import { extractAll } from '../../extract/index.ts'
import { buildGraph } from '../../graph/index.ts'
import { loadLexicon } from '../../knowledge/index.ts'
import { outletsByDomain } from '../../knowledge/outlets.ts'
import type { Note } from '../../model/note.ts'
import { DEFAULTS } from '../../model/settings.ts'
import { readOffered, type Offered } from './read-offered.ts'

/** What the page asks: read these articles together. */
export interface Ask extends Offered {
  readonly title: string
}
export type Answer =
  | { readonly kind: 'step'; readonly step: 'lexicon' | 'reading' | 'graph' }
  | { readonly kind: 'done'; readonly records: Records; readonly notes: readonly Note[] }
  | { readonly kind: 'nothing'; readonly notes: readonly Note[] }
  | { readonly kind: 'failed'; readonly says: string }

const FILES = import.meta.glob<string>('../../../data/**/*.csv', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const tables = Object.fromEntries(
  Object.entries(FILES).map(([path, text]) => [path.replace(/^.*\/data\//, ''), text]),
)

const tell = (answer: Answer) => postMessage(answer)

function read(ask: Ask): Answer {
  tell({ kind: 'step', step: 'lexicon' })
  const lexicon = loadLexicon(tables)
  tell({ kind: 'step', step: 'reading' })
  const { articles, notes } = readOffered(ask, outletsByDomain(lexicon))
  if (articles.length === 0) return { kind: 'nothing', notes }
  const facts = [...extractAll(articles, lexicon, DEFAULTS)]
  tell({ kind: 'step', step: 'graph' })
  const corpus = gather(facts, referenceOf(lexicon), lexicon.judgements, DEFAULTS)
  const records = recordsOf(corpus, buildGraph(corpus, DEFAULTS), DEFAULTS, ask.title)
  return { kind: 'done', records, notes: [...notes, ...facts.flatMap((one) => one.notes)] }
}

onmessage = ({ data }: MessageEvent<Ask>) => {
  try {
    tell(read(data))
  } catch (trouble) {
    tell({ kind: 'failed', says: trouble instanceof Error ? trouble.message : String(trouble) })
  }
}
