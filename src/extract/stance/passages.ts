import type { Citation } from '../../model/citation.ts'
import type { ActorId } from '../../model/ids.ts'
import type { Quotation } from '../quotations.ts'
import { reachingInto } from '../reaching.ts'
import type { Scene } from '../scene.ts'
import { remember, subjectOf } from './memory.ts'
import { assignRoles } from './roles.ts'
import { findSayings, quoteSpeakers, type Saying } from './speech.ts'
import type { StanceLexicon } from './lexicon.ts'
import { tokenize } from './tokenize.ts'
import type { Ref, Tokens } from './tokens.ts'
import { windowsOf } from './windows.ts'
import { wordTableOf } from './word-table.ts'

/** A sentence with all that the sentences before it lend to it. */
export interface Passage {
  readonly tokens: Tokens
  readonly sayings: readonly Saying[]
  /** Subject and speaker of the sentence before, in the same paragraph. */
  readonly subject: readonly ActorId[]
  readonly speakers: readonly ActorId[]
  /** Everybody else whom the sentence before names. */
  readonly others: readonly ActorId[]
  /** Quotations that reach into the sentence, with who speaks them. */
  readonly quotes: readonly { quotation: Quotation; speakers: readonly ActorId[] }[]
}

const NONE: readonly Citation[] = []
// A crowd is not carried on as the subject of the next sentence.
const CARRIED = 4

/**
 * The article's sentences, read in order: refs and words found, pronouns resolved, speakers known. `standing` is what the
 * vocabulary says of the folded text, for whoever knows it already.
 */
export function readPassages(
  scene: Scene,
  citations: readonly Citation[],
  lexicon: StanceLexicon,
  standing = lexicon.vocabulary.standing(scene.folded),
): Passage[] {
  const parsed = parse(scene, lexicon, standing)
  const memory = remember(scene, listsOf(parsed))
  const read: Omit<Passage, 'quotes'>[] = []
  let paragraph = -2
  let subject: readonly ActorId[] = []
  let speakers: readonly ActorId[] = []
  let others: readonly ActorId[] = []
  const sentences = parsed.map(({ sentence }) => sentence)
  const cited = reachingInto(sentences, citations, ({ evidence }) => evidence)
  for (const [i, tokens] of parsed.entries()) {
    memory.resolve(tokens)
    if (tokens.sentence.paragraph !== paragraph) speakers = []
    paragraph = tokens.sentence.paragraph
    const before = speakers.length > 0 ? speakers : subject
    const sayings = findSayings(scene.folded, tokens, before, cited[i] ?? NONE)
    read.push({ tokens, sayings, subject, speakers, others })
    if (tokens.refs.length > 0) others = namedIn(tokens.refs)
    const main = mainSubject(tokens.refs)
    if (main && main.length <= CARRIED) subject = main
    speakers = sayings.find((saying) => !saying.relays)?.speakers ?? speakers
    memory.heard(speakers)
  }
  const speech = quoteSpeakers(scene.quotations, citations, read)
  const quoted = reachingInto(sentences, [...speech.keys()], ({ at }) => at)
  return read.map(({ tokens, sayings, subject, speakers, others }, i) => {
    const quotes = (quoted[i] ?? []).map((quotation) => ({
      quotation,
      speakers: speech.get(quotation) ?? [],
    }))
    return { tokens, sayings, subject, speakers, others, quotes }
  })
}

function parse(scene: Scene, lexicon: StanceLexicon, standing: Int32Array): Tokens[] {
  const { folded, sentences, mentions, actors } = scene
  const table = wordTableOf(lexicon)
  const reader = { table, standing, isActor: (id: ActorId): boolean => actors.has(id) }
  let from = 0
  return windowsOf(folded, sentences).map((sentence) => {
    while (from < mentions.length && mentions[from].at.start < sentence.start) from++
    const tokens = tokenize(folded, sentence, mentions, from, reader)
    assignRoles(folded, tokens)
    return tokens
  })
}

/** The actors that the article names in one list, list by list. */
function listsOf(parsed: readonly Tokens[]): ActorId[][] {
  const lists: ActorId[][] = []
  for (const { refs } of parsed) {
    const own = new Map<number, Set<ActorId>>()
    for (const { list, actors, modifies } of refs)
      if (list >= 0 && !modifies)
        for (const actor of actors) own.set(list, (own.get(list) ?? new Set()).add(actor))
    for (const actors of own.values()) lists.push([...actors])
  }
  return lists
}

/** Everybody whom the refs stand for; nobody if they are a crowd. */
function namedIn(refs: readonly Ref[]): readonly ActorId[] {
  const named: ActorId[] = []
  for (const { actors } of refs)
    for (const actor of actors)
      if (!named.includes(actor)) {
        if (named.length === CARRIED) return []
        named.push(actor)
      }
  return named
}

function mainSubject(refs: readonly Ref[]): readonly ActorId[] | undefined {
  const first = refs.find(
    (ref) => ref.actors.length > 0 && ref.role === '' && !ref.modifies && !ref.owns,
  )
  return first && subjectOf(first, refs)
}
