import type { Article } from '../../model/article.ts'
import type { Suggestions } from '../mention/index.ts'
import { findCompounds, findSides } from '../mention/states.ts'
import type { Cast } from '../scene.ts'
import { actorsOf } from './actors.ts'
import { identifyBareBodies } from './bare-bodies.ts'
import { identifyGovernments } from './governments.ts'
import { applyJudgements } from './apply-judgements.ts'
import { identifyHonorifics } from './honorifics.ts'
import { identifyKnown } from './known.ts'
import type { Identities } from './identity.ts'
import { addStateSpans, inOrder, placeMentions } from './place.ts'
import { findTies } from './ties.ts'
import { identifyUnknown } from './unknown.ts'

/** Decides whom each suggested name denotes, then places every one of them in the text. */
export function castActors(
  article: Article,
  { field, known, traps, proposals }: Suggestions,
): Cast {
  const { identities, weights } = identifyKnown(field, known)
  enter(identities, identifyUnknown(field, proposals, identities))
  enter(identities, identifyHonorifics(field, identities))
  enter(identities, identifyBareBodies(field, identities, weights))
  enter(identities, identifyGovernments(field, identities))
  applyJudgements(identities, field.lexicon)
  const placed = placeMentions(article, field, identities, traps)
  addStateSpans(article, placed, [...findSides(field), ...findCompounds(field, placed.taken)])
  const mentions = inOrder(placed)
  const ties = findTies(field, mentions)
  return { mentions, ties, actors: actorsOf(mentions, ties, field.lexicon, article.publishedAt) }
}

function enter(identities: Identities, more: Identities): void {
  for (const [form, identity] of more) identities.set(form, identity)
}
