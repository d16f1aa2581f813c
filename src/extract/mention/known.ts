import { ENTRY } from '../../knowledge/index.ts'
import { unitsOf } from '../../lib/units.ts'
import { wordOf } from '../../lib/vocabulary.ts'
import { cutsWord, type Words } from './field.ts'
import { bodyFrom, enterKnown, titleEndingAt, titleFrom, type Hit, type Hits } from './hits.ts'

/**
 * Whether a title begins inside the hit and runs on beyond it: in 美国国防部长 the ministry's name is part of a person's title.
 * Where the rest is a title of its own (美国国会|议员, 中国外交部|发言人) the body keeps its name.
 */
export function crossesTitle(hits: Hits, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) {
    const title = titleFrom(hits, at)
    if (title && title.end > end && titleFrom(hits, end)?.end !== title.end) return true
  }
  return false
}

/** Whether a longer body's words run on beyond the hit: 中国国防部 in 中国国防部门. */
function crossesBody(hits: Hits, { start, end }: Hit): boolean {
  for (let at = start + 1; at < end; at++) {
    const body = bodyFrom(hits, at)
    if (body && body.end > end) return true
  }
  return false
}

/** Names of data/ in a text, and the longer words over them that only look like names. */
export interface KnownNames {
  readonly names: readonly Hit[]
  readonly traps: readonly Hit[]
}

const isName = (folded: string, hit: Hit, hits: Hits, words: Words): boolean =>
  (hit.bits & ENTRY.name) !== 0 &&
  !crossesTitle(hits, hit.start, hit.end) &&
  !crossesBody(hits, hit) &&
  !isChance(hit, hits, words) &&
  !isPartOfName(folded, hit) &&
  !isSplit(folded, hit, words)

/**
 * The names of data/ as they stand in the text: from left to right the longest that no title cuts, and over the words that only
 * look like a name. One-character names are left to the compounds. The names are entered in the places of the hits.
 */
export function findKnownNames(folded: string, hits: Hits, words: Words): KnownNames {
  const names: Hit[] = []
  const traps: Hit[] = []
  const { all } = hits
  let free = 0
  for (let next = 0, last = 0; next < all.length; next = last) {
    const { start } = all[next]
    for (last = next + 1; last < all.length && all[last].start === start;) last++
    if (start < free) continue
    for (let i = last - 1; i >= next; i--) {
      const hit = all[i]
      if (hit.end - hit.start < 2) break
      if (hit.bits & ENTRY.trap) traps.push(hit)
      else if (isName(folded, hit, hits, words)) {
        names.push(hit)
        enterKnown(hits, i)
      } else continue
      free = hit.end
      break
    }
  }
  return { names, traps }
}

/** Whether two characters that are some person's name stand here by chance, across the border of an ordinary word (让他信心倍增 is not Thaksin). */
function isChance({ start, end, bits }: Hit, hits: Hits, words: Words): boolean {
  if (end - start > 2 || !(bits & ENTRY.person)) return false
  if (titleEndingAt(hits, start) || titleFrom(hits, end)) return false
  return cutsWord(words, start) || cutsWord(words, end)
}

const DOT = '·'.charCodeAt(0)
const BESIDE_LATIN = /[A-Z][A-Za-z'’.]*[ \-]$/
const LATIN_AFTER = /^[ \-][A-Z][a-z'’]/

/** Whether a state's name is a piece of a foreign person's: 乍得·史密斯, Chad O'Carroll. */
function isPartOfName(folded: string, { start, end, bits }: Hit): boolean {
  if (!(bits & ENTRY.state)) return false
  if (folded.charCodeAt(start - 1) === DOT || folded.charCodeAt(end) === DOT) return true
  if (!isCapital(folded.charCodeAt(start))) return false
  return (
    BESIDE_LATIN.test(folded.slice(Math.max(0, start - 20), start)) ||
    LATIN_AFTER.test(folded.slice(end, end + 3))
  )
}

const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a

const OPPOSED = unitsOf('反亲仇恨排')
// 在会谈中国防议题: the 中 that closes 在 … 中 begins no 中国.
const INSIDE = /(?:[在于][^,。;]{1,10}|其|当|之|发展)$/

/** Whether both characters belong to words on either side: 反美|国家, 周日|本来, 在会谈中|国防. */
function isSplit(folded: string, { start, end }: Hit, { lexicon, standing }: Words): boolean {
  if (end - start !== 2) return false
  const { ordinary } = lexicon.vocabulary.lists
  const right = ordinary.longest[standing[start + 1]]
  if (right < 0 || ordinary.lengths[right] < 2) return false
  if (folded[start] === '中' && INSIDE.test(folded.slice(Math.max(0, start - 12), start)))
    return true
  if (start > 0 && OPPOSED[folded.charCodeAt(start - 1)]) return true
  for (let at = Math.max(0, start - 3); at < start; at++)
    if (wordOf(ordinary, standing, at, start + 1 - at) >= 0) return true
  return false
}
