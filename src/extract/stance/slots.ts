import type { Ref, Tokens, Word } from './tokens.ts'

const ROLES = ['on', 'to', 'with', 'by', 'ba', 'for', 'at', 'than'] as const

/**
 * Where a ref stands as seen from a cue. Before it in its clause: `S` nearest subject, `S2` one farther off, `P` its owner
 * (A的支持), `Sd` owner of something else, `M` mere description, or the preposition's role (`on` 对B, `by` 被A; `on0` right before
 * the cue). After it: `O0` right behind, `O` first, `O2` later, `Om` description, `o-on` … with a preposition; `self` within it. In
 * earlier clauses: `pS` the subject carried on, `pX`, `pY` and `p-on` … others; in later ones `nS`, `n`. Not in the sentence: `K`
 * speaker, `H` speaker by colon, `Q` of the quotation, `R` who relays, `c…` carried over from the sentence before (`cX` no subject or
 * speaker). `h` at the end:
 * speaks for the subject, or is spoken for.
 */
const PLACES = [
  ...['S', 'Sh', 'S2', 'P', 'Sd', 'M', 'self', 'O0', 'O', 'O2', 'Om', 'pS', 'pSh', 'pX', 'pY'],
  ...['pM', 'nS', 'n', 'nM', 'K', 'Kh', 'H', 'Q', 'Qh', 'R', 'cS', 'cQ', 'cK', 'cX'],
  ...ROLES.flatMap((role) => [role, `${role}0`, `o-${role}`, `p-${role}`, `n-${role}`]),
]
/** `k`: before the verb of saying that the cue follows; `x`: outside the cue's quotation. */
const OUTSIDE = ['', 'k', 'x']

/** All slots; a slot is its place in this list. */
export const SLOTS: readonly string[] = OUTSIDE.flatMap((prefix) =>
  PLACES.map((place) => prefix + place),
)
const NUMBERS: ReadonlyMap<string, number> = new Map(SLOTS.map((slot, i) => [slot, i]))

/** The number of a slot. Throws a RangeError where there is no such slot. */
export function slot(name: string): number {
  const number = NUMBERS.get(name)
  if (number === undefined) throw new RangeError(`no slot ${name}`)
  return number
}

/** How many slots lie between a slot of the cue's own words and the same one before its verb of saying (once) or outside its quotation (twice). */
export const OUTSIDE_STEP = PLACES.length

const S = slot('S')
const S2 = slot('S2')
const P = slot('P')
const SD = slot('Sd')
const M = slot('M')
const SELF = slot('self')
const [O0, O, O2, OM] = ['O0', 'O', 'O2', 'Om'].map(slot)
const [PS, PX, PY, PM] = ['pS', 'pX', 'pY', 'pM'].map(slot)
const [NS, N, NM] = ['nS', 'n', 'nM'].map(slot)
const AT = slot('at0')
const rolesAt = (write: (role: string) => string): ReadonlyMap<string, number> =>
  new Map(ROLES.map((role) => [role, slot(write(role))]))
const BEFORE = rolesAt((role) => role)
const RIGHT_BEFORE = rolesAt((role) => `${role}0`)
const BEHIND = rolesAt((role) => `o-${role}`)
const EARLIER = rolesAt((role) => `p-${role}`)
const LATER = rolesAt((role) => `n-${role}`)

/** The slot of each ref of a sentence as one cue sees it, and whether 被 turns its subject into the object. */
export function slotsOf({ refs }: Tokens, cue: Word): { slots: number[]; isPassive: boolean } {
  const view = viewOf(refs, cue)
  const slots: number[] = []
  for (const ref of refs) slots.push(slotOf(ref, refs, cue, view))
  return { slots, isPassive: view.passive !== undefined }
}

/** The refs that stand out for a cue. */
interface View {
  readonly subject: Ref | undefined
  readonly object: Ref | undefined
  readonly carried: Ref | undefined
  readonly passive: Ref | undefined
}

function viewOf(refs: readonly Ref[], { clause, start, end }: Word): View {
  let subject: Ref | undefined
  let object: Ref | undefined
  let passive: Ref | undefined
  for (const ref of refs) {
    if (ref.clause < clause) continue
    if (ref.clause > clause) break
    if (ref.end <= start) {
      if (isFree(ref, refs)) subject = ref
      if (ref.role === 'by') passive ??= ref
    } else if (ref.start >= end) object ??= ref
  }
  return { subject, object, passive, carried: subject ? undefined : carriedSubject(refs, clause) }
}

function slotOf(ref: Ref, refs: readonly Ref[], cue: Word, view: View): number {
  const { subject, object, carried, passive } = view
  if (passive) {
    if (ref === passive || inList(ref, passive)) return S
    if (!ref.modifies && (ref === subject || ref === carried || ownsSubject(ref, refs, view)))
      return O0
  }
  if (ref.clause < cue.clause) {
    if (carried && (ref === carried || inList(ref, carried))) return PS
    if (ref.modifies) return PM
    return EARLIER.get(ref.role) ?? (subject ? PX : PY)
  }
  if (ref.clause > cue.clause) {
    if (ref.modifies) return NM
    return LATER.get(ref.role) ?? (ref.clause === cue.clause + 1 ? NS : N)
  }
  if (ref.role === 'self') return SELF
  if (ref.end <= cue.start) return slotBefore(ref, refs, cue, subject)
  if (ref.modifies) return OM
  if (ref.role) return BEHIND.get(ref.role)!
  if (object && (ref === object || inList(ref, object) || isDescribedBy(ref, object, refs)))
    return object.start - cue.end <= 1 ? O0 : O
  return O2
}

/** Whether what 被 speaks of is something of the ref (A的货轮被B扣留). */
const ownsSubject = (ref: Ref, refs: readonly Ref[], { subject, passive }: View): boolean =>
  !subject && ref.end <= passive!.start && ref.clause === passive!.clause && owns(ref, refs)

function slotBefore(ref: Ref, refs: readonly Ref[], cue: Word, subject: Ref | undefined): number {
  if (ref.modifies) return M
  // 乌克兰战争: the war is there, whoever wages it.
  if (ref.tail === 'time' && ref.end === cue.start) return AT
  if (ref.role) return (cue.start - ref.end <= 1 ? RIGHT_BEFORE : BEFORE).get(ref.role)!
  if (owns(ref, refs)) return cue.start - ref.end <= 8 ? P : SD
  return subject && (ref === subject || inList(ref, subject)) ? S : S2
}

const inList = (ref: Ref, other: Ref): boolean => ref.list >= 0 && ref.list === other.list

/** Whether all refs from the first to this one only describe it (谴责美国国务卿布林肯). */
function isDescribedBy(ref: Ref, first: Ref, refs: readonly Ref[]): boolean {
  for (let i = first.index; i < ref.index; i++) if (!refs[i].modifies) return false
  return true
}

function owns(ref: Ref, refs: readonly Ref[]): boolean {
  if (ref.owns || ref.list < 0) return ref.owns
  for (const other of refs) if (other.list === ref.list && other.owns) return true
  return false
}

const isFree = (ref: Ref, refs: readonly Ref[]): boolean =>
  ref.role === '' && !ref.modifies && ref.actors.length > 0 && !owns(ref, refs)

/** The subject that a clause without one inherits: the first free ref of the nearest clause before that has one. */
function carriedSubject(refs: readonly Ref[], clause: number): Ref | undefined {
  let found: Ref | undefined
  for (const ref of refs) {
    if (ref.clause >= clause) break
    if ((!found || ref.clause > found.clause) && isFree(ref, refs)) found = ref
  }
  return found
}
