import { hash } from '../../lib/hash.ts'
import type { Article } from '../../model/article.ts'
import { articleId } from '../../model/ids.ts'

/** Gives every article an id of its own; `undefined` for an article that was read before. */
export type NameApart = (article: Article, keeper?: number) => Article | undefined

/** What tells one text from another under the same name; the same in every run. */
export const textHash = (article: Article): number => hash(article.text)

/**
 * Keeps ids apart while articles are read one after the other. An id that another text has already taken, or that belongs to the
 * text whose hash is `keeper`, is lengthened by the article's own hash: it depends on no other file and on no order.
 */
export function nameApart(): NameApart {
  const taken = new Set<string>()
  const read = new Set<string>()
  return (article, keeper) => {
    const own = textHash(article)
    const key = `${article.id}\n${own}`
    if (read.has(key)) return undefined
    read.add(key)
    const free = !taken.has(article.id) && (keeper === undefined || keeper === own)
    const id = articleId(free ? article.id : `${article.id}-${own.toString(36)}`)
    taken.add(id)
    return free ? article : { ...article, id }
  }
}
