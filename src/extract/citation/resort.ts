import { SORT, sortSet, type Sort } from '../../knowledge/speech-sorts.ts'
import { wordOf, type Tokens } from './token.ts'
import type { WordTable } from './word-table.ts'

const ACTIVITY = /^(?:研究|调查|评估|统计)$/
// 朝鲜研究系副教授: the department's name, not what its people do.
const PART_OF_BODY = /[系所院部室组处科]/
const OBJECT = sortSet('text', 'state', 'organization', 'person', 'preposition', 'and')

/** Decides what a word is where it stands: some cues may be nouns, some documents verbs (研究中共军事的舰长). */
export function resort(folded: string, tokens: Tokens, table: WordTable): void {
  const { sort, count } = tokens
  for (let i = 1; i < count; i++)
    if (sort[i] === SORT.cue) sort[i] = cueOrNoun(tokens, i, table)
    else if (sort[i] === SORT.document) sort[i] = documentOrVerb(folded, tokens, i)
}

/** A cue that may be a noun is one after 的 and 该, and right before another cue: 分析认为, 该报道称. */
function cueOrNoun({ sort, word }: Tokens, i: number, { asNouns }: WordTable): Sort {
  const asNoun = asNouns[word[i]] as Sort
  if (asNoun === SORT.cue) return SORT.cue
  const before = sort[i - 1]
  if (before === SORT.person || before === SORT.pronoun) return SORT.cue
  if (before === SORT.of || before === SORT.this) return asNoun
  let next = i + 1
  while (sort[next] === SORT.adverb) next++
  return sort[next] === SORT.cue ? asNoun : SORT.cue
}

function documentOrVerb(folded: string, tokens: Tokens, i: number): Sort {
  const word = wordOf(tokens, i)
  if (!word || !ACTIVITY.test(word.words)) return SORT.document
  if (PART_OF_BODY.test(folded[tokens.end[i]] ?? '')) return SORT.text
  return OBJECT[tokens.sort[i + 1]] ? SORT.verb : SORT.document
}
