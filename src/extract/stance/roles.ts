import type { Ref, Tokens, Word } from './tokens.ts'

// A description between an actor and the name it belongs to (美国国务院副发言人…) is seldom longer.
const DESCRIPTION = 12
const LINK = /^(?:、|和|与|及|以及|跟|同|暨|\/|·|、和)$/
const LINK_TITLE = /^(?:、|和|与|及|以及|暨)[^,;:。!?“”]{1,10}$/
const BRACKETS = /\([^)]*\)/g
// 在…上, 在…后: what stands between says where or when.
const CLOSES = /^[^,。:;!?“”]{0,8}?(?:上|中|下|时|后|前|里|内|间|期间|之际|之下|之后|之前|以来)/

// 将, 被, 与 stand right before their noun.
const NEAR: ReadonlySet<string> = new Set(['ba', 'by', 'with'])

/** Fills in what each ref is to its neighbours: part of a list, description of the next name, object of a preposition. */
export function assignRoles(folded: string, tokens: Tokens): void {
  const { refs, words } = tokens
  let word = 0
  let lists = 0
  refs.forEach((ref, i) => {
    if (ref.role !== '') return
    const before = i > 0 ? refs[i - 1] : undefined
    while (word < words.length && words[word].start < ref.start) word++
    if (before && before.clause === ref.clause) {
      const gap = folded.slice(before.end, ref.start).replace(BRACKETS, '').trim()
      if (gap === '' && ref.form === 'name' && isDemonstrative(folded, before)) {
        ref.modifies = true
        return
      }
      if (isListGap(gap, before, ref, words[word - 1])) {
        if (before.list < 0) before.list = lists++
        ref.list = before.list
        ref.role = before.role
        return
      }
      if (describes(gap, before, ref, words, word)) {
        before.modifies = true
        if (!gap.startsWith('的'))
          ref.role = before.role === 'post' ? (refs[i - 2]?.role ?? '') : before.role
        ref.list = before.list
        if (before.role === 'post' && i > 1) refs[i - 2].modifies = true
        return
      }
    }
    ref.role = prepositionBefore(folded, ref, before, words, word)
  })
  const sizes = new Map<number, number>()
  for (const { list } of refs) sizes.set(list, (sizes.get(list) ?? 0) + 1)
  for (const ref of refs) {
    if (ref.role === 'post') ref.role = 'at'
    if (ref.list >= 0) ref.listed = sizes.get(ref.list) ?? 1
  }
}

/** 这家, 这位 …: the name right behind only describes whom they mean (这家联合国机构). */
const isDemonstrative = (folded: string, { start, form }: Ref): boolean =>
  (form === 'body' || form === 'he') && /[这该]/.test(folded[start])

function isListGap(gap: string, before: Ref, ref: Ref, last: Word | undefined): boolean {
  if (gap === '')
    return (
      (before.form === 'char' && ref.form === 'char') ||
      (before.kind === 'person' && ref.kind === 'person')
    )
  if (LINK.test(gap)) return true
  const titled = last !== undefined && last.word.title && last.end === ref.start
  return titled && LINK_TITLE.test(gap)
}

/** Whether the ref before is only the country or body of this one: 美国[总统]拜登. */
function describes(
  gap: string,
  before: Ref,
  ref: Ref,
  words: readonly Word[],
  word: number,
): boolean {
  if (ref.form !== 'name' || gap.length > DESCRIPTION) return false
  if (before.form !== 'name' && before.form !== 'char') return false
  if (gap === '' || gap === '前') return true
  if (/[,;:。!?“”、\s]/.test(gap)) return false
  for (let i = word - 1; i >= 0 && words[i].start >= before.end; i--) {
    if (words[i].word.title && words[i].end === ref.start) return true
    if (words[i].word.saying || words[i].word.preposition) return false
  }
  return false
}

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
    if (word.preposition === '') {
      if (word.cue) return ''
      continue
    }
    const gap = folded.slice(end, ref.start)
    const closed = CLOSES.test(folded.slice(ref.end, ref.end + 14))
    if (word.preposition === 'at' && closed && gap.length <= 16 && !/[,、:]/.test(gap)) return 'at'
    if (gap.length > (NEAR.has(word.preposition) ? 1 : 4) || /[的,、:]/.test(gap)) return ''
    return word.preposition
  }
  return ''
}
