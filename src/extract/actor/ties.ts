import type { Tie } from '../../model/facts.ts'
import type { Mention } from '../../model/mention.ts'
import type { Field } from '../mention/borders.ts'
import { titleEndingAt } from '../mention/hits.ts'

const LONGEST_ROLE = 24

/** Offices and posts as they stand before a person's name: body or state, title, person. `韩国统一研究院|高级研究委员|洪珉`. */
export function findTies({ folded, hits }: Field, mentions: readonly Mention[]): Tie[] {
  const ties: Tie[] = []
  mentions.forEach((mention, i) => {
    if (mention.kind !== 'person') return
    const before = mentions[i - 1]
    if (!before || before.kind === 'person') return
    const start = before.at.end
    const end = mention.at.start
    if (end - start > LONGEST_ROLE || end === start) return
    const between = folded.slice(start, end)
    if (/[,。:;!?、\n()]/.test(between)) return
    const title = titleEndingAt(hits, end)
    if (!title) return
    const role = between.replace(/^[的籍]/, '')
    ties.push({
      actor: mention.actor,
      with: before.actor,
      role,
      evidence: { start: before.at.start, end: mention.at.end },
    })
  })
  return ties
}
