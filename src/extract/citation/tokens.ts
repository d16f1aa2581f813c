import { SORT } from '../../knowledge/speech-sorts.ts'
import type { Span } from '../../model/span.ts'
import type { Scene } from '../scene.ts'
import { cursorOver, look, speechFrom, type Cursor } from './cursor.ts'
import type { CitationLexicon } from './lexicon.ts'
import { headOf } from './made-words.ts'
import { resort } from './resort.ts'
import { flush, take } from './take.ts'
import { enter, made, type Tokens } from './token.ts'
import { takeWord } from './word-at.ts'
import { speechIn } from './word-table.ts'
import { CLOSING, UNIT, UNITS } from './units.ts'

const BRACKET_UNITS = 80
const TITLE_UNITS = 60
const STOP = /[。!?]/

/** An article in tokens; those of paragraph `i` run from `from[i]` up to `to[i]`. They last until the next article is read. */
export interface Paragraphs {
  readonly tokens: Tokens
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** `standing` is what the vocabulary says of the folded text. */
export function tokenize(scene: Scene, lexicon: CitationLexicon, standing: Int32Array): Paragraphs {
  const cursor = cursorOver(scene, lexicon, standing)
  const { tokens } = cursor
  const from: number[] = []
  const to: number[] = []
  for (const block of scene.article.paragraphs) {
    enter(tokens, SORT.none, block.start, block.start)
    from.push(tokens.count)
    readBlock(cursor, block)
    to.push(tokens.count)
  }
  enter(tokens, SORT.none, scene.folded.length, scene.folded.length)
  resort(scene.folded, tokens, cursor.table)
  return { tokens, from, to }
}

function readBlock(cursor: Cursor, { start, end }: Span): void {
  const { folded, standing } = cursor
  const { words } = cursor.table
  cursor.end = end
  look(cursor, start)
  for (let at = start; at < end;) {
    if (at > cursor.next) look(cursor, at)
    if (at === cursor.next) {
      at = takeName(cursor, at)
      continue
    }
    const unit = UNITS[folded.charCodeAt(at)]
    if (unit === UNIT.plain && speechIn(words[standing[at]]) < 0) {
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
  if (speechFrom(cursor, at) !== at) return takeMention(cursor)
  const quotation = cursor.quotations[cursor.quotation]
  const end = Math.min(cursor.end, quotation.at.end)
  tokens.speech.set(tokens.count, quotation)
  enter(tokens, SORT.quote, at, end)
  // “….”他说: the sentence has ended inside the marks.
  if (STOP.test(folded[end - 2]) && folded[end] !== ',') enter(tokens, SORT.stop, end, end)
  return end
}

/** Takes the next mention; a title that begins with it (国防部长), or that its last character makes of it, is a person of that body. */
function takeMention({ folded, tokens, standing, table, speech, mention }: Cursor): number {
  const { at, kind } = tokens.mentions[mention]
  const { start, end } = at
  const longest = kind === 'person' ? -1 : speechIn(table.words[standing[start]])
  if (longest >= 0 && start + speech.lengths[longest] > end) {
    const { noun, sort } = tokens.entries[longest]
    const stop = start + speech.lengths[longest]
    if (noun) enter(tokens, sort, start, stop, longest, mention)
    if (noun) return stop
  }
  const head = kind === 'organization' ? headOf(folded, end) : null
  if (head) enter(tokens, SORT.noun, start, end + 1, made(tokens, head), mention)
  else enter(tokens, SORT[kind], start, end, -1, mention)
  return head ? end + 1 : end
}

/**
 * Takes a bracket with all it holds; the title of a work, unless a name fills it; a dash between spaces as a comma. Returns
 * where it ends, or −1.
 */
function takeBracket(cursor: Cursor, at: number): number {
  const { folded } = cursor
  const open = folded[at]
  if (open === '-') return folded[at - 1] === ' ' ? take(cursor, SORT.comma, at, at + 1) : -1
  const title = open === '《' || open === '〈'
  const limit = Math.min(cursor.end, at + (title ? TITLE_UNITS : BRACKET_UNITS))
  const closing = CLOSING[open].charCodeAt(0)
  for (let close = at + 1; close < limit; close++) {
    if (folded.charCodeAt(close) !== closing) continue
    if (!title) return take(cursor, SORT.bracket, at, close + 1)
    const named = cursor.tokens.mentions[cursor.mention]?.at
    const filled = named && named.start === at + 1 && named.end >= close
    return filled ? -1 : take(cursor, SORT.document, at, close + 1)
  }
  return -1
}
