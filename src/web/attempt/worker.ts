import { gather } from '../../corpus/index.ts'
import { referenceOf } from '../../corpus/reference.ts'
import { recordsOf } from '../../export/bundle.ts'
import type { Records } from '../../export/records.ts'
import { extract } from '../../extract/index.ts'
import { buildGraph } from '../../graph/index.ts'
import { loadLexicon } from '../../knowledge/index.ts'
import { DEFAULTS } from '../../model/settings.ts'
import { plainArticle, type Pasted } from './plain-article.ts'

/** What the page asks: read these articles together. */
export interface Ask {
  readonly pasted: readonly Pasted[]
  readonly title: string
}
export type Answer =
  | { readonly kind: 'step'; readonly step: 'lexicon' | 'reading' | 'graph' }
  | { readonly kind: 'done'; readonly records: Records }
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

function read({ pasted, title }: Ask): Records {
  tell({ kind: 'step', step: 'lexicon' })
  const lexicon = loadLexicon(tables)
  tell({ kind: 'step', step: 'reading' })
  const facts = pasted.flatMap((one) => {
    const article = plainArticle(one)
    return article ? [extract(article, lexicon, DEFAULTS)] : []
  })
  tell({ kind: 'step', step: 'graph' })
  const corpus = gather(facts, referenceOf(lexicon), lexicon.judgements, DEFAULTS)
  return recordsOf(corpus, buildGraph(corpus, DEFAULTS), DEFAULTS, title)
}

onmessage = ({ data }: MessageEvent<Ask>) => {
  try {
    tell({ kind: 'done', records: read(data) })
  } catch (trouble) {
    tell({ kind: 'failed', says: trouble instanceof Error ? trouble.message : String(trouble) })
  }
}
