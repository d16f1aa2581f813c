import type { EvidenceRow, NodeRow } from '../model/bundle.ts'
import { total, type Reason } from '../model/reason.ts'

/** `'普京 (putin)'`: the name people read, with the id that files and addresses use. */
export const phraseActor = ({ id, names }: Pick<NodeRow, 'id' | 'names'>): string => {
  const name = names['zh-Hans'] || names['zh-Hant'] || names.en
  return name && name !== id ? `${name} (${id})` : id
}

/** `'3 articles'`, `'1 article'`. */
export const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`

export const signed = (points: number): string => {
  const figure = Math.abs(points).toFixed(2).replace(/0$/, '')
  return `${points < 0 ? '−' : '+'}${figure}`
}

/** The sum anyone can redo by hand: `'1.25 = same-chinese-name +0.75 (both are called …) + …'`. */
export function phraseReasons(reasons: readonly Reason[]): string {
  if (reasons.length === 0) return 'no reasons were recorded'
  const words = reasons.map(({ rule, points, says }) => `${rule} ${signed(points)} (${says})`)
  return `${total(reasons).toFixed(2)} = ${words.join(', ')}`
}

/** The sentence with the two actors and the cue in brackets: `'[美国][谴责][俄罗斯]…'`. Of marks that overlap the first stands. */
export function phraseSentence({ text, marks }: Pick<EvidenceRow, 'text' | 'marks'>): string {
  let phrased = ''
  let end = 0
  for (const mark of marks) {
    if (mark.role === 'quote' || mark.start < end) continue
    phrased += `${text.slice(end, mark.start)}[${text.slice(mark.start, mark.end)}]`
    end = mark.end
  }
  return `“${phrased}${text.slice(end)}”`
}

/** Where the sentence stands and who told it: `'rfi-1 @20-45, 2023-09-14, rfi → reuters → peskov'`. */
export function phrasePlace(row: EvidenceRow): string {
  const day = row.publishedAt.slice(0, 10) || 'undated'
  const copies = row.copies.length > 0 ? `; the same text in ${row.copies.join(', ')}` : ''
  const chain = row.chain.length > 0 ? `, ${row.chain.join(' → ')}` : ''
  return `${row.article} @${row.start}-${row.start + row.text.length}, ${day}${chain}${copies}`
}
