import type { Article } from '../model/article.ts'
import type { Sentence } from '../model/facts.ts'

const unitsOf = (marks: string): Uint8Array => {
  const table = new Uint8Array(0x10000)
  for (let i = 0; i < marks.length; i++) table[marks.charCodeAt(i)] = 1
  return table
}
const END = unitsOf('。!?;…')
const CLOSING = unitsOf('。!?;…”"’\')）》])')
const OPEN_BRACKET = '('.charCodeAt(0)
const CLOSE_BRACKET = ')'.charCodeAt(0)

/**
 * The article's sentences in order. One ends after 。！？； or an ellipsis (with the closing marks that follow) and at the end of
 * its paragraph; a stop inside brackets ends nothing, since the bracket belongs to the sentence around it.
 */
export function findSentences(article: Article, folded: string): Sentence[] {
  const sentences: Sentence[] = []
  const blocks = [{ start: 0, end: article.title.length }, ...article.paragraphs]
  blocks.forEach((block, i) => {
    const add = (start: number, end: number): void => {
      if (!isBlank(folded, start, end)) sentences.push({ start, end, paragraph: i - 1 })
    }
    let start = block.start
    let depth = 0
    for (let at = block.start; at < block.end; at++) {
      const unit = folded.charCodeAt(at)
      if (unit === OPEN_BRACKET) depth++
      else if (unit === CLOSE_BRACKET && depth > 0) depth--
      if (depth > 0 || !END[unit]) continue
      let end = at + 1
      while (end < block.end && CLOSING[folded.charCodeAt(end)]) end++
      add(start, end)
      start = end
      at = end - 1
    }
    add(start, block.end)
  })
  return sentences
}

function isBlank(folded: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (folded.charCodeAt(at) > 0x20) return false
  return true
}
