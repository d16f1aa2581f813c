import type { StanceCues } from '../../knowledge/stance-cues.ts'
import type { Citation } from '../../model/citation.ts'
import type { ActorId } from '../../model/ids.ts'
import type { Quotation } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { remember, subjectOf } from './memory.ts'
import { assignRoles } from './roles.ts'
import { findSayings, quoteSpeakers, type Saying } from './speech.ts'
import { tokenize, type Ref, type Tokens } from './tokens.ts'

/** A sentence with all that the sentences before it lend to it. */
export interface Passage {
  readonly tokens: Tokens
  readonly sayings: readonly Saying[]
  /** Subject and speaker of the sentence before, in the same paragraph. */
  readonly subject: readonly ActorId[]
  readonly speakers: readonly ActorId[]
  /** Quotations that reach into the sentence, with who speaks them. */
  readonly quotes: readonly { quotation: Quotation; speakers: readonly ActorId[] }[]
}

/** The article's sentences, read in order: refs and words found, pronouns resolved, speakers known. */
export function readPassages(
  scene: Scene,
  citations: readonly Citation[],
  cues: StanceCues,
): Passage[] {
  const memory = remember(scene)
  const read: (Omit<Passage, 'quotes'> & { tokens: Tokens })[] = []
  let from = 0
  let paragraph = -2
  let subject: readonly ActorId[] = []
  let speakers: readonly ActorId[] = []
  for (const sentence of scene.sentences) {
    while (from < scene.mentions.length && scene.mentions[from].at.start < sentence.start) from++
    const tokens = tokenize(scene.folded, sentence, scene.mentions, from, cues, (id) =>
      scene.actors.has(id),
    )
    assignRoles(scene.folded, tokens)
    memory.resolve(tokens)
    if (sentence.paragraph !== paragraph) speakers = []
    paragraph = sentence.paragraph
    const sayings = findSayings(scene.folded, tokens, speakers.length > 0 ? speakers : subject)
    read.push({ tokens, sayings, subject, speakers })
    subject = mainSubject(tokens.refs) ?? subject
    speakers = sayings.find((saying) => !saying.relays)?.speakers ?? speakers
  }
  const speech = quoteSpeakers(scene.folded, scene.quotations, citations, read)
  let first = 0
  return read.map((passage) => {
    const { start, end } = passage.tokens.sentence
    const quotes: { quotation: Quotation; speakers: readonly ActorId[] }[] = []
    while (first < scene.quotations.length && scene.quotations[first].at.end <= start) first++
    for (let i = first; i < scene.quotations.length && scene.quotations[i].at.start < end; i++) {
      const quotation = scene.quotations[i]
      if (quotation.speech) quotes.push({ quotation, speakers: speech.get(quotation) ?? [] })
    }
    return { ...passage, quotes }
  })
}

function mainSubject(refs: readonly Ref[]): readonly ActorId[] | undefined {
  const first = refs.find(
    (ref) => ref.actors.length > 0 && ref.role === '' && !ref.modifies && !ref.owns,
  )
  return first && subjectOf(first, refs)
}
