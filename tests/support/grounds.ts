import type { ArticleFacts } from '../../src/model/facts.ts'
import { cut, holds, type Span } from '../../src/model/span.ts'

/** Every way in which the facts of an article fail to stand on its text: one line each, none where all is well. */
export function groundless(facts: ArticleFacts): string[] {
  return [...ofMentions(facts), ...ofStances(facts), ...ofCitations(facts), ...ofTies(facts)]
}

const place = ({ start, end }: Span): string => `@${start}-${end}`

function ofMentions({ article, mentions, refused }: ArticleFacts): string[] {
  const wrong: string[] = []
  let free = 0
  for (const { at, surface, actor } of mentions) {
    if (at.start < free || at.end <= at.start)
      wrong.push(`mention ${place(at)} overlaps or is unsorted`)
    if (cut(article.text, at) !== surface)
      wrong.push(`mention ${place(at)} of ${actor} is not its cut`)
    free = at.end
  }
  for (const { at, surface } of refused)
    if (cut(article.text, at) !== surface) wrong.push(`refused ${place(at)} is not its cut`)
  return wrong
}

/** The stretch of the article that a paragraph's number stands for; −1 is the title. */
const block = ({ article }: ArticleFacts, paragraph: number): Span | undefined =>
  paragraph === -1 ? { start: 0, end: article.title.length } : article.paragraphs[paragraph]

function ofStances(facts: ArticleFacts): string[] {
  const wrong: string[] = []
  for (const { cue, evidence, paragraph, source, target, chain, confidence } of facts.stances) {
    const about = `stance ${source} → ${target} ${place(evidence)}`
    const within = block(facts, paragraph)
    if (cue.end <= cue.start || !holds(evidence, cue)) wrong.push(`${about}: its cue is outside`)
    if (!within || !holds(within, evidence)) wrong.push(`${about}: outside its paragraph`)
    for (const actor of [source, target, ...chain])
      if (!isKnown(facts, actor)) wrong.push(`${about}: ${actor} is no actor here`)
    if (!(confidence >= 0 && confidence <= 1))
      wrong.push(`${about}: its confidence is ${confidence}`)
  }
  return wrong
}

function ofCitations(facts: ArticleFacts): string[] {
  const wrong: string[] = []
  for (const { evidence, quote, paragraph, speaker, anonymous, via, mode } of facts.citations) {
    const about = `citation of ${speaker ?? `“${anonymous}”`} ${place(evidence)}`
    const within = block(facts, paragraph)
    if (evidence.end <= evidence.start) wrong.push(`${about}: its evidence is empty`)
    for (const at of [evidence, ...quote])
      if (!within || !holds(within, at))
        wrong.push(`${about}: ${place(at)} is outside its paragraph`)
    if ((speaker === null) !== (anonymous !== '')) wrong.push(`${about}: named and unnamed at once`)
    if ((mode === 'direct') !== quote.length > 0)
      wrong.push(`${about}: ${mode} with ${quote.length} quotes`)
    for (const actor of [speaker, via])
      if (actor !== null && !isKnown(facts, actor))
        wrong.push(`${about}: ${actor} is no actor here`)
  }
  return wrong
}

const ofTies = (facts: ArticleFacts): string[] =>
  facts.ties.flatMap(({ actor, with: body, evidence }) => [
    ...[actor, body]
      .filter((id) => !isKnown(facts, id))
      .map((id) => `tie ${place(evidence)}: ${id} is no actor here`),
    ...(holds({ start: 0, end: facts.article.text.length }, evidence)
      ? []
      : [`tie ${place(evidence)} is outside the text`]),
  ])

/** Whether an actor is one that the article mentions, or its outlet. */
const isKnown = ({ mentions, article }: ArticleFacts, id: string): boolean =>
  id === article.outlet || mentions.some((mention) => mention.actor === id)
