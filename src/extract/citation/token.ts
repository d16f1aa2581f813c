import type { Sort } from '../../knowledge/speech-sorts.ts'
import type { SpeechWord } from '../../knowledge/speech.ts'
import type { Mention } from '../../model/mention.ts'
import type { Span } from '../../model/span.ts'
import type { Columns } from './columns.ts'
import type { Quotation } from '../quotations.ts'

/**
 * An article in tokens, column by column: a token is one piece of a paragraph as citations see it, a mention, a word of the speech
 * tables (by its sort), somebody's speech between marks as a whole (`quote`), a mark of punctuation, or `text`. A token of sort
 * `none` stands before, between and behind the paragraphs, so that whoever looks past a border finds nothing there.
 */
export interface Tokens extends Columns {
  /** How many there are; what the columns hold behind them means nothing. */
  count: number
  /** The words of the speech tables, and those that this article makes up, whose numbers go on behind. */
  readonly entries: readonly SpeechWord[]
  readonly made: SpeechWord[]
  readonly mentions: readonly Mention[]
  /** The speech that each quote is, or is part of. */
  readonly speech: Map<number, Quotation>
}

/** One token by itself. */
export interface Token extends Span {
  readonly sort: Sort
  readonly word: SpeechWord | null
  readonly mention: Mention | null
}

export function wordOf({ word, entries, made }: Tokens, i: number): SpeechWord | null {
  const number = word[i]
  if (number < 0) return null
  return number < entries.length ? entries[number] : made[number - entries.length]
}

export const mentionOf = ({ mention, mentions }: Tokens, i: number): Mention | null =>
  mention[i] < 0 ? null : mentions[mention[i]]

export const tokenAt = (tokens: Tokens, i: number): Token => ({
  sort: tokens.sort[i] as Sort,
  start: tokens.start[i],
  end: tokens.end[i],
  word: wordOf(tokens, i),
  mention: mentionOf(tokens, i),
})

/** Enters a token behind the others. */
export function enter(
  tokens: Tokens,
  sort: Sort,
  start: number,
  end: number,
  word = -1,
  mention = -1,
): void {
  const i = tokens.count++
  tokens.sort[i] = sort
  tokens.start[i] = start
  tokens.end[i] = end
  tokens.word[i] = word
  tokens.mention[i] = mention
}

/** The number of a word that the tables do not have. */
export const made = (tokens: Tokens, word: SpeechWord): number =>
  tokens.entries.length + tokens.made.push(word) - 1
