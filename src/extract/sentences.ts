import { unitsOf } from '../lib/units.ts'
import type { Article } from '../model/article.ts'
import type { Sentence } from '../model/facts.ts'

/** No mark that matters here stands behind it; nearly every character does. */
const LAST_MARK = '》'.charCodeAt(0)
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
  addSentences(sentences, folded, 0, article.title.length, -1)
  article.paragraphs.forEach(({ start, end }, i) => addSentences(sentences, folded, start, end, i))
  return sentences
}

function addSentences(
  sentences: Sentence[],
  folded: string,
  from: number,
  to: number,
  paragraph: number,
): void {
  let start = from
  let depth = 0
  for (let at = from; at < to; at++) {
    const unit = folded.charCodeAt(at)
    if (unit > LAST_MARK) continue
    if (unit === OPEN_BRACKET) depth++
    else if (unit === CLOSE_BRACKET && depth > 0) depth--
    if (depth > 0 || !END[unit]) continue
    let end = at + 1
    while (end < to && CLOSING[folded.charCodeAt(end)]) end++
    if (!isBlank(folded, start, end)) sentences.push({ start, end, paragraph })
    start = end
    at = end - 1
  }
  if (!isBlank(folded, start, to)) sentences.push({ start, end: to, paragraph })
}

function isBlank(folded: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (folded.charCodeAt(at) > 0x20) return false
  return true
}
