import { parseCsv } from '../lib/csv.ts'
import type { Judgement } from '../model/corpus.ts'

/** The rows of data/judgements.csv. Throws a RangeError naming the row whose verdict is neither `same` nor `different`. */
export function parseJudgements(text: string): Judgement[] {
  return parseCsv(text, 'judgements.csv').map((row, i) => {
    const { one = '', other = '', verdict, note = '' } = row
    if (verdict !== 'same' && verdict !== 'different')
      throw new RangeError(
        `judgements.csv, line ${i + 2}: the verdict “${verdict}” is neither same nor different`,
      )
    return { one, other, verdict, note }
  })
}
