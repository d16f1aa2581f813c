import { ENTRY } from '../../knowledge/index.ts'
import type { Article } from '../../model/article.ts'
import type { Mention } from '../../model/mention.ts'
import { holds, type Span } from '../../model/span.ts'
import { buildTrie } from '../../lib/trie.ts'
import { firstBehind } from '../reaching.ts'
import type { Field } from '../mention/field.ts'
import { cutsLatinWord } from '../mention/hits.ts'
import type { StateSpan } from '../mention/states.ts'
import { reason } from '../mention/proposal.ts'
import type { Identities, Identity } from './identity.ts'

/** Mentions, and per code unit which of them covers it: its index and one; 0 where none does. */
export interface Placed {
  readonly mentions: Mention[]
  readonly taken: Int32Array
}

/**
 * Every place where a form stands, longest form first, so that none lies inside a longer one. A trap keeps out what lies in it or
 * crosses its border; a longer name around it (东京湾大学) is none of its business.
 */
export function placeMentions(
  article: Article,
  field: Field,
  identities: Identities,
  traps: readonly Span[],
): Placed {
  const { folded } = field
  const placed: Placed = { mentions: [], taken: new Int32Array(folded.length) }
  const starts = startsOf(field, identities)
  for (const identity of longestFirst(identities))
    for (const start of starts.get(identity.form) ?? []) {
      const end = start + identity.form.length
      if (isTaken(placed.taken, start, end) || cutsLatinWord(folded, start, end)) continue
      // A ministry is not every department: 司法部|门.
      if (folded[end] === '门' && folded[end - 1] === '部') continue
      const at = { start, end }
      if (isTrapped(at, traps)) continue
      place(placed, mentionOf(article, at, identity))
    }
  return placed
}

function isTrapped(at: Span, traps: readonly Span[]): boolean {
  for (let i = firstBehind(traps, at.start); i < traps.length && traps[i].start < at.end; i++)
    if (!holds(at, traps[i])) return true
  return false
}

const longestFirst = (identities: Identities): Identity[] =>
  [...identities.values()].sort(
    (a, b) => b.form.length - a.form.length || (a.form < b.form ? -1 : 1),
  )

/** Forms above which one walk over the text costs less than a search for each. */
const MANY_FORMS = 100

/** Where each form stands: of the names that data/ has, the hits tell. */
function startsOf({ folded, hits }: Field, identities: Identities): Map<string, number[]> {
  const starts = new Map<string, number[]>()
  for (const { start, entry, bits } of hits.all)
    if (bits & ENTRY.name) enter(starts, entry.words, start)
  const others = [...identities.keys()].filter((form) => !starts.has(form))
  if (others.length <= MANY_FORMS)
    for (const form of others)
      for (let at = folded.indexOf(form); at >= 0; at = folded.indexOf(form, at + 1))
        enter(starts, form, at)
  else {
    const trie = buildTrie(others)
    for (let at = 0; at < folded.length; at++)
      trie.eachAt(folded, at, (form) => enter(starts, others[form], at))
  }
  return starts
}

function enter(starts: Map<string, number[]>, form: string, start: number): void {
  const own = starts.get(form)
  if (own) own.push(start)
  else starts.set(form, [start])
}

function isTaken(taken: Int32Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (taken[at]) return true
  return false
}

function place({ mentions, taken }: Placed, mention: Mention): void {
  const number = mentions.push(mention)
  for (let at = mention.at.start; at < mention.at.end; at++) taken[at] = number
}

const mentionOf = (
  article: Article,
  at: Span,
  { actor, kind, rule, reasons }: Identity,
): Mention => ({
  article: article.id,
  at,
  surface: article.text.slice(at.start, at.end),
  kind,
  actor,
  rule,
  reasons,
})

/** Adds the states that stand under one character or as a side, where nothing else was found. */
export function addStateSpans(article: Article, placed: Placed, spans: readonly StateSpan[]): void {
  for (const { at, actor, rule } of spans) {
    if (isTaken(placed.taken, at.start, at.end)) continue
    const reasons = [reason(rule, 3, `stands for ${actor}`)]
    place(placed, mentionOf(article, at, { form: '', actor, kind: 'state', rule, reasons }))
  }
}

/** The mentions from left to right. */
export function inOrder({ mentions, taken }: Placed): readonly Mention[] {
  const ordered: Mention[] = []
  for (let at = 0; at < taken.length; at++)
    if (taken[at]) {
      const mention = mentions[taken[at] - 1]
      ordered.push(mention)
      at = mention.at.end - 1
    }
  return ordered
}
