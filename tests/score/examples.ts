import { castActors } from '../../src/extract/actor/index.ts'
import { findCitations } from '../../src/extract/citation/index.ts'
import { suggestNames } from '../../src/extract/mention/index.ts'
import { readText } from '../../src/extract/reading.ts'
import { sceneOf, type Scene } from '../../src/extract/scene.ts'
import { findCandidates } from '../../src/extract/stance/candidates.ts'
import { namer } from './names.ts'
import type { Party } from '../../src/extract/stance/parties.ts'
import { salienceOf } from '../../src/extract/stance/salience.ts'
import { readPassages } from '../../src/extract/stance/passages.ts'
import type { Lexicon } from '../../src/knowledge/index.ts'
import type { Citation } from '../../src/model/citation.ts'
import type { Span } from '../../src/model/span.ts'
import { alignActors, namedPlaces } from '../support/align.ts'
import { goldArticle, goldNames, goldOf, goldScene, type Gold } from '../support/gold.ts'
import { withCompounds } from './compounds.ts'

/** A candidate of an annotated article with what the annotators say of it. */
export interface Example {
  /** `source + target` in the annotators' ids; an actor they do not list has a question mark. */
  readonly triple: string
  /** Triple and sentence: the candidates of one group differ only in cue and reading. */
  readonly group: string
  readonly features: readonly string[]
  /** −1: the triple is annotated, but for another sentence. */
  readonly label: 0 | 1 | -1
  /** One over the number of actors that stand in one list there: 22 states that sign a letter are one case, not 22. */
  readonly weight: number
  /** Whether the cue stands in the annotators' evidence. */
  readonly inEvidence: boolean
}

export interface AnnotatedArticle {
  readonly name: string
  readonly gold: ReadonlySet<string>
  readonly examples: readonly Example[]
}

export type Mentions = 'found' | 'given'

/** The articles of a set with all candidates, on the mentions the extractor finds or on those the annotators give. */
export function readExamples(
  set: '' | 'train/',
  mentions: Mentions,
  lexicon: Lexicon,
): AnnotatedArticle[] {
  return goldNames(set).map((name) => {
    const gold = goldOf(set, name)
    const { scene, citations } =
      mentions === 'given' ? givenScene(set, name) : foundScene(set, name, lexicon)
    const toGold = alignActors(namedPlaces(scene.article.text, gold.entities), scene.mentions)
    return examplesOf(
      name,
      scene,
      citations,
      gold,
      lexicon,
      (actor) => toGold.get(actor) ?? `?${actor}`,
    )
  })
}

const givenScene = (set: '' | 'train/', name: string): { scene: Scene; citations: Citation[] } => ({
  scene: withCompounds(goldScene(set, name)),
  citations: [],
})

function foundScene(
  set: '' | 'train/',
  name: string,
  lexicon: Lexicon,
): { scene: Scene; citations: readonly Citation[] } {
  const article = goldArticle(set, name)
  const reading = readText(article)
  const scene = sceneOf(reading, castActors(article, suggestNames(reading, lexicon)))
  return { scene, citations: findCitations(scene, lexicon) }
}

function examplesOf(
  name: string,
  scene: Scene,
  citations: readonly Citation[],
  gold: Gold,
  lexicon: Lexicon,
  toGold: (actor: string) => string,
): AnnotatedArticle {
  const places = evidencePlaces(scene, gold)
  const passages = readPassages(scene, citations, lexicon)
  const candidates = passages.map((passage) => findCandidates(scene, passage))
  const names = namer(scene, salienceOf(scene))
  const examples = candidates.flatMap((ofSentence, sentence) =>
    ofSentence.map((candidate): Example => {
      const { sign, cue, passage, parties } = candidate.setting
      const [source, target] = [parties[candidate.source], parties[candidate.target]]
      const triple = `${toGold(source.actor)} ${sign > 0 ? '+' : '-'} ${toGold(target.actor)}`
      const spans = places.get(triple)
      const at = passage.tokens.sentence
      const here = spans?.some((span) => span.start < at.end && at.start < span.end)
      return {
        triple,
        group: `${triple} ${sentence}`,
        features: names(candidate),
        label: here ? 1 : spans ? -1 : 0,
        weight: 1 / (crowd(source) * crowd(target)),
        inEvidence: spans?.some(({ start, end }) => start <= cue.start && cue.end <= end) ?? false,
      }
    }),
  )
  return { name, gold: new Set(places.keys()), examples }
}

/** How many actors stand where one does. */
const crowd = ({ ref }: Party): number => (ref ? Math.max(ref.listed, ref.actors.length) : 1)

function evidencePlaces(scene: Scene, gold: Gold): Map<string, Span[]> {
  const { text, title, paragraphs } = scene.article
  const places = new Map<string, Span[]>()
  for (const { source, target, polarity, paragraph, evidence } of gold.stances) {
    const triple = `${source} ${polarity > 0 ? '+' : '-'} ${target}`
    const block = paragraph < 0 ? { start: 0, end: title.length } : paragraphs[paragraph]
    const start = block ? text.indexOf(evidence, block.start) : -1
    const list = places.get(triple) ?? []
    if (start >= 0) list.push({ start, end: start + evidence.length })
    places.set(triple, list)
  }
  return places
}
