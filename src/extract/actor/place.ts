import type { Article } from '../../model/article.ts'
import type { Mention } from '../../model/mention.ts'
import type { Span } from '../../model/span.ts'
import { cutsLatinWord } from '../mention/hits.ts'
import type { StateSpan } from '../mention/states.ts'
import { reason } from '../mention/proposal.ts'
import type { Identities, Identity } from './identity.ts'

/** Every place where a form stands, longest form first, so that none lies inside a longer one; traps keep their places empty. */
export function placeMentions(
  article: Article,
  folded: string,
  identities: Identities,
  traps: readonly Span[],
): Mention[] {
  const taken = new Uint8Array(folded.length)
  for (const { start, end } of traps) taken.fill(1, start, end)
  const mentions: Mention[] = []
  const forms = [...identities.values()].sort(
    (a, b) => b.form.length - a.form.length || (a.form < b.form ? -1 : 1),
  )
  for (const identity of forms)
    for (
      let at = folded.indexOf(identity.form);
      at >= 0;
      at = folded.indexOf(identity.form, at + 1)
    ) {
      const end = at + identity.form.length
      if (isTaken(taken, at, end) || cutsLatinWord(folded, at, end)) continue
      taken.fill(1, at, end)
      mentions.push(mentionOf(article, { start: at, end }, identity))
    }
  return mentions.sort((a, b) => a.at.start - b.at.start)
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
  mentions: readonly Mention[],
  spans: readonly StateSpan[],
): Mention[] {
  const ends = new Map<number, number>()
  for (const { at } of mentions) for (let i = at.start; i < at.end; i++) ends.set(i, at.end)
  const added = spans
    .filter(({ at }) => !ends.has(at.start) && !ends.has(at.end - 1))
    .map(({ at, actor, rule }): Mention => ({
      article: article.id,
      at,
      surface: article.text.slice(at.start, at.end),
      kind: 'state',
      actor,
      rule,
      reasons: [reason(rule, 3, `one character of ${actor}`)],
    }))
  return [...mentions, ...added].sort((a, b) => a.at.start - b.at.start)
}
