import type { Scene } from '../scene.ts'
import { cueOf, type Candidate } from './candidates.ts'
import { homeOf } from './homes.ts'

const bucket = (n: number, edges: readonly number[]): number => {
  let i = 0
  while (i < edges.length && n > edges[i]) i++
  return i
}

/** The names of all that speaks for or against a candidate; each has its points in data/cues/weights.csv. */
export function featuresOf(scene: Scene, candidate: Candidate): string[] {
  const { source, target, cue, sign, scope, passage, quoted, valency, play } = candidate
  const { frame, type, strength } = cueOf(candidate)
  const same =
    source.ref && target.ref && source.ref.list >= 0 && source.ref.list === target.ref.list
  const slots = `${source.slot}${same ? '=' : '>'}${target.slot}`
  const kinds = [source, target].map(({ actor }) => scene.actors.get(actor)?.kind[0] ?? '?')
  const nominal = scene.folded[cue.start - 1] === '的' ? 'noun' : ''
  const features = [
    'always',
    `slots ${slots}`,
    `${frame} slots ${slots}`,
    `play ${play}`,
    `${frame} ${nominal} ${play}`,
    `${nominal} slots ${slots}`,
    `${frame} ${sign} ${play}`,
    `${type} ${play}`,
    `${frame} ${strength} ${sign} ${play}`,
    `${play} with ${valency}`,
    `${slots} with ${valency}`,
    `${frame} ${slots} with ${valency}`,
    `${frame} ${strength} slots ${slots}`,
    `slots ${slots} ${sign}`,
    `between target ${between(candidate, 'target')}`,
    `between source ${between(candidate, 'source')}`,
    `source ${source.slot} ${valency}`,
    `target ${target.slot} ${valency}`,
    `source ${source.slot}`,
    `target ${target.slot}`,
    `${frame} source ${source.slot}`,
    `${frame} target ${target.slot}`,
    `${type} slots ${slots}`,
    `type ${type} ${sign}`,
    `cue ${frame} ${strength}`,
    `word ${cue.word.words}`,
    `kinds ${kinds.join('>')} ${sign}`,
    `near target ${distance(candidate, 'target')}`,
    `near source ${distance(candidate, 'source')}`,
    `actors ${bucket(passage.tokens.refs.length, [2, 3, 4, 6, 9])}`,
  ]
  for (const effect of scope.effects) features.push(`${frame} ${effect}`)
  if (scope.effects.size === 0) features.push('plain')
  if (scope.flips) features.push(`flips ${frame} ${type}`)
  if (quoted) features.push('quoted', `quoted ${frame} ${source.slot}`)
  if (passage.tokens.sentence.paragraph < 0) features.push('title')
  const homes = [homeOf(scene, source.actor), homeOf(scene, target.actor)]
  if (homes[0] === target.actor) features.push(`own state ${sign}`)
  else if (homes[1] === source.actor) features.push(`own subject ${sign}`)
  else if (homes[0] && homes[0] === homes[1]) features.push(`same state ${sign}`)
  if (target.ref?.tail) features.push(`target tail ${target.ref.tail} ${sign}`)
  if (source.ref?.tail) features.push(`source tail ${source.ref.tail} ${sign}`)
  if (target.ref?.owns) features.push('target owns')
  if (source.ref?.owns) features.push('source owns')
  if (target.ref && target.ref.form !== 'name') features.push(`target ${target.ref.form}`)
  if (source.ref && source.ref.form !== 'name') features.push(`source ${source.ref.form}`)
  if (source.actor === scene.article.outlet) features.push('source outlet')
  if (target.actor === scene.article.outlet) features.push('target outlet')
  return features
}

/** Units between cue and party, in steps. */
function distance(candidate: Candidate, side: 'source' | 'target'): string {
  const { ref } = candidate[side]
  if (!ref) return 'away'
  const { cue } = candidate
  const gap = ref.end <= cue.start ? cue.start - ref.end : ref.start - cue.end
  return `${ref.end <= cue.start ? '-' : '+'}${bucket(gap, [0, 2, 5, 10, 20, 40])}`
}

/** How many other cues stand between cue and party. */
function between(candidate: Candidate, side: 'source' | 'target'): string {
  const { ref } = candidate[side]
  if (!ref) return 'away'
  const { cue, passage } = candidate
  const [from, to] = ref.end <= cue.start ? [ref.end, cue.start] : [cue.end, ref.start]
  let cues = 0
  let refs = 0
  for (const word of passage.tokens.words)
    if (word.word.cue && word.start >= from && word.end <= to) cues++
  for (const one of passage.tokens.refs) if (one.start >= from && one.end <= to) refs++
  return `${Math.min(cues, 3)} cues ${Math.min(refs, 3)} refs`
}
