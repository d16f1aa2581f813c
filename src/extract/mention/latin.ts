import type { Reason } from '../../model/reason.ts'
import { total } from '../../model/reason.ts'
import {
  holdsVerb,
  kindOf,
  leftBorder,
  ordinaryReasons,
  particleReasons,
  type Field,
} from './borders.ts'
import { hitsFrom, titleEndingAt, type Hit } from './hits.ts'
import { chineseNamePoints, syllables, transliterationPoints } from './person-model.ts'
import { reason, type Proposal } from './proposal.ts'

const BRACKET =
  /[(（]\s*(?:音译|音译为|英文名?|英语|原名)?[:, ]*([A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f.'’·\- ]{1,60}?)\s*(?:[,、;/][^()]{0,40})?\)/g
const RUN = /[\p{Script=Han}·\- .A-Z0-9"”]{1,30}$/u
const BODY_WORD =
  /\b(?:University|Institute|Institut|Center|Centre|Council|Party|Commission|Agency|Association|Foundation|Committee|Department|Ministry|Office|Bank|Group|Corp|Corporation|Inc|Ltd|Limited|Company|News|Times|Post|Journal|Daily|Union|Organi[sz]ation|Forum|Network|Project|Initiative|School|College|Society|Alliance|Fund|Service|Authority|Bureau|Court|Watch|International|Press|Radio|Television|Airlines?|Army|Force|Command|Front|Movement|Federation|Congress|Parliament|Senate|House|of|for|and|the|on)\b/
const LONGEST_PERSON = 18
const LONGEST_BODY = 26

/** A Latin name in brackets and the Chinese one before it, whose left border has to be found. */
export function findBracketed(field: Field): Proposal[] {
  const found: Proposal[] = []
  for (const match of field.folded.matchAll(BRACKET)) {
    const latin = bareLatin(match[1])
    if (latin === '') continue
    const end = beforeTitles(field, match.index)
    const run = RUN.exec(field.folded.slice(Math.max(0, end - 30), end))?.[0].trimStart() ?? ''
    if (run.length < 2) continue
    const proposal = isBodyName(latin)
      ? bracketedBody(field, end, run, latin)
      : bracketedPerson(field, end, run, latin)
    if (proposal) found.push(proposal)
  }
  return found
}

const HONORIFIC =
  /^(?:(?:Sen|Rep|Gov|Dr|Prof|Mr|Mrs|Ms|Sir|Lt|Gen|Col|Adm|Capt)\.? )+|,? (?:M\.?D\.?|Ph\.?D\.?|Jr\.?)$/g

/** The name without what stands around it: `'Sen. Jeff Flake'` → `'Jeff Flake'`. */
export const bareLatin = (latin: string): string =>
  latin.trim().replace(/\s+/g, ' ').replace(HONORIFIC, '')

/** Where the name ends that a bracket follows: before the titles between them (邓福德上将（…）). */
function beforeTitles({ hits }: Field, bracket: number): number {
  const title = titleEndingAt(hits, bracket)
  return title && title.entry.title?.place !== 'before' && title.end - title.start >= 2
    ? title.start
    : bracket
}

export const isBodyName = (latin: string): boolean =>
  BODY_WORD.test(latin) || /^[A-Z][A-Z0-9&.\-]{1,9}s?$/.test(latin)

function bracketedPerson(field: Field, end: number, run: string, latin: string): Proposal | null {
  const known = field.knownTo.get(end)
  if (known && kindOf(field, known) === 'person' && field.folded[known.start - 1] !== '·')
    return knownName(field, known, latin)
  let best: { start: number; reasons: Reason[]; points: number } | null = null
  for (let length = 2; length <= Math.min(run.length, LONGEST_PERSON); length++) {
    const start = end - length
    const name = field.folded.slice(start, end)
    if (/^[·\- ]|[·\-" ”]$/.test(name)) continue
    const reasons = [
      ...leftBorder(field, start),
      ...nameReasons(field, name, latin),
      ...particleReasons(name),
      ...ordinaryReasons(field, start, end),
    ]
    if (!latin.includes(' ') && !name.includes('·') && reasons[0]?.rule !== 'after-title')
      reasons.push(reason('one-word', -6, `“${latin}” alone may be a place or a thing`))
    const points = total(reasons)
    if (!best || points > best.points) best = { start, reasons, points }
  }
  if (!best || best.points < 2) return null
  return {
    form: field.folded.slice(best.start, end),
    kind: 'person',
    rule: 'bracketed-latin',
    at: { start: best.start, end },
    latin,
    aliases: [],
    reasons: best.reasons,
  }
}

const knownName = (field: Field, { start, end, entry }: Hit, latin: string): Proposal => ({
  form: field.folded.slice(start, end),
  kind: 'person',
  rule: 'bracketed-latin',
  at: { start, end },
  latin,
  aliases: entry.aliases,
  reasons: [reason('known-name', 5, `data/ knows “${entry.words}”`)],
})

/** What the characters and the Latin form say about a stretch being a person's name. */
export function nameReasons({ lexicon }: Field, name: string, latin: string): Reason[] {
  const reasons: Reason[] = []
  const foreign = transliterationPoints(name, lexicon.characters)
  const chinese = chineseNamePoints(name, lexicon.characters)
  const beats = syllables(latin)
  const units = name.replace(/[·\- .]/g, '').length
  if (chinese && (!latin || units <= 4)) {
    const fits = latin !== '' && beats === units && units <= 4
    if (fits || chinese.points >= foreign)
      return [
        chinese,
        ...(fits ? [reason('syllables', 4, `${units} characters for ${beats} syllables`)] : []),
      ]
  }
  reasons.push(
    reason('transliteration', Math.max(-8, Math.min(8, foreign)), `characters of foreign names`),
  )
  if (latin)
    reasons.push(
      reason(
        'length',
        -0.8 * Math.abs(units - 1.15 * beats),
        `${units} characters for ${beats} syllables`,
      ),
    )
  return reasons
}

function bracketedBody(field: Field, end: number, run: string, latin: string): Proposal | null {
  const { hits } = field
  let best: { start: number; reasons: Reason[]; points: number } | null = null
  const known = field.knownTo.get(end)
  if (known && kindOf(field, known) === 'organization')
    return { ...knownName(field, known, latin), kind: 'organization' }
  const suffix = suffixEndingAt(field, end)
  if (!suffix) return null
  for (let length = suffix.length + 1; length <= Math.min(run.length, LONGEST_BODY); length++) {
    const start = end - length
    const reasons = leftBorder(field, start).filter((r) => r.rule !== 'after-title')
    if (hitsFrom(hits, start).some((hit) => hit.entry.aliases.some((a) => a.sort !== 'short')))
      reasons.push(reason('begins-with-name', 2, 'begins with a known name'))
    const verb = holdsVerb(field, start, end - suffix.length)
    if (verb) reasons.push(reason('holds-verb', -5, `“${verb}” is what somebody does`))
    reasons.push(...particleReasons(field.folded.slice(start, end)))
    const points = total(reasons) + 0.15 * length
    if (!best || points > best.points) best = { start, reasons, points }
  }
  if (!best || best.points < 2) return null
  return {
    form: field.folded.slice(best.start, end),
    kind: 'organization',
    rule: 'bracketed-body',
    at: { start: best.start, end },
    latin,
    aliases: [],
    reasons: best.reasons,
  }
}

/** The longest organization suffix that ends at a place. */
export function suffixEndingAt({ folded, hits }: Field, end: number): string | null {
  for (let start = Math.max(0, end - 10); start < end; start++)
    for (const hit of hitsFrom(hits, start))
      if (hit.end === end && hit.entry.body) return folded.slice(start, end)
  return null
}
