import { total } from '../../model/reason.ts'
import { unitsOf } from '../../lib/units.ts'
import { headReasons } from './body-model.ts'
import { bodyStarts } from './body-starts.ts'
import { cutsWord, knownFrom, knownTo, type Field } from './field.ts'
import { titleEndingAt, type Hit } from './hits.ts'
import { crossesTitle } from './known.ts'
import { ACCEPT, NEAR, propose, reason, type Proposal } from './proposal.ts'

/** Suffixes this short (会, 部, 局, 军) end too many ordinary words to be trusted without a state's name before them. */
const STRONG_UNITS = 2

/** Words for a body that no name ends in; 瑞典|警察 are those of Sweden all the same. */
const PLAIN = new Set(['警察', '智库'])
const ASPECT = unitsOf('了过着')

/** Organizations by the words they end in: 缅甸军方, 梨花女子大学, 美国商品期货交易委员会. */
export function findBodies(field: Field): Proposal[] {
  const found: Proposal[] = []
  for (const hit of field.hits.bodies) {
    // A state's government is the state.
    if (field.folded.startsWith('政府', hit.end - 2)) continue
    const whole = knownTo(field, hit.end)
    if (
      (whole && whole.end - whole.start > 3) ||
      ASPECT[field.folded.charCodeAt(hit.end)] ||
      // A ministry is not every department: 铁道部|门.
      field.folded.startsWith('部门', hit.end - 1) ||
      // A base is a place: 范登堡空军|基地.
      field.folded.startsWith('基地', hit.end) ||
      crossesTitle(field.hits, hit.start - 1, hit.end) ||
      titleEndingAt(field.hits, hit.end)
    )
      continue
    const proposal = ofState(field, hit) ?? (cutsWord(field, hit.end) ? null : byHead(field, hit))
    if (proposal) found.push(proposal)
  }
  return found
}

/** A state's name and right after it a body every state has. */
function ofState(field: Field, hit: Hit): Proposal | null {
  const state = knownTo(field, hit.start)
  if (!state || !hit.entry.body?.ofState || !state.entry.ofState) return null
  // 驻莫斯科|大使馆 is not Moscow's.
  if (field.folded[state.start - 1] === '驻') return null
  const says = `${state.entry.words} and the body “${hit.entry.words}”`
  const at = { start: state.start, end: hit.end }
  return propose(field.folded, 'organization', 'body-of-state', at, [
    reason('body-of-state', 5, says),
  ])
}

/** A head of proper-name characters before the suffix, back to a border. */
function byHead(field: Field, hit: Hit): Proposal | null {
  if (hit.end - hit.start < STRONG_UNITS || PLAIN.has(hit.entry.words)) return null
  let best: Proposal | null = null
  let most = ACCEPT['body-by-head'] - NEAR
  for (const start of bodyStarts(field, hit)) {
    if (hit.start - start < 2) continue
    const around = knownFrom(field, start)
    // 美国大学 in 美国大学理事会 is none.
    if (around && around.end > hit.end) continue
    const reasons = headReasons(field, start, hit, most)
    if (!reasons) continue
    most = total(reasons)
    const at = { start, end: hit.end }
    best = propose(field.folded, 'organization', 'body-by-head', at, reasons)
  }
  return best
}

const TITLE_MARKS = /[《〈]([^《》〈〉\n]{2,20})[》〉]/g
const MEDIUM =
  /(?:(?<![公海简通年情])报|时报|日报|晚报|邮报|周报|周刊|月刊|杂志|新闻|通讯|论坛报|电视台|网|快报|评论报|导报|商报|先驱报|卫报|镜报|世界报|观察家)$/

/** Papers and magazines between book-title marks. */
export function findMarkedMedia({ folded }: Field): Proposal[] {
  if (!folded.includes('》') && !folded.includes('〉')) return []
  return [...folded.matchAll(TITLE_MARKS)]
    .filter((match) => MEDIUM.test(match[1]))
    .map((match) => {
      const start = match.index + 1
      const says = `“${match[1]}” stands between book-title marks and ends like a paper`
      const at = { start, end: start + match[1].length }
      return propose(folded, 'organization', 'marked-medium', at, [
        reason('marked-medium', 5, says),
      ])
    })
}
