import { gather } from '../corpus/index.ts'
import { extractAll } from '../extract/index.ts'
import type { Article } from '../model/article.ts'
import type { Corpus } from '../model/corpus.ts'
import type { ArticleFacts } from '../model/facts.ts'
import type { Note } from '../model/note.ts'
import type { Settings } from '../model/settings.ts'
import { listFiles, readFiles } from '../read/index.ts'
import { loadKnowledge } from './knowledge.ts'
import { progressOn } from './progress.ts'
import type { Terminal } from './terminal.ts'
import { Trouble } from './trouble.ts'

/** Everything under the paths, read, extracted and told of one set of actors; with what went wrong on the way. */
export interface ReadCorpus {
  readonly corpus: Corpus
  readonly notes: readonly Note[]
}

/** Throws a Trouble where not one article could be read. */
export async function readCorpus(
  paths: readonly string[],
  settings: Settings,
  terminal: Terminal,
): Promise<ReadCorpus> {
  const knowledge = loadKnowledge()
  const progress = progressOn(terminal)
  const list = listFiles(paths)
  const bytes = list.files.reduce((sum, file) => sum + file.size, 0)
  const notes: Note[] = [...list.notes]
  const articles: Article[] = []
  let done = 0
  let last = ''
  for await (const result of readFiles(list, knowledge.outlets)) {
    notes.push(...result.notes)
    articles.push(...result.articles)
    if (result.file.path !== last) done += result.file.size
    last = result.file.path
    progress.show('reading', done, bytes)
  }
  const facts: ArticleFacts[] = []
  for (const found of extractAll(articles, knowledge.lexicon, settings)) {
    notes.push(...found.notes)
    facts.push(found)
    progress.show('extracting', facts.length, articles.length)
  }
  progress.show('resolving', bytes, bytes)
  const corpus = gather(facts, knowledge.reference, knowledge.lexicon.judgements, settings)
  progress.clear()
  if (facts.length === 0) throw new Trouble(nothingRead(notes))
  return { corpus, notes }
}

const nothingRead = (notes: readonly Note[]): string =>
  ['No article could be read.', ...notes.map(({ about, says }) => `  ${about}: ${says}`)].join('\n')
