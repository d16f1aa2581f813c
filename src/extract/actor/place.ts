import type { Article } from '../../model/article.ts'
import type { Mention } from '../../model/mention.ts'
import type { Span } from '../../model/span.ts'
import { cutsLatinWord } from '../mention/hits.ts'
import type { StateSpan } from '../mention/states.ts'
import { reason } from '../mention/proposal.ts'
import type { Identities, Identity } from './identity.ts'

/** Mentions, and per code unit whether one of them covers it. */
export interface Placed {
  readonly mentions: readonly Mention[]
  readonly taken: Uint8Array
}

/** Every place where a form stands, longest form first, so that none lies inside a longer one; traps keep their places empty. */
export function placeMentions(
  article: Article,
  folded: string,
  identities: Identities,
  traps: readonly Span[],
): Placed {
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
  // Inside a trap no name stands, but a state's one character may: 中 in 中美国防部.
  for (const { start, end } of traps) taken.fill(0, start, end)
  return { mentions: mentions.sort((a, b) => a.at.start - b.at.start), taken }
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
