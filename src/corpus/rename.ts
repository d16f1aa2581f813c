import type { ArticleFacts } from '../model/facts.ts'
import type { ActorId } from '../model/ids.ts'

/** The facts told with other ids for their actors and outlets. */
export function renameActors(
  facts: ArticleFacts,
  rename: (id: ActorId) => ActorId,
  renameOutlet: (outlet: string) => ActorId,
): Omit<ArticleFacts, 'actors'> {
  const orNull = (id: ActorId | null): ActorId | null => (id === null ? null : rename(id))
  const outlet = (name: string): string => (name === '' ? '' : renameOutlet(name))
  return {
    article: { ...facts.article, outlet: outlet(facts.article.outlet) },
    sentences: facts.sentences,
    mentions: facts.mentions.map((mention) => ({ ...mention, actor: rename(mention.actor) })),
    refused: facts.refused,
    ties: facts.ties.map((tie) => ({ ...tie, actor: rename(tie.actor), with: rename(tie.with) })),
    stances: facts.stances.map((stance) => ({
      ...stance,
      source: rename(stance.source),
      target: rename(stance.target),
      chain: stance.chain.map(rename),
    })),
    citations: facts.citations.map((citation) => ({
      ...citation,
      outlet: outlet(citation.outlet),
      via: orNull(citation.via),
      speaker: orNull(citation.speaker),
    })),
    notes: facts.notes,
  }
}
