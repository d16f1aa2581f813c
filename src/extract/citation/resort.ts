import { SORT, sortSet, type Sort } from '../../knowledge/speech-sorts.ts'
import type { Token } from './token.ts'

const ACTIVITY = /^(?:研究|调查|评估|统计)$/
// 朝鲜研究系副教授: the department's name, not what its people do.
const PART_OF_BODY = /[系所院部室组处科]/
const OBJECT = sortSet('text', 'state', 'organization', 'person', 'noun', 'preposition', 'and')

/** Decides what a word is where it stands: some cues may be nouns, some documents verbs (研究中共军事的舰长). */
export function resort(folded: string, tokens: Token[]): void {
  for (let i = 1; i < tokens.length; i++) {
    const piece = tokens[i]
    const { sort } = piece
    if (sort !== SORT.cue && sort !== SORT.document) continue
    const now = sort === SORT.cue ? cueOrNoun(tokens, i) : documentOrVerb(folded, tokens, i)
    if (now !== sort) tokens[i] = { ...piece, sort: now }
  }
}

/** A cue that may be a noun is one after 的 and 该, and right before another cue: 分析认为, 该报道称. */
function cueOrNoun(tokens: readonly Token[], i: number): Sort {
  const { word } = tokens[i]
  if (!word || word.asNoun === SORT.cue) return SORT.cue
  const before = tokens[i - 1].sort
  if (before === SORT.person || before === SORT.pronoun) return SORT.cue
  if (before === SORT.of || before === SORT.this) return word.asNoun
  let next = i + 1
  while (tokens[next].sort === SORT.adverb) next++
  return tokens[next].sort === SORT.cue ? word.asNoun : SORT.cue
}

function documentOrVerb(folded: string, tokens: readonly Token[], i: number): Sort {
  const { word, end } = tokens[i]
  if (!word || !ACTIVITY.test(word.words)) return SORT.document
  if (PART_OF_BODY.test(folded[end] ?? '')) return SORT.text
  return OBJECT[tokens[i + 1].sort] ? SORT.verb : SORT.document
}
