import type { ScopeEffect } from '../../knowledge/stance-cues.ts'
import type { Modality } from '../../model/stance.ts'
import type { Tokens, Word } from './tokens.ts'

/** What the words around a cue do to it. */
export interface Scope {
  /** Whether it says the opposite: 不支持, 停止援助, 解除制裁. */
  readonly flips: boolean
  readonly effects: ReadonlySet<ScopeEffect>
  readonly modality: Modality
  /** Whether the cue stands in the condition itself: what follows from one is a promise or a threat, a condition only a thought. */
  readonly isSupposed: boolean
}

// A negation binds what stands close behind it (不再全力支持).
const REACH = 5

/** Reads negations, hedges and conditions before the cue in its clause, questions behind it. */
export function scopeOf(folded: string, tokens: Tokens, cue: Word): Scope {
  const effects = new Set<ScopeEffect>()
  let flips = false
  let isSupposed = false
  for (const word of tokens.words) {
    if (word.clause < cue.clause) {
      if (word.word.effect === 'conditional') effects.add('conditional')
      continue
    }
    if (word.clause > cue.clause) break
    const { effect } = word.word
    if (effect === '' || word === cue) continue
    if (effect === 'question') effects.add('question')
    if (word.end > cue.start) continue
    if (effect === 'negate') {
      if (cue.start - word.end > REACH) continue
      flips = !flips
      effects.add('negate')
    } else if (effect === 'cease') {
      if (!ceases(folded, word, cue)) continue
      flips = !flips
      effects.add('cease')
    } else {
      effects.add(effect)
      if (effect === 'conditional') isSupposed = true
    }
  }
  return { flips, effects, modality: modalityOf(effects, cue, flips), isSupposed }
}

/** 停止 takes a noun as its object: the cue may stand well behind it, with no verb between (停止向B提供援助). */
function ceases(folded: string, word: Word, cue: Word): boolean {
  if (cue.start - word.end > 24) return false
  const frame = cue.word.cue?.frame
  if (frame !== 'deed' && frame !== 'with' && cue.start - word.end > 3) return false
  return !folded.slice(word.end, cue.start).includes('的做法')
}

function modalityOf(effects: ReadonlySet<ScopeEffect>, cue: Word, flips: boolean): Modality {
  if (effects.has('negate') && cue.word.cue?.sign === -1 && flips) return 'denied'
  if (effects.has('deny')) return 'denied'
  if (effects.has('conditional')) return 'conditional'
  if (effects.has('possible') || effects.has('question')) return 'possible'
  return 'asserted'
}
