import type { Tie } from '../../model/facts.ts'
import type { Mention } from '../../model/mention.ts'
import type { Field } from '../mention/field.ts'
import { titleEndingAt } from '../mention/hits.ts'

const LONGEST_ROLE = 24
const BREAK = /[,。:;!?、\n()“”]/
const LINK = /^(?:的|籍|前|原|驻)+/
// 研究俄罗斯军事的专家 and 韩国研究教授 belong to whom they work for, not to what they study.
const STUDIED_BEFORE = /(?:研究|关注|专攻|负责|主管)$/
const STUDIED_AFTER = /^(?:研究|问题|事务|历史|政治|语)/

/** Offices and posts as they stand before a person's name: body or state, title, person. `韩国统一研究院|高级研究委员|洪珉`. */
export function findTies(field: Field, mentions: readonly Mention[]): Tie[] {
  const ties: Tie[] = []
  mentions.forEach((person, i) => {
    if (person.kind !== 'person') return
    const title = titleEndingAt(field.hits, person.at.start)
    const owner = title && ownerBefore(field, mentions, i - 1, title.start)
    if (!owner) return
    const between = field.folded.slice(owner.at.end, person.at.start)
    ties.push({
      actor: person.actor,
      with: owner.actor,
      role: withoutBrackets(between).replace(LINK, ''),
      evidence: { start: owner.at.start, end: person.at.end },
    })
  })
  return ties
}

/** The body or state the title belongs to: the mention right before it, past a bracket that gives the body's foreign name. */
function ownerBefore(
  { folded }: Field,
  mentions: readonly Mention[],
  last: number,
  end: number,
): Mention | null {
  for (let i = last; i >= 0; i--) {
    const mention = mentions[i]
    const between = folded.slice(mention.at.end, end)
    if (between.length > 3 * LONGEST_ROLE || mention.kind === 'person') return null
    // Inside the bracket of 某大学（…）教授: go on to what stands before it.
    if (between.includes(')') && !between.includes('(')) continue
    const words = withoutBrackets(between)
    if (words.length > LONGEST_ROLE || BREAK.test(words)) return null
    if (mention.kind !== 'state' || !isStudied(folded, mention)) return mention
  }
  return null
}

const isStudied = (folded: string, { at }: Mention): boolean =>
  STUDIED_BEFORE.test(folded.slice(Math.max(0, at.start - 2), at.start)) ||
  STUDIED_AFTER.test(folded.slice(at.end, at.end + 2))

const withoutBrackets = (words: string): string => words.replace(/\([^()]*\)/g, '')
