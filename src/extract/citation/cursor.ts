import type { Quotation } from '../quotations.ts'
import type { WordList } from '../../lib/vocabulary.ts'
import type { Scene } from '../scene.ts'
import type { CitationLexicon } from './lexicon.ts'
import { columnsFor } from './columns.ts'
import type { Tokens } from './token.ts'
import { wordTableOf, type WordTable } from './word-table.ts'

/** Where the tokenizer is: it walks once over the text, and beside it over the scene's mentions and quotations. */
export interface Cursor {
  readonly folded: string
  /** Per place, what stands there: see `Vocabulary.standing`. */
  readonly standing: Int32Array
  readonly table: WordTable
  readonly speech: WordList
  readonly ordinary: WordList
  readonly tokens: Tokens
  readonly quotations: readonly Quotation[]
  /** The first mention that begins, and the first quotation that ends, at or after the place last asked for. */
  mention: number
  quotation: number
  /** Where the next of both begins, and where the next mention does. */
  next: number
  nextMention: number
  /** Where the paragraph ends. */
  end: number
  /** Where plain text began that is no token yet; −1 for none. */
  text: number
}

export function cursorOver(scene: Scene, lexicon: CitationLexicon, standing: Int32Array): Cursor {
  const { article, folded, mentions } = scene
  const quotations = scene.quotations.filter((quotation) => quotation.speech)
  const { speech, ordinary } = lexicon.vocabulary.lists
  // Each token takes a unit, but for borders and the stops behind quotations.
  const room = folded.length + article.paragraphs.length + quotations.length + 1
  const { sort, start, end, word, mention } = columnsFor(lexicon, room)
  const tokens: Tokens = {
    sort,
    start,
    end,
    word,
    mention,
    count: 0,
    entries: lexicon.speech.entries,
    made: [],
    mentions,
    speech: new Map(),
  }
  return {
    folded,
    standing,
    table: wordTableOf(lexicon),
    speech,
    ordinary,
    tokens,
    quotations,
    mention: 0,
    quotation: 0,
    next: 0,
    nextMention: 0,
    end: 0,
    text: -1,
  }
}

/** Looks for the next mention and the next quotation at or after `at`; places must be asked for in ascending order. */
export function look(cursor: Cursor, at: number): void {
  const { quotations } = cursor
  const { mentions } = cursor.tokens
  while (cursor.mention < mentions.length && mentions[cursor.mention].at.start < at)
    cursor.mention++
  while (cursor.quotation < quotations.length && quotations[cursor.quotation].at.end <= at)
    cursor.quotation++
  cursor.nextMention =
    cursor.mention < mentions.length ? mentions[cursor.mention].at.start : Infinity
  cursor.next = Math.min(cursor.nextMention, speechFrom(cursor, at))
}

/** Where speech stands at or after `at`: `at` itself in its midst, as where a later paragraph of it begins. */
export const speechFrom = ({ quotations, quotation }: Cursor, at: number): number =>
  quotation < quotations.length ? Math.max(at, quotations[quotation].at.start) : Infinity
