import type { Scene } from '../scene.ts'
import type { Climate } from './climate.ts'
import { cueOf, type Candidate } from './candidates.ts'
import { homeOf } from './homes.ts'

const bucket = (n: number, edges: readonly number[]): number => {
  let i = 0
  while (i < edges.length && n > edges[i]) i++
  return i
}

/** The names of all that speaks for or against a candidate; each has its points in data/cues/weights.csv. */
export function featuresOf(scene: Scene, climate: Climate, candidate: Candidate): string[] {
  const { source, target, cue, sign, scope, passage, quoted, valency, play, voices } = candidate
  const { frame, type, strength } = cueOf(candidate)
  const same =
    source.ref && target.ref && source.ref.list >= 0 && source.ref.list === target.ref.list
  const kinds = [source, target].map(({ actor }) => scene.actors.get(actor)?.kind[0] ?? '?')
  const noun = scene.folded[cue.start - 1] === '的' ? 'noun' : 'verb'
  const { refs, words } = passage.tokens
  const features = [
    'always',
    `play ${play}`,
    `${frame} ${sign} ${play}`,
    `${type} ${play}`,
    `${frame} ${strength} ${sign} ${play}`,
    `${frame} ${noun} ${play}`,
    `source ${source.slot}`,
    `target ${target.slot}`,
    `${frame} source ${source.slot}`,
    `${frame} target ${target.slot}`,
    `type ${type} ${sign}`,
    `cue ${frame} ${strength} ${sign}`,
    `word ${cue.word.words} ${sign}`,
    `kinds ${kinds.join('>')} ${sign}`,
    `${type} ${kinds.join('>')} ${sign}`,
    `${type} rank ${bucket(climate.rank(target.actor), [0, 1, 2, 4, 8, 16])} ${sign}`,
    `near target ${distance(candidate, 'target')}`,
    `near source ${distance(candidate, 'source')}`,
    `between target ${between(candidate, 'target')}`,
    `between source ${between(candidate, 'source')}`,
    `actors ${bucket(refs.length, [2, 3, 4, 6, 9])}`,
    `cues ${bucket(words.filter(({ word }) => word.cue).length, [1, 2, 3, 5, 8])}`,
    `${frame} valency ${valency}`,
    `source ${source.slot} with ${valency}`,
    `target ${target.slot} with ${valency}`,
  ]
  for (const [side, { actor }] of [
    ['source', source],
    ['target', target],
  ] as const) {
    const kind = scene.actors.get(actor)?.kind ?? 'nobody'
    const named = bucket(climate.named(actor), [0, 1, 2, 4, 8, 16])
    features.push(`${side} named ${named}`, `${side} ${kind} named ${named}`)
    features.push(`${side} rank ${bucket(climate.rank(actor), [0, 1, 2, 4, 8, 16])}`)
    if (climate.inTitle(actor)) features.push(`${side} in title`)
    if (scene.actors.get(actor)?.known === false) features.push(`${side} new`)
  }
  features.push(`source speaks ${bucket(climate.speaks(source.actor), [0, 1, 2, 4, 8])}`)
  const together = climate.together(source.actor, sign, target.actor)
  const turned = climate.together(source.actor, sign > 0 ? -1 : 1, target.actor)
  features.push(`together ${bucket(together, [1, 2, 4, 8])} ${sign}`)
  features.push(`against ${bucket(turned, [0, 1, 2, 4, 8])} ${sign}`)
  features.push(`tone ${Math.round(4 * climate.tone(sign, target.actor))} ${sign}`)
  for (const effect of scope.effects) features.push(`${frame} ${effect}`)
  if (scope.effects.size === 0) features.push('plain')
  if (scope.flips) features.push(`flips ${frame} ${type}`)
  if (same) features.push(`one list ${frame} ${sign}`)
  if (quoted) features.push(`quoted ${frame} ${source.slot}`)
  if (passage.tokens.sentence.paragraph < 0) features.push('title')
  const told = voices.length === 0 ? 'plain' : 'told'
  features.push(`${told} ${frame} ${play}`)
  if (voices.includes(target.actor)) features.push(`target speaks ${frame} ${source.slot}`)
  if (voices.includes(source.actor) && !/^[KQH]/.test(source.slot))
    features.push(`source speaks ${frame} ${source.slot}`)
  const speakerHomes = voices.map((voice) => homeOf(scene, voice))
  if (speakerHomes.includes(target.actor)) features.push(`target speaks home ${sign}`)
  if (speakerHomes.includes(source.actor)) features.push(`source speaks home ${sign}`)
  const homes = [homeOf(scene, source.actor), homeOf(scene, target.actor)]
  if (homes[0] === target.actor) features.push(`own state ${sign}`)
  else if (homes[1] === source.actor) features.push(`own subject ${sign}`)
  else if (homes[0] && homes[0] === homes[1]) features.push(`same state ${sign}`)
  for (const [side, { ref, actor }] of [
    ['source', source],
    ['target', target],
  ] as const) {
    if (actor === scene.article.outlet) features.push(`${side} outlet`)
    if (!ref) continue
    if (ref.tail) features.push(`${side} tail ${ref.tail} ${sign}`)
    if (ref.owns) features.push(`${side} owns`)
    if (ref.form !== 'name') features.push(`${side} ${ref.form}`)
  }
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

/** How many other cues and actors stand between cue and party. */
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
  return `${Math.min(cues, 3)} cues ${Math.min(refs, 3)} actors`
}
