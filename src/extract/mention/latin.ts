import type { ActorKind } from '../../model/actor.ts'
import type { Reason } from '../../model/reason.ts'
import { total } from '../../model/reason.ts'
import { addParticleReasons, bordered, isOfAThing, leftBorder, ordinaryReason } from './borders.ts'
import { headReasons } from './body-model.ts'
import { bodyStarts } from './body-starts.ts'
import { knownTo, type Field } from './field.ts'
import { bodyEndingAt, titleEndingAt, titleFrom, verbFrom, type Hit } from './hits.ts'
import { chineseNamePoints, nameUnits, syllables, transliterationPoints } from './person-model.ts'
import { add, propose, reason, type Proposal } from './proposal.ts'

const BRACKET =
  /\(\s*(?:音译|音译为|英文名?|英语|原名)?[:, ]*([A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f.'’·\- ]{1,60}?)\s*(?:[,、;/][^()]{0,40})?\)/y
const RUN = /[\p{Script=Han}·\- .A-Z0-9"”]{1,30}$/u
const BODY_WORD =
  /\b(?:University|Institute|Institut|Center|Centre|Council|Party|Commission|Agency|Association|Foundation|Committee|Department|Ministry|Office|Bank|Group|Corp|Corporation|Inc|Ltd|Limited|Company|News|Times|Post|Journal|Daily|Union|Organi[sz]ation|Forum|Network|Project|Initiative|School|College|Society|Alliance|Fund|Service|Authority|Bureau|Court|Watch|International|Press|Radio|Television|Airlines?|Army|Force|Command|Front|Movement|Federation|Congress|Parliament|Senate|House|Media|Studies|Securities|Partners|Advisors|Capital|Management|Research|Analytics|Solutions|Markets|Energy|Motors|Airways|Electric|Pharma|Pharmaceuticals|Technology|Technologies|Systems|Software|Brothers|Holdings|Industries|Petroleum|Steel|Mining|Communications|Networks|Entertainment|Studios|Labs?|Ventures|Equity|Investments?|Trust|Exchange|Index|Street|Square|Road|Expo|USS|HMS|of|for|and|the|on)\b/
const LONGEST_PERSON = 18
/** Units of the longest word for a body that is looked for before a bracket. */
const SUFFIX_UNITS = 10

/** A Latin name in brackets and the Chinese one before it, whose left border has to be found. */
export function findBracketed(field: Field): Proposal[] {
  const found: Proposal[] = []
  const { folded } = field
  for (let at = folded.indexOf('('); at >= 0; at = folded.indexOf('(', at + 1)) {
    BRACKET.lastIndex = at
    const match = BRACKET.exec(folded)
    if (!match) continue
    const end = beforeTitles(field, at)
    at = BRACKET.lastIndex - 1
    const latin = bareLatin(match[1])
    if (latin === '') continue
    const proposal = isBodyName(latin)
      ? bracketedBody(field, end, latin)
      : bracketedPerson(field, end, latin)
    if (proposal) found.push(proposal)
  }
  return found
}

const HONORIFIC =
  /^(?:(?:Sen|Rep|Gov|Dr|Prof|Mr|Mrs|Ms|Sir|Lt|Gen|Col|Adm|Capt)\.? )+|,? (?:M\.?D\.?|Ph\.?D\.?|Jr\.?)$/g

/** The name without what stands around it: `'Sen. Jeff Flake'` → `'Jeff Flake'`. */
const bareLatin = (latin: string): string =>
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

function bracketedPerson(field: Field, end: number, latin: string): Proposal | null {
  const known = knownTo(field, end)
  if (known && known.entry.kind === 'person' && field.folded[known.start - 1] !== '·')
    return knownName(field, 'person', known, latin)
  if (known?.entry.kind === 'state') return null
  const run = RUN.exec(field.folded.slice(Math.max(0, end - LONGEST_PERSON), end))?.[0] ?? ''
  const beats = syllables(latin)
  let best: { start: number; reasons: Reason[]; points: number } | null = null
  for (let length = 2; length <= run.length; length++) {
    const start = end - length
    const name = field.folded.slice(start, end)
    if (/^[·\-. ]|[·\-" ”]$/.test(name)) continue
    const reasons = [bordered(leftBorder(field, start), -2)]
    addNameReasons(reasons, field, name, beats)
    // What is left to say only speaks against it.
    if (best && total(reasons) <= best.points) continue
    addParticleReasons(reasons, name)
    add(reasons, ordinaryReason(field, start, end))
    if (!latin.includes(' ') && !name.includes('·') && reasons[0]?.rule !== 'after-title')
      reasons.push(reason('one-word', -6, `“${latin}” alone may be a place or a thing`))
    const points = total(reasons)
    if (!best || points > best.points) best = { start, reasons, points }
  }
  if (!best) return null
  best.reasons.push(...personEvidence(field, best.start, end))
  return propose(
    field.folded,
    'person',
    'bracketed-latin',
    { start: best.start, end },
    best.reasons,
    latin,
  )
}

/** A bracketed Latin name is as often a place's: somebody with a title, or who speaks, is a person. */
function personEvidence(field: Field, start: number, end: number): Reason[] {
  const { folded, hits } = field
  const close = folded.indexOf(')', end) + 1
  if (isOfAThing(folded, close)) return [reason('of-a-thing', -8, 'names a place or a thing')]
  const says = verbFrom(hits, close)
  if (says) return [reason('speaks', 3, `“${says.entry.words}” follows the bracket`)]
  if (
    titleEndingAt(hits, start) ||
    titleEndingAt(hits, start - 1) ||
    titleFrom(hits, end) ||
    folded.slice(start, end).includes('·')
  )
    return []
  return [reason('no-sign-of-a-person', -5, 'neither a title nor a verb of saying beside it')]
}

const knownName = (
  { folded }: Field,
  kind: ActorKind,
  { start, end, entry }: Hit,
  latin: string,
): Proposal => {
  const reasons = [reason('known-name', 5, `data/ knows “${entry.words}”`)]
  return propose(folded, kind, 'bracketed-latin', { start, end }, reasons, latin)
}

/** Adds what the characters say about a stretch being a person's name, and how many syllables its Latin form has; null without one. */
export function addNameReasons(
  reasons: Reason[],
  { lexicon }: Field,
  name: string,
  beats: number | null,
): void {
  const foreign = transliterationPoints(name, lexicon.characters)
  const chinese = chineseNamePoints(name, lexicon.characters)
  const units = nameUnits(name)
  if (chinese && (beats === null || units <= 5)) {
    const fits = beats === units && units <= 4
    if (fits || chinese.points >= foreign) {
      reasons.push(chinese)
      if (fits) reasons.push(reason('syllables', 4, `${units} characters for ${beats} syllables`))
      return
    }
  }
  reasons.push(
    reason('transliteration', Math.max(-8, Math.min(8, foreign)), `characters of foreign names`),
  )
  if (beats !== null)
    reasons.push(
      reason(
        'length',
        -0.8 * Math.abs(units - 1.15 * beats),
        `${units} characters for ${beats} syllables`,
      ),
    )
}

function bracketedBody(field: Field, end: number, latin: string): Proposal | null {
  let best: { start: number; reasons: Reason[]; points: number } | null = null
  const known = knownTo(field, end)
  if (known && known.entry.kind === 'organization')
    return knownName(field, 'organization', known, latin)
  const suffix = bodyEndingAt(field.hits, end, SUFFIX_UNITS)
  if (!suffix) return null
  for (const start of bodyStarts(field, suffix)) {
    const reasons = headReasons(field, start, suffix, -Infinity) ?? []
    reasons.push(reason('latin-beside', 2, `${latin} follows`))
    const points = total(reasons)
    if (!best || points > best.points) best = { start, reasons, points }
  }
  if (!best) return null
  return propose(
    field.folded,
    'organization',
    'bracketed-body',
    { start: best.start, end },
    best.reasons,
    latin,
  )
}
