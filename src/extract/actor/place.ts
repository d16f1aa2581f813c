import type { Article } from '../../model/article.ts'
import type { Mention } from '../../model/mention.ts'
import { holds, type Span } from '../../model/span.ts'
import { buildTrie } from '../../lib/trie.ts'
import { cutsLatinWord } from '../mention/hits.ts'
import type { StateSpan } from '../mention/states.ts'
import { reason } from '../mention/proposal.ts'
import type { Identities, Identity } from './identity.ts'

/** Mentions, and per code unit whether one of them covers it. */
export interface Placed {
  readonly mentions: readonly Mention[]
  readonly taken: Uint8Array
}

/**
 * Every place where a form stands, longest form first, so that none lies inside a longer one. A trap keeps out what lies in it or
 * crosses its border; a longer name around it (东京湾大学) is none of its business.
 */
export function placeMentions(
  article: Article,
  folded: string,
  identities: Identities,
  traps: readonly Span[],
): Placed {
  const taken = new Uint8Array(folded.length)
  const trapAt = new Int32Array(traps.length > 0 ? folded.length : 0)
  traps.forEach(({ start, end }, i) => trapAt.fill(i + 1, start, end))
  const isTrapped = (at: Span): boolean => {
    for (let i = at.start; i < at.end; i++)
      if (trapAt[i] && !holds(at, traps[trapAt[i] - 1])) return true
    return false
  }
  const mentions: Mention[] = []
  for (const { at, identity } of occurrences(folded, identities)) {
    if (isTaken(taken, at.start, at.end) || cutsLatinWord(folded, at.start, at.end)) continue
    if (isTrapped(at)) continue
    taken.fill(1, at.start, at.end)
    mentions.push(mentionOf(article, at, identity))
  }
  return { mentions: mentions.sort((a, b) => a.at.start - b.at.start), taken }
}

interface Occurrence {
  readonly at: Span
  readonly identity: Identity
}

/** Forms above which one walk over the text costs less than a search for each. */
const MANY_FORMS = 100

/** Where the forms stand, longest form first, then from left to right. */
function occurrences(folded: string, identities: Identities): Occurrence[] {
  const forms = [...identities.values()].sort(
    (a, b) => b.form.length - a.form.length || (a.form < b.form ? -1 : 1),
  )
  const found: Occurrence[] = []
  if (forms.length <= MANY_FORMS) {
    for (const identity of forms)
      for (
        let start = folded.indexOf(identity.form);
        start >= 0;
        start = folded.indexOf(identity.form, start + 1)
      )
        found.push({ at: { start, end: start + identity.form.length }, identity })
    return found
  }
  const trie = buildTrie(forms.map(({ form }) => form))
  for (let start = 0; start < folded.length; start++)
    trie.eachAt(folded, start, (form, end) =>
      found.push({ at: { start, end }, identity: forms[form] }),
    )
  return found.sort(
    (a, b) => b.at.end - b.at.start - (a.at.end - a.at.start) || a.at.start - b.at.start,
  )
}

function isTaken(taken: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (taken[at]) return true
  return false
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
export function addStateSpans(
  article: Article,
  { mentions, taken }: Placed,
  spans: readonly StateSpan[],
): readonly Mention[] {
  const added = spans
    .filter(({ at }) => !isTaken(taken, at.start, at.end))
    .map(({ at, actor, rule }) =>
      mentionOf(article, at, {
        form: '',
        actor,
        kind: 'state',
        rule,
        reasons: [reason(rule, 3, `stands for ${actor}`)],
      }),
    )
  return added.length === 0
    ? mentions
    : [...mentions, ...added].sort((a, b) => a.at.start - b.at.start)
}
