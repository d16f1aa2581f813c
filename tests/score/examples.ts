import { findCandidates, type Candidate } from '../../src/extract/stance/candidates.ts'
import { featuresOf } from '../../src/extract/stance/features.ts'
import { readPassages } from '../../src/extract/stance/passages.ts'
import type { Scene } from '../../src/extract/scene.ts'
import type { StanceCues } from '../../src/knowledge/stance-cues.ts'
import type { Citation } from '../../src/model/citation.ts'
import type { Span } from '../../src/model/span.ts'
import type { Gold } from '../support/gold.ts'

/** A candidate of an annotated article with what the annotators say of it. */
export interface Example {
  readonly triple: string
  /** Triple and sentence: the candidates of one group differ only in cue and reading. */
  readonly group: string
  readonly features: readonly string[]
  /** −1: the triple is annotated, but for another sentence. */
  readonly label: 0 | 1 | -1
  readonly inEvidence: boolean
  readonly candidate: Candidate
}

export interface AnnotatedArticle {
  readonly scene: Scene
  readonly gold: ReadonlySet<string>
  readonly examples: readonly Example[]
}

/** All candidates of one article; `toGold` names its actors as the annotators do. */
export function examplesOf(
  scene: Scene,
  citations: readonly Citation[],
  gold: Gold,
  cues: StanceCues,
  toGold: (actor: string) => string = (actor) => actor,
): AnnotatedArticle {
  const places = evidencePlaces(scene, gold)
  const examples: Example[] = []
  const passages = readPassages(scene, citations, cues)
  passages.forEach((passage, sentence) => {
    for (const candidate of findCandidates(scene, passage)) {
      const triple = `${toGold(candidate.source.actor)} ${candidate.sign > 0 ? '+' : '-'} ${toGold(candidate.target.actor)}`
      const spans = places.get(triple)
      const at = passage.tokens.sentence
      const here = spans?.some((span) => span.start < at.end && at.start < span.end)
      const { cue } = candidate
      const inEvidence = spans?.some((span) => span.start <= cue.start && cue.end <= span.end)
      examples.push({
        triple,
        group: `${triple} ${sentence}`,
        features: featuresOf(scene, candidate),
        label: here ? 1 : spans ? -1 : 0,
        inEvidence: inEvidence ?? false,
        candidate,
      })
    }
  })
  return { scene, gold: new Set(places.keys()), examples }
}

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
