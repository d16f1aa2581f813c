import type { ActorId } from '../../model/ids.ts'
import type { Sign } from '../../model/stance.ts'
import type { Scene } from '../scene.ts'
import type { Candidate } from './candidates.ts'

/** What the whole article says of its actors, before any single place is judged. */
export interface Climate {
  /** Mentions of an actor. */
  named(actor: ActorId): number
  /** The actor's place by number of mentions, 0 the most named. */
  rank(actor: ActorId): number
  inTitle(actor: ActorId): boolean
  /** Sentences in which a cue of this sign may join source and target. */
  together(source: ActorId, sign: Sign, target: ActorId): number
  /** Sentences in which the actor speaks. */
  speaks(actor: ActorId): number
  /** Of the sentences in which something is said of the target, the share with this sign. */
  tone(sign: Sign, target: ActorId): number
}

export function climateOf(scene: Scene, candidates: readonly (readonly Candidate[])[]): Climate {
  const named = new Map<string, number>()
  const title = new Set<string>()
  for (const mention of scene.mentions) {
    add(named, mention.actor)
    if (mention.at.start < scene.article.title.length) title.add(mention.actor)
  }
  const byCount = [...named].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const ranks = new Map(byCount.map(([actor], i) => [actor, i]))
  const together = new Map<string, number>()
  const tones = new Map<string, number>()
  const speeches = new Map<string, number>()
  for (const sentence of candidates) {
    const triples = new Set<string>()
    const targets = new Set<string>()
    const voices = new Set<ActorId>()
    for (const { source, sign, target, voices: speakers } of sentence) {
      triples.add(`${source.actor} ${sign} ${target.actor}`)
      targets.add(`${sign} ${target.actor}`)
      for (const voice of speakers) voices.add(voice)
    }
    for (const triple of triples) add(together, triple)
    for (const target of targets) add(tones, target)
    for (const voice of voices) add(speeches, voice)
  }
  return {
    named: (actor) => named.get(actor) ?? 0,
    rank: (actor) => ranks.get(actor) ?? 99,
    inTitle: (actor) => title.has(actor),
    together: (source, sign, target) => together.get(`${source} ${sign} ${target}`) ?? 0,
    speaks: (actor) => speeches.get(actor) ?? 0,
    tone(sign, target) {
      const own = tones.get(`${sign} ${target}`) ?? 0
      return own / Math.max(1, own + (tones.get(`${-sign} ${target}`) ?? 0))
    },
  }
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
