import type { Article } from '../model/article.ts'
import type { Sentence } from '../model/facts.ts'

const END = new Set('。!?;…')
const CLOSING = new Set('”"’\')）》])')

/**
 * The article's sentences in order. One ends after 。！？； or an ellipsis (with the closing marks that follow) and at the end of
 * its paragraph; a stop inside brackets ends nothing, since the bracket belongs to the sentence around it.
 */
export function findSentences(article: Article, folded: string): Sentence[] {
  const sentences: Sentence[] = []
  const blocks = [{ start: 0, end: article.title.length }, ...article.paragraphs]
  blocks.forEach((block, i) => {
    let start = block.start
    let depth = 0
    for (let at = block.start; at < block.end; at++) {
      const unit = folded[at]
      if (unit === '(') depth++
      else if (unit === ')') depth = Math.max(0, depth - 1)
      if (depth > 0 || !END.has(unit)) continue
      let end = at + 1
      while (end < block.end && (END.has(folded[end]) || CLOSING.has(folded[end]))) end++
      sentences.push({ start, end, paragraph: i - 1 })
      start = end
      at = end - 1
    }
    if (start < block.end) sentences.push({ start, end: block.end, paragraph: i - 1 })
  })
  return sentences.filter((at) => folded.slice(at.start, at.end).trim() !== '')
}
