import { article, type Article, type Language } from '../../model/article.ts'
import { fold } from '../../lib/fold.ts'
import { hash } from '../../lib/hash.ts'
import { articleId } from '../../model/ids.ts'

/** An article as a reader pastes it. */
export interface Pasted {
  readonly text: string
  /** Day it was published; empty where unknown. */
  readonly day: string
  /** Who published it; empty where unknown. */
  readonly outlet: string
}

/** Pasted words as an article: the first line is the title, every other line a paragraph. Null where there is no text. */
export function plainArticle({ text, day, outlet }: Pasted): Article | null {
  const [title, ...body] = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (!title) return null
  return article({
    id: articleId(`pasted-${hash(text).toString(36)}`),
    url: '',
    title: body.length > 0 ? title : '',
    outlet,
    publishedAt: day,
    language: languageOf(text),
    authors: [],
    body: body.length > 0 ? body : [title],
  })
}

/** Traditional where folding changes more than one character in twenty; English where there is hardly any Han. */
function languageOf(text: string): Language {
  const han = text.match(/[\u3400-\u9fff]/g) ?? []
  if (han.length < text.length / 10) return 'en'
  const folded = fold(han.join(''))
  const changed = han.filter((sign, i) => folded[i] !== sign).length
  return changed * 20 > han.length ? 'zh-Hant' : 'zh-Hans'
}
