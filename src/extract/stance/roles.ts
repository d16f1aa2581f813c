import type { Ref, Tokens, Word } from './tokens.ts'

// A description between an actor and the name it belongs to (美国国务院副发言人…) is seldom longer.
const DESCRIPTION = 12
const LINK = new Set(['、', '和', '与', '及', '以及', '跟', '同', '暨', '·', '/', '和中', '、和'])

/** Fills in what each ref is to its neighbours: part of a list, description of the next name, object of a preposition. */
export function assignRoles(folded: string, tokens: Tokens): void {
  const { refs, words } = tokens
  let word = 0
  let lists = 0
  refs.forEach((ref, i) => {
    if (ref.role !== '') return
    const before = i > 0 ? refs[i - 1] : undefined
    while (word < words.length && words[word].start < ref.start) word++
    const gap = before ? folded.slice(before.end, ref.start) : ''
    if (before && before.clause === ref.clause) {
      if (isListGap(gap, before, ref)) {
        if (before.list < 0) before.list = lists++
        ref.list = before.list
        ref.role = before.role
        return
      }
      if (describes(gap, before, ref, words, word)) {
        before.modifies = true
        ref.role = before.role
        ref.list = before.list
        return
      }
    }
    ref.role = prepositionBefore(folded, ref, before, words, word)
  })
}

function isListGap(gap: string, before: Ref, ref: Ref): boolean {
  if (gap === '') return before.form === 'char' && ref.form === 'char'
  return LINK.has(gap.trim())
}

/** Whether the ref before is only the country or body of this one: 美国[总统]拜登. */
function describes(
  gap: string,
  before: Ref,
  ref: Ref,
  words: readonly Word[],
  word: number,
): boolean {
  if (ref.form !== 'name' || before.form === 'we' || gap.length > DESCRIPTION) return false
  if (gap === '') return true
  if (/[,;:。!?“”、\s]/.test(gap)) return false
  let titled = false
  for (let i = word - 1; i >= 0 && words[i].start >= before.end; i--) {
    if (words[i].word.title && words[i].end === ref.start) titled = true
    else if (words[i].word.saying || words[i].word.preposition) return titled && words[i].word.title
  }
  return titled
}

// 在…上, 在…后: what stands between says where or when.
const CLOSES =
  /^(?:的?[^,。:;!?“”]{0,4})(?:上|中|下|时|后|前|里|内|间|期间|之际|之下|之后|之前|以来|方面)/

/** The role that a preposition before the ref gives it; a short description may stand between (对[邻国]日本). */
function prepositionBefore(
  folded: string,
  ref: Ref,
  before: Ref | undefined,
  words: readonly Word[],
  next: number,
): string {
  for (let i = next - 1; i >= 0 && next - i <= 4; i--) {
    const { word, clause, end } = words[i]
    if (clause !== ref.clause || (before && end <= before.start)) return ''
    if (word.saying === 'say' && !word.preposition) return ''
    if (word.preposition === '') continue
    const gap = folded.slice(end, ref.start)
    if (gap.length > (word.preposition === 'at' ? 10 : 4)) return ''
    if (/[的,、:]/.test(gap)) return ''
    if (gap.length > 4 && !CLOSES.test(folded.slice(ref.end, ref.end + 12))) return ''
    return word.preposition
  }
  return ''
}
