import type { Ref, Tokens, Word } from './tokens.ts'

/**
 * Where each ref of a sentence stands as seen from one cue. Before it in its clause: `S` nearest subject, `S2` one farther off, `P` its
 * owner (A的支持), `Sd` owner of something else, `M` mere description, or the preposition's role (`on` 对B, `by` 被A). After it:
 * `O0` right behind, `O` first, `O2` later, `o-on` … with a preposition. In earlier clauses: `pS` the subject carried on, `pX` and
 * `p-on` … others; in later ones `nS`, `n`.
 */
export function slotsOf(tokens: Tokens, cue: Word): string[] {
  const { refs } = tokens
  const ownClause = refs.filter((ref) => ref.clause === cue.clause)
  const subject = ownClause.findLast((ref) => ref.end <= cue.start && isFree(ref, refs))
  const object = ownClause.find((ref) => ref.start >= cue.end)
  const carried = subject ? undefined : carriedSubject(refs, cue.clause)
  const passive = ownClause.find((ref) => ref.role === 'by' && ref.end <= cue.start)
  return refs.map((ref): string => {
    if (passive && (ref === passive || inList(ref, passive))) return 'S'
    if (passive && !ref.modifies && (ref === subject || ref === carried)) return 'O0'
    if (ref.clause < cue.clause) {
      if (ref === carried || (carried && inList(ref, carried))) return 'pS'
      return ref.modifies ? 'pM' : ref.role ? `p-${ref.role}` : subject ? 'pX' : 'pY'
    }
    if (ref.clause > cue.clause)
      return ref.modifies
        ? 'nM'
        : ref.role
          ? `n-${ref.role}`
          : ref.clause === cue.clause + 1
            ? 'nS'
            : 'n'
    if (ref.end <= cue.start) return slotBefore(ref, refs, cue, subject)
    if (ref.modifies) return 'Om'
    if (ref.role) return `o-${ref.role}`
    if (ref === object || (object && (inList(ref, object) || isDescribedBy(ref, object, refs))))
      return object.start - cue.end <= 1 ? 'O0' : 'O'
    return 'O2'
  })
}

function slotBefore(ref: Ref, refs: readonly Ref[], cue: Word, subject: Ref | undefined): string {
  if (ref.modifies) return 'M'
  if (ref.role) return cue.start - ref.end <= 1 ? `${ref.role}0` : ref.role
  if (owns(ref, refs)) return cue.start - ref.end <= 8 ? 'P' : 'Sd'
  return ref === subject || (subject && inList(ref, subject)) ? 'S' : 'S2'
}

const inList = (ref: Ref, other: Ref): boolean => ref.list >= 0 && ref.list === other.list

/** Whether all refs from the first to this one only describe it (谴责美国国务卿布林肯). */
const isDescribedBy = (ref: Ref, first: Ref, refs: readonly Ref[]): boolean =>
  first.modifies && refs.slice(refs.indexOf(first), refs.indexOf(ref)).every((one) => one.modifies)

const owns = (ref: Ref, refs: readonly Ref[]): boolean =>
  ref.owns || (ref.list >= 0 && refs.some((other) => other.list === ref.list && other.owns))

const isFree = (ref: Ref, refs: readonly Ref[]): boolean =>
  ref.role === '' && !ref.modifies && !owns(ref, refs) && ref.actors.length > 0

/** The subject that a clause without one inherits: the first free ref of the nearest clause before that has one. */
function carriedSubject(refs: readonly Ref[], clause: number): Ref | undefined {
  for (let before = clause - 1; before >= 0; before--) {
    const found = refs.find((ref) => ref.clause === before && isFree(ref, refs))
    if (found) return found
  }
  return undefined
}
