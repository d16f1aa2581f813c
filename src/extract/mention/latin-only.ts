import type { Reason } from '../../model/reason.ts'
import { isByline } from './byline.ts'
import type { Field } from './field.ts'
import { titleEndingAt, titleFrom, verbFrom } from './hits.ts'
import { isBodyName } from './latin.ts'
import { propose, reason, type Proposal } from './proposal.ts'

const WORD = "[A-Z\\u00c0-\\u00de][A-Za-z\\u00df-\\u024f'’]*(?:-[A-Za-z]+)*"
const LINK = '(?:von|van|de|der|den|bin|al|la|di|da|el|of|and|for|the)'
// A match begins where a word begins: inside one long run of letters every try but the first fails at once.
const WORDS = new RegExp(
  `(?<![A-Za-z\\u00c0-\\u024f'’-])${WORD}(?: (?:[A-Z]\\.|${LINK}(?= )|${WORD}))* ${WORD}`,
  'g',
)

/** Foreign names left in Latin letters inside Chinese prose: 分析师 Jim Ritterbusch. */
export function findLatinOnly(field: Field): Proposal[] {
  const found: Proposal[] = []
  for (const match of field.folded.matchAll(WORDS)) {
    const at = { start: match.index, end: match.index + match[0].length }
    const body = isBodyName(match[0])
    const reasons = body ? bodyReasons(match[0]) : personReasons(field, at.start, at.end)
    const kind = body ? 'organization' : 'person'
    found.push(propose(field.folded, kind, 'latin-only', at, reasons, match[0]))
  }
  return found
}

const bodyReasons = (words: string): Reason[] =>
  /(?:Limited|Ltd|Inc|Corp|Corporation|Group|University|Institute|Foundation|Bank|Party|Securities|Partners|Holdings|Energy|Motors|Airlines|Airways|Technologies|Pharmaceuticals|Association)$/.test(
    words,
  )
    ? [reason('body-word', 3, `“${words}” ends like a body's name`)]
    : []

function personReasons({ folded, hits }: Field, start: number, end: number): Reason[] {
  const left = folded[start - 1] === ' ' ? start - 1 : start
  const right = folded[end] === ' ' ? end + 1 : end
  const title = titleEndingAt(hits, left)
  if (title && isByline(folded, title.entry.words, left)) return []
  const after = titleFrom(hits, right)
  const says = verbFrom(hits, right)
  return [
    reason('latin-words', 1, 'several capitalized words'),
    ...(title ? [reason('after-title', 3, `follows “${title.entry.words}”`)] : []),
    ...(after ? [reason('before-title', 1, `“${after.entry.words}” follows`)] : []),
    ...(says ? [reason('speaks', 2, `“${says.entry.words}” follows`)] : []),
  ]
}
