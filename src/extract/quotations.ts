import type { Article } from '../model/article.ts'
import type { Span } from '../model/span.ts'

/** Words between quotation marks, which may run over several paragraphs. */
export interface Quotation {
  /** With its marks. */
  readonly at: Span
  /** Without them. */
  readonly words: Span
  /** Whether it is long enough to be somebody's speech, not a scare quote or a title. */
  readonly speech: boolean
}

const STRAIGHT = '"'.charCodeAt(0)
const OPENING = '“'.charCodeAt(0)
const CLOSING = '”'.charCodeAt(0)
const SPEECH_UNITS = 8
// A quotation may lose its closing mark; past this many paragraphs we take it for lost.
const PARAGRAPHS = 3

/**
 * What stands between quotation marks, outermost only. A mark that opens a paragraph while one is open carries the quotation on;
 * a straight mark (") opens or closes by turns within its paragraph.
 */
export function findQuotations(article: Article, folded: string): Quotation[] {
  const found: Quotation[] = []
  let open = -1
  let depth = 0
  let age = 0
  let straight = -1
  for (const block of [{ start: 0, end: article.title.length }, ...article.paragraphs]) {
    straight = -1
    if (open >= 0 && ++age > PARAGRAPHS) open = -1
    for (let at = block.start; at < block.end; at++) {
      const unit = folded.charCodeAt(at)
      if (unit > CLOSING) continue
      if (unit !== STRAIGHT && unit !== OPENING && unit !== CLOSING) continue
      if (unit === OPENING) {
        if (open < 0) {
          open = at
          depth = 1
          age = 0
        } else if (at > block.start) depth++
      } else if (unit === CLOSING) {
        if (open >= 0 && --depth <= 0) {
          close(found, folded, open, at + 1)
          open = -1
        }
      } else if (open < 0) {
        if (straight < 0) straight = at
        else {
          close(found, folded, straight, at + 1)
          straight = -1
        }
      }
    }
    // An opening mark that its own paragraph neither closes nor the next one carries on was never closed.
    const next = folded[block.end + 1]
    if (open >= 0 && next !== '“') {
      close(found, folded, open, block.end, false)
      open = -1
      depth = 0
    }
  }
  return found
}

/** Adds what stands between two marks; where the second is lost (not `marked`), the words go up to `end`. */
function close(
  found: Quotation[],
  folded: string,
  start: number,
  end: number,
  marked = true,
): void {
  const words = { start: start + 1, end: marked ? end - 1 : end }
  if (words.end <= words.start) return
  const speech =
    words.end - words.start >= SPEECH_UNITS || /[,。!?;]/.test(folded.slice(words.start, words.end))
  found.push({ at: { start, end }, words, speech })
}
