import { total, type Reason } from '../../model/reason.ts'
import { holdsVerb, kindOf, leftBorder, type Field } from './borders.ts'
import { titleEndingAt, type Hit } from './hits.ts'
import { crossesTitle } from './known.ts'
import { transliterationPoints } from './person-model.ts'
import { reason, type Proposal } from './proposal.ts'

const HAN = /\p{Script=Han}/u
// A body's own name holds none of these; they mean that the stretch is a clause.
const CLAUSE = /[的在和与对是将被向从把让了着过也都就还而但并或说称要会]/
const LONGEST_HEAD = 12
const ACCEPT = 4
/** Suffixes this short (会, 部, 局, 军) end too many ordinary words to be trusted without a state's name before them. */
const STRONG_UNITS = 2

/** Organizations by the words they end in: 缅甸军方, 梨花女子大学, 美国商品期货交易委员会. */
export function findBodies(field: Field): Proposal[] {
  const found: Proposal[] = []
  for (const hit of field.hits.all) {
    const whole = field.knownTo.get(hit.end)
    if (!hit.entry.body || (whole && whole.end - whole.start > 3)) continue
    if (
      crossesTitle({ ...hit, start: hit.start - 1 }, field.hits) ||
      titleEndingAt(field.hits, hit.end)
    )
      continue
    const proposal = ofState(field, hit) ?? byHead(field, hit)
    if (proposal) found.push(proposal)
  }
  return found
}

const body = (
  field: Field,
  start: number,
  end: number,
  rule: string,
  reasons: readonly Reason[],
): Proposal => ({
  form: field.folded.slice(start, end),
  kind: 'organization',
  rule,
  at: { start, end },
  latin: '',
  aliases: [],
  reasons,
})

/** A state's name and right after it a body every state has. */
function ofState(field: Field, hit: Hit): Proposal | null {
  const state = field.knownTo.get(hit.start)
  if (!state || !hit.entry.body?.ofState || !isState(field, state)) return null
  const says = `${state.entry.words} and the body “${hit.entry.words}”`
  return body(field, state.start, hit.end, 'body-of-state', [reason('body-of-state', 5, says)])
}

const isState = (field: Field, hit: Hit): boolean => kindOf(field, hit) === 'state'

/** A head of proper-name characters before the suffix, back to a border. */
function byHead(field: Field, hit: Hit): Proposal | null {
  const { folded } = field
  if (hit.end - hit.start < STRONG_UNITS) return null
  let best: Proposal | null = null
  let most = ACCEPT
  for (let start = hit.start - 1; start >= Math.max(0, hit.start - LONGEST_HEAD); start--) {
    if (!HAN.test(folded[start]) || CLAUSE.test(folded[start])) break
    if (hit.start - start < 2) continue
    const head = folded.slice(start, hit.start)
    const reasons = leftBorder(field, start)
    const inside = field.knownFrom.get(start)
    if (inside && inside.end <= hit.start && kindOf(field, inside) !== 'person')
      reasons.push(reason('begins-with-name', 3, `begins with “${inside.entry.words}”`))
    const foreign = transliterationPoints(head, field.lexicon.characters)
    if (head.length <= 6)
      reasons.push(
        reason(
          'transliteration',
          Math.max(-4, Math.min(4, foreign)),
          `“${head}” reads like a foreign name`,
        ),
      )
    else reasons.push(reason('long-head', -1, 'a long name'))
    const verb = holdsVerb(field, inside ? inside.end : start, hit.start)
    if (verb) reasons.push(reason('holds-verb', -5, `“${verb}” is what somebody does`))
    if (total(reasons) <= most) continue
    most = total(reasons)
    best = body(field, start, hit.end, 'body-by-head', reasons)
  }
  return best
}

const TITLE_MARKS = /[《〈]([^《》〈〉\n]{2,20})[》〉]/g
const MEDIUM =
  /(?:报|时报|日报|晚报|邮报|周报|周刊|月刊|杂志|新闻|通讯|论坛报|电视台|网|快报|评论报|导报|商报|先驱报|卫报|镜报|世界报|观察家)$/

/** Papers and magazines between book-title marks. */
export function findMarkedMedia({ folded }: Field): Proposal[] {
  return [...folded.matchAll(TITLE_MARKS)]
    .filter((match) => MEDIUM.test(match[1]))
    .map((match) => {
      const start = match.index + 1
      return {
        form: match[1],
        kind: 'organization' as const,
        rule: 'marked-medium',
        at: { start, end: start + match[1].length },
        latin: '',
        aliases: [],
        reasons: [
          reason(
            'marked-medium',
            5,
            `“${match[1]}” stands between book-title marks and ends like a paper`,
          ),
        ],
      }
    })
}
