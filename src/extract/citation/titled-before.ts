import { SORT, sortSet } from '../../knowledge/speech-sorts.ts'
import type { Subject } from './subject.ts'
import { tokenAt, wordOf, type Tokens } from './token.ts'

const LIGHT = sortSet('adverb', 'time', 'bracket')
const BODY = sortSet('organization', 'state')
const TOWARDS = /^[对向]$/
/** What a person behind it may suffer: 会见国务卿蓬佩奥. */
const GOVERNS = sortSet('verb', 'cue', 'this', 'negation')

/**
 * The person with a title right before cue `k`, or before 对法新社 there, though something in the title broke the phrase that
 * began at `from`: 缅因大学教授沃尔特说. Null where none stands there, or where another word governs it.
 */
export function titledBefore(tokens: Tokens, from: number, k: number): Subject | null {
  let i = lastHeavy(tokens, k)
  if (BODY[tokens.sort[i]] && TOWARDS.test(wordOf(tokens, i - 1)?.words ?? ''))
    i = lastHeavy(tokens, i - 1)
  if (i - 1 < from || tokens.sort[i] !== SORT.person || tokens.sort[i - 1] !== SORT.noun)
    return null
  for (let j = i - 2; j >= from; j--) {
    if (GOVERNS[tokens.sort[j]]) return null
    if (tokens.sort[j] === SORT.preposition && !isWithin(tokens, j)) return null
  }
  const token = tokenAt(tokens, i)
  const { start } = tokenAt(tokens, i - 1)
  const head = {
    token,
    place: null,
    owner: null,
    start,
    pointing: false,
    former: false,
    there: false,
  }
  return { heads: [head], end: i + 1 }
}

/** The last token before `k` that is more than an adverb, a time or a bracket. */
function lastHeavy({ sort }: Tokens, k: number): number {
  let i = k - 1
  while (LIGHT[sort[i]]) i--
  return i
}

/** Whether a preposition is part of a name or a title (缅因大学, 政治与经济学者); any other governs who stands behind it. */
function isWithin(tokens: Tokens, i: number): boolean {
  const { words } = wordOf(tokens, i)!
  return /^[与为于以从]$/.test(words) || (words === '因' && tokens.sort[i - 1] === SORT.text)
}
