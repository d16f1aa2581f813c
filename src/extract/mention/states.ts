import { ENTRY } from '../../knowledge/index.ts'
import { stateOf } from '../../knowledge/state-units.ts'
import { unitsOf } from '../../lib/units.ts'
import { actorId, type ActorId } from '../../model/ids.ts'
import type { Span } from '../../model/span.ts'
import { cutsWord, wordAt, type Field } from './field.ts'
import { firstFrom, longer } from './hits.ts'

/** A place where a state stands under something else than its name. */
export interface StateSpan {
  readonly at: Span
  readonly actor: ActorId
  readonly rule: 'side' | 'compound' | 'governed'
}

/** 俄方, 美方: a state's character and 方. */
export function findSides(field: Field): StateSpan[] {
  const { folded, lexicon } = field
  const found: StateSpan[] = []
  for (let at = folded.indexOf('方', 1); at > 0; at = folded.indexOf('方', at + 1)) {
    const actor = stateOf(lexicon.stateUnits, folded.charCodeAt(at - 1))
    if (!actor || folded[at + 1] === '面' || cutsWord(field, at - 1) || cutsWord(field, at + 1))
      continue
    found.push({ at: { start: at - 1, end: at + 1 }, actor, rule: 'side' })
  }
  return found
}

const COMMA = '、'.charCodeAt(0)
const AFTER =
  /^(?:两国|三国|四国|双方|三方|两军|关系|首脑|峰会|领导人|会谈|会晤|同盟|联盟|联军|联合|战争|冲突|边境|边界|贸易|谈判|协议|军演|合作|之间|外长|防长|元首|高层|对话|两党|经贸|友好|矛盾|对抗|争端|局势|双边|军事|官方|协定|往来|交往|外交|多国|等国|共同|安保|条约|无核)/
/** Whom a character stands for beside another; null where the pair names no states: 港澳 and 巴黎 are places. */
const PAIRS: ReadonlyMap<string, readonly (ActorId | null)[]> = new Map([
  ['以巴', [actorId('israel'), actorId('palestine')]],
  ['巴以', [actorId('palestine'), actorId('israel')]],
  ['以哈', [actorId('israel'), null]],
  ['哈以', [null, actorId('israel')]],
  ['港澳', [null, null]],
  ['台中', [null, null]],
  ['巴黎', [null, null]],
])
const BEFORE = unitsOf('访驻赴对援抗反亲涉制抵旅遏')

// 印太 is an ocean's width of states, not India.
const REGION = /^(?:印太|中东|台海)/

/** States by their one character: two or more in a row before a word for what they share (美日韩峰会), or one after a verb (访俄, 对朝). */
export function findCompounds(field: Field, taken: Int32Array): StateSpan[] {
  const { folded, lexicon } = field
  const { numbers } = lexicon.stateUnits
  const found: StateSpan[] = []
  for (let at = 0; at < folded.length; at++) {
    if (!numbers[folded.charCodeAt(at)] || taken[at]) continue
    let end = at
    let count = 0
    for (; end < folded.length && !taken[end]; end++) {
      const unit = folded.charCodeAt(end)
      if (numbers[unit]) count++
      else if (unit !== COMMA) break
    }
    const paired =
      count >= 2 &&
      (AFTER.test(folded.slice(end, end + 3)) ||
        ((count > 2 || isBordered(field, at, end)) &&
          !isLongerName(field, at) &&
          !isVerb(field, at, end) &&
          !cutsWord(field, at) &&
          !cutsWord(field, end)))
    const single =
      count === 1 &&
      at > 0 &&
      BEFORE[folded.charCodeAt(at - 1)] &&
      !REGION.test(folded.slice(at, at + 2)) &&
      !cutsWord(field, at + 1) &&
      !cutsWord(field, at - 1)
    if (paired || single)
      for (let start = at; start < end; start++) {
        const actor = stateOf(lexicon.stateUnits, folded.charCodeAt(start))
        const meant = actor && besides(folded, start)
        if (actor && meant !== null)
          found.push({ at: { start, end: start + 1 }, actor: meant ?? actor, rule: 'compound' })
      }
    at = Math.max(at, end - 1)
  }
  return found
}

/** Whom the character at a place stands for because of its neighbour: null for no state, undefined where that tells nothing. */
function besides(folded: string, at: number): ActorId | null | undefined {
  const left = PAIRS.get(folded.slice(Math.max(0, at - 1), at + 1))
  return left ? left[1] : PAIRS.get(folded.slice(at, at + 2))?.[0]
}

const MARK = /[\s,。:;!?、"“”()]/
const isBordered = (field: Field, start: number, end: number): boolean =>
  (start === 0 ||
    MARK.test(field.folded[start - 1]) ||
    '在与和对就因使从'.includes(field.folded[start - 1]) ||
    isVerb(field, start - VERB_UNITS, start)) &&
  !MARK.test(field.folded[end] ?? '\n')

/** 加泰罗尼亚 begins with characters of states. */
function isLongerName({ hits }: Field, at: number): boolean {
  for (let i = firstFrom(hits, at); i >= 0; i = longer(hits, i)) {
    const { end, bits } = hits.all[i]
    if (bits & ENTRY.trap || (bits & ENTRY.name && end - at >= LONG)) return true
  }
  return false
}
/** UTF-16 units from which on a name is longer than what characters of states make by chance. */
const LONG = 3

/** Whether a stretch is a verb, as 加以 is and not two states. */
const isVerb = (field: Field, start: number, end: number): boolean =>
  field.lexicon.wordTags[wordAt(field, start, end)] === 'v'
/** UTF-16 units of a verb before a pair of states (谴责朝俄往来). */
const VERB_UNITS = 2
