import { SORT } from '../../knowledge/speech-sorts.ts'
import type { Span } from '../../model/span.ts'
import type { Scene } from '../scene.ts'
import { cursorOver, look, speechFrom, type Cursor } from './cursor.ts'
import type { CitationLexicon } from './lexicon.ts'
import { mentionToken } from './mention-token.ts'
import { resort } from './resort.ts'
import { flush, take } from './take.ts'
import { BORDER, token, type Tokens } from './token.ts'

import { takeWord } from './word-at.ts'
import { CLOSING, UNIT } from './word-table.ts'

const BRACKET_UNITS = 80
const TITLE_UNITS = 60
const STOP = /[。!?]/

/** An article's paragraphs in tokens. */
export function tokenize(scene: Scene, lexicon: CitationLexicon): Tokens {
  const cursor = cursorOver(scene, lexicon)
  const { tokens } = cursor
  const from: number[] = []
  const to: number[] = []
  for (const block of scene.article.paragraphs) {
    tokens.push(BORDER)
    from.push(tokens.length)
    readBlock(cursor, block)
    to.push(tokens.length)
  }
  tokens.push(BORDER)
  resort(scene.folded, tokens)
  return { all: tokens, from, to }
}

function readBlock(cursor: Cursor, { start, end }: Span): void {
  const { folded, table } = cursor
  const { units } = table
  cursor.end = end
  look(cursor, start)
  for (let at = start; at < end;) {
    if (at > cursor.next) look(cursor, at)
    if (at === cursor.next) {
      at = takeName(cursor, at)
      continue
    }
    const unit = units[folded.charCodeAt(at)]
    if (unit === UNIT.text) {
      if (cursor.text < 0) cursor.text = at
      at++
      continue
    }
    let next = unit === UNIT.bracket ? takeBracket(cursor, at) : -1
    if (next < 0) next = takeWord(cursor, at, unit)
    if (next >= 0) at = next
    else if (unit >= UNIT.bracket) flush(cursor, at++)
    else if (cursor.text < 0) cursor.text = at++
    else at++
  }
  flush(cursor, end)
}

/** Takes the speech or the mention that stands at `at`; returns where it ends. */
function takeName(cursor: Cursor, at: number): number {
  const { folded, tokens } = cursor
  flush(cursor, at)
  if (speechFrom(cursor, at) !== at) {
    const mention = cursor.mentions[cursor.mention]
    tokens.push(mentionToken(folded, cursor.lexicon.speech, mention))
    return tokens[tokens.length - 1].end
  }
  const quotation = cursor.quotations[cursor.quotation]
  const end = Math.min(cursor.end, quotation.at.end)
  tokens.push(token(SORT.quote, at, end, null, null, quotation))
  // “….”他说: the sentence has ended inside the marks.
  if (STOP.test(folded[end - 2]) && folded[end] !== ',') tokens.push(token(SORT.stop, end, end))
  return end
}

/**
 * Takes a bracket with all it holds; the title of a work, unless a name fills it; a dash between spaces as a comma. Returns
 * where it ends, or −1.
 */
function takeBracket(cursor: Cursor, at: number): number {
  const { folded } = cursor
  const open = folded[at]
  if (open === '-') return folded[at - 1] === ' ' ? take(cursor, token(SORT.comma, at, at + 1)) : -1
  const title = open === '《' || open === '〈'
  const limit = Math.min(cursor.end, at + (title ? TITLE_UNITS : BRACKET_UNITS))
  const closing = CLOSING[open]
  for (let close = at + 1; close < limit; close++) {
    if (folded[close] !== closing) continue
    if (!title) return take(cursor, token(SORT.bracket, at, close + 1))
    const named = cursor.mentions[cursor.mention]?.at
    const filled = named && named.start === at + 1 && named.end >= close
    return filled ? -1 : take(cursor, token(SORT.document, at, close + 1))
  }
  return -1
}
